using System.Collections.Immutable;
using IssueResolution.Committing;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A promise with every date that was given for it, in the words of one language.</summary>
internal sealed class PromiseRow(Commitment commitment, Instant now, Words words)
{
    public string Id => commitment.Terms.Id;

    public string What => words.In(commitment.Terms.What);

    /// <summary>In the order in which they were given.</summary>
    public ImmutableArray<PromisedDate> Dates { get; } = [.. commitment.DatesAt(now)];

    public Instant? DeliveredAt => commitment.DeliveredAt;

    public IEnumerable<Instant> Moments => Dates.SelectMany(date => new[] { date.PromisedAt, date.DueAt }).Concat(DeliveredAt is { } at ? [at] : Array.Empty<Instant>());

    /// <summary>"figures: The figures for the board · renegotiated: due Tue ... · kept early: due Wed ..."</summary>
    public string Told(Func<Instant, string> stamp) => words.Line(
    [
        words.Labelled(Id, What),
        .. Dates.Select(date => words.Labelled(words.In(date.Outcome.Words.Name), words.DueOn(stamp(date.DueAt)))),
    ]);
}
