using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>What a timeline says in words and sums. The timeline has at least one stretch.</summary>
internal sealed class TimelineSummary(ExplainedTimeline timeline, DateTimeZone zone, Words words)
{
    public UsedTime Used { get; } = new(timeline.Stretches, timeline.Target);

    /// <summary>The earliest instant to be shown.</summary>
    public Instant From => Instants.Min();

    /// <summary>The latest instant to be shown.</summary>
    public Instant To => Instants.Max();

    /// <summary>"INC7 · 2 - High · Target 8 h"</summary>
    public string Heading => words.Line(
        words.Named(timeline.Id), timeline.Priority is { } priority ? words.Named(priority) : null, words.Target(words.Span(timeline.Target)));

    /// <summary>"9 h used · 1 h over"</summary>
    public string Outcome => words.Line(
        words.Used(words.Span(Used.Total)),
        Used.Total > timeline.Target
            ? words.Over(words.Span(Used.Total - timeline.Target))
            : words.Left(words.Span(timeline.Target - Used.Total)),
        timeline.ResolvedAt is null ? words.NotResolved : null);

    public string? DueText => timeline.Due is { } due ? words.Due(Moment(due)) : null;

    public string? ResolvedText => timeline.ResolvedAt is { } resolved ? words.Resolved(Moment(resolved)) : null;

    public string Description => words.Sentences(
        new[] { Heading, Outcome, DueText, ResolvedText }.OfType<string>().Concat(Totals.Select(total => words.Labelled(
            words.Kind(total.Kind),
            words.Line($"{words.Elapsed} {words.Span(total.Elapsed)}", $"{words.BusinessTime} {words.Span(total.Counted)}")))));

    /// <summary>For every kind that occurs: how long by the wall clock, how much open time.</summary>
    public ImmutableArray<(StretchKind Kind, Duration Elapsed, Duration Counted)> Totals =>
        [.. timeline.Stretches
            .GroupBy(stretch => stretch.Kind)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, Sum(group, stretch => stretch.To - stretch.From), Sum(group, stretch => stretch.Counted)))];

    private IEnumerable<Instant> Instants =>
        new[] { timeline.Stretches[0].From, timeline.Stretches[timeline.Stretches.Length - 1].To, timeline.Due, timeline.ResolvedAt }
            .OfType<Instant>();

    /// <summary>What the picture could not show.</summary>
    public IEnumerable<string> Notes(Ribbon ribbon)
    {
        if (ribbon.MergedClosed > 0)
        {
            yield return words.ShortClosedMerged(Numerals.Of(ribbon.MergedClosed));
        }

        if (ribbon.MergedOther > 0)
        {
            yield return words.ShortStretchesMerged(Numerals.Of(ribbon.MergedOther));
        }
    }

    public string Moment(Instant at) => words.Moment(at.InZone(zone).LocalDateTime);

    private static Duration Sum(IEnumerable<TimelineStretch> stretches, Func<TimelineStretch, Duration> part) =>
        stretches.Aggregate(Duration.Zero, (sum, stretch) => sum + part(stretch));
}
