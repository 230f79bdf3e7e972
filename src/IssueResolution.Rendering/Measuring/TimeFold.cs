using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A stretch that is drawn as if it lasted <paramref name="Shown"/>, which is shorter than it is.</summary>
internal readonly record struct TimeFold(Instant From, Instant To, Duration Shown)
{
    /// <summary>The seconds by which it shortens an axis up to an instant.</summary>
    public double SavedUpTo(Instant at)
    {
        double length = (To - From).TotalSeconds;
        double passed = Math.Max(0, Math.Min(length, (at - From).TotalSeconds));
        return passed / length * (length - Shown.TotalSeconds);
    }
}
