using System.Collections.Immutable;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Assessing;

/// <summary>When repetition becomes a matter of its own.</summary>
public sealed record AttentionRules
{
    /// <summary>How many issues of one kind within the window make a pattern.</summary>
    [Requirement("R-044")]
    public required PolicyValue<int> PatternCount { get; init; }

    /// <summary>How far back issues of one kind are counted, in days on the wall.</summary>
    public required PolicyValue<Duration> PatternWindow { get; init; }

    /// <summary>From how many clients on, a kind that comes up with each is a pattern of ours.</summary>
    public required PolicyValue<int> SystemicFrom { get; init; }

    /// <summary>Which kinds keep coming back, in the order of kinds; of one kind first client by client, ordinal, and then over all clients.</summary>
    /// <remarks>An issue exactly as old as the window still counts; one after the moment of asking has not happened yet.</remarks>
    /// <param name="history">Every issue there was, in any order.</param>
    /// <param name="now">The moment of asking.</param>
    public ImmutableArray<IssuePattern> PatternsIn(IEnumerable<IssueSighting> history, Instant now) =>
    [
        .. RepetitionsIn(Guard.Against.Null(history).Select(issue => (issue.Kind, issue.Client, issue.At)), now)
            .OrderBy(found => IssueKind.InOrder.IndexOf(found.Subject))
            .Select(found => found.Client is { } client
                ? (IssuePattern)new IssuePattern.Relationship(found.Subject, client, found.Issues)
                : new IssuePattern.Systemic(found.Subject, found.Clients, found.Issues)),
    ];

    /// <summary>What keeps coming back, whatever it is. Subjects come in no order; of one first client by client, ordinal, and then over all clients.</summary>
    internal IEnumerable<Repetition<TSubject>> RepetitionsIn<TSubject>(
        IEnumerable<(TSubject Subject, string Client, Instant At)> history, Instant now)
        where TSubject : notnull =>
        history.Where(issue => issue.At <= now && now - issue.At <= PatternWindow.Value)
            .GroupBy(issue => issue.Subject, issue => issue.Client)
            .SelectMany(group => RepetitionsOf(group.Key, [.. group]));

    /// <summary>What is wrong with the numbers: with none to wait for, everything would draw attention.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(PatternCount, count => count >= 1, Bounds.AtLeastOne),
        .. Bounds.Check(PatternWindow, window => window > Duration.Zero, Bounds.Positive),
        .. Bounds.Check(SystemicFrom, count => count >= 2, Bounds.AtLeastTwo),
    ];

    private IEnumerable<Repetition<TSubject>> RepetitionsOf<TSubject>(TSubject subject, string[] issues)
    {
        (string Client, int Issues)[] clients =
            [.. issues.GroupBy(client => client, StringComparer.Ordinal).Select(group => (group.Key, group.Count()))];
        IEnumerable<Repetition<TSubject>> relationships = clients.Where(client => client.Issues >= PatternCount.Value)
            .OrderBy(client => client.Client, StringComparer.Ordinal)
            .Select(client => new Repetition<TSubject>(subject, client.Client, 1, client.Issues));
        return clients.Length >= SystemicFrom.Value && issues.Length >= PatternCount.Value
            ? relationships.Append(new(subject, null, clients.Length, issues.Length))
            : relationships;
    }
}
