using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Starts to try, one every quarter of an hour, and what would be due for each.</summary>
/// <remarks>Remembers what it has computed, is used by one check and never leaves it.</remarks>
internal sealed class StartGrid
{
    /// <summary>How far apart the starts lie.</summary>
    internal static readonly Duration Step = Duration.FromMinutes(15);

    private readonly Dictionary<(Allowance, BusinessCalendar), DueTimes> _computed = [];

    /// <param name="window">From the first start to the end, which is excluded.</param>
    /// <exception cref="ArgumentException">The window has no start or no end, holds no start to try, or reaches beyond what calendars know.</exception>
    internal StartGrid(Interval window)
    {
        Window = Simulable(window);
        Starts = [.. From(window)];
    }

    internal Interval Window { get; }

    internal Instant[] Starts { get; }

    internal DueTimes Due(Allowance allowance, BusinessCalendar calendar)
    {
        if (!_computed.TryGetValue((allowance, calendar), out DueTimes? due))
        {
            due = DueTimes.Of(Starts, allowance, calendar);
            _computed.Add((allowance, calendar), due);
        }

        return due;
    }

    private static Interval Simulable(Interval window)
    {
        if (!window.HasStart || !window.HasEnd || window.Start == window.End)
        {
            throw new ArgumentException("Must have a start, an end and something in between: a year finds the long closures.", nameof(window));
        }

        return window.Start >= BusinessCalendar.Earliest && window.End <= BusinessCalendar.Latest
            ? window
            : throw new ArgumentOutOfRangeException(
                nameof(window), window, $"Must lie within {BusinessCalendar.Earliest} and {BusinessCalendar.Latest}, which calendars know.");
    }

    private static IEnumerable<Instant> From(Interval window)
    {
        for (Instant at = window.Start; at < window.End; at += Step)
        {
            yield return at;
        }
    }
}
