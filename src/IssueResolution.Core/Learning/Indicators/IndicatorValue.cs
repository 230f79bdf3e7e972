using NodaTime;

namespace IssueResolution.Learning;

/// <summary>What an indicator shows. Without anything to look at it shows nothing: neither 0 nor 100 percent.</summary>
public abstract record IndicatorValue
{
    private IndicatorValue()
    {
    }

    /// <summary>There was nothing to look at.</summary>
    public sealed record Absent : IndicatorValue;

    /// <summary>A share.</summary>
    /// <param name="Value">From 0 to 100, not rounded but for the last of 28 digits.</param>
    public sealed record Percent(decimal Value) : IndicatorValue;

    /// <summary>An amount of business time: time of the calendar in which the clock is measured, without its pauses.</summary>
    /// <param name="Value">To the tick.</param>
    public sealed record Time(Duration Value) : IndicatorValue;

    /// <summary>A number at the beginning and now.</summary>
    /// <param name="Before">At the beginning.</param>
    /// <param name="Now">Now.</param>
    public sealed record Change(int Before, int Now) : IndicatorValue
    {
        /// <summary>More than zero when it grew.</summary>
        public int Difference => Now - Before;
    }
}
