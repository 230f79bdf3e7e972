using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Learning;

/// <content>What many issues show.</content>
public sealed partial record LearningPolicy
{
    private static readonly ImmutableArray<ClockKind> _alwaysShown = [ClockKind.Acknowledge, ClockKind.FirstResponse, ClockKind.Resolution];

    /// <summary>The indicators of a while. Acknowledgement, first response and resolution are always there, with no data where no clock was read.</summary>
    /// <param name="followUps">The follow-ups of every resolved issue; those in time to be answered that are not count neither way.</param>
    /// <param name="clocks">How each clock was kept in the while, see <see cref="AttainmentReport.Of"/>; one report for each kind of clock.</param>
    /// <param name="issues">Every issue there was, earlier ones too: a repeated one is known by the one before.</param>
    /// <param name="spans">From when to when every issue was open.</param>
    /// <param name="from">The beginning of the while, that instant excluded.</param>
    /// <param name="now">Its end, included; what lies later has not happened yet.</param>
    /// <exception cref="ArgumentOutOfRangeException">The beginning lies after the end.</exception>
    /// <exception cref="ArgumentException">Two reports are about one kind of clock.</exception>
    [Requirement("R-200")]
    public IndicatorSet IndicatorsOf(
        IEnumerable<FollowUp> followUps,
        IEnumerable<KeyValuePair<ClockKind, AttainmentReport>> clocks,
        IEnumerable<PastIssue> issues,
        IEnumerable<IssueSpan> spans,
        Instant from,
        Instant now)
    {
        Guard.Against.OutOfRange(from, Instant.MinValue, now);
        Dictionary<ClockKind, AttainmentReport> reports = [];
        foreach (KeyValuePair<ClockKind, AttainmentReport> clock in Guard.Against.Null(clocks))
        {
            if (reports.ContainsKey(clock.Key))
            {
                throw new ArgumentException($"There are two reports about {clock.Key.Code}: read all its cases in one.", nameof(clocks));
            }

            reports.Add(clock.Key, clock.Value);
        }

        AttainmentReport nothing = AttainmentReport.Of([]);
        return new(
        [
            .. Indicators.OfFollowUps(Guard.Against.Null(followUps), from, now),
            .. ClockKind.InOrder.Where(kind => _alwaysShown.Contains(kind) || reports.ContainsKey(kind))
                .SelectMany(kind => Indicators.OfClock(kind, reports.TryGetValue(kind, out AttainmentReport? report) ? report : nothing)),
            Indicators.Recurrence(Guard.Against.Null(issues), RecurrenceWindow.Value, from, now),
            .. Indicators.OfSpans(Guard.Against.Null(spans), from, now),
        ]);
    }
}
