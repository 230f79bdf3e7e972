using System.Globalization;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A duration as pictures and reports write it, for texts that stand beside them.</summary>
public static class DurationText
{
    /// <summary>The largest unit and the one below, hours at most: "1,675 h 11 min", "27 h", "45 min 30 s", "12.5 s".</summary>
    /// <remarks>
    /// Rounded to what is shown, halves up; seconds on their own to a tenth, and never down to nothing. Zero is "0 h". There are no days,
    /// because a business day has no one length.
    /// </remarks>
    /// <param name="duration">Not negative.</param>
    /// <param name="culture">Chooses the language: Japanese (2時間38分) for Japanese cultures, English for every other.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative.</exception>
    public static string Of(Duration duration, CultureInfo culture) =>
        duration < Duration.Zero
            ? throw new ArgumentOutOfRangeException(
                nameof(duration), duration, "Must not be negative: write the amount over or left, and say which it is.")
            : Words.For(Guard.Against.Null(culture)).Span(duration);
}
