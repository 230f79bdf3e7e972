using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Learning;

/// <content>What repeats, and who has more of it than others.</content>
public sealed partial record PatternRules
{
    /// <summary>Which kinds and which root causes keep coming back: kinds first, then roots by name, ordinal; of one first client by client.</summary>
    /// <remarks>
    /// What clients are called and in which order issues are handed in makes no difference. Linear in the number of issues, but for sorting
    /// what was found.
    /// </remarks>
    /// <param name="attention">How many within which time make a pattern, and from how many clients on it is one of ours.</param>
    /// <param name="history">Every issue there was, each once, in any order.</param>
    /// <param name="now">What lies later has not happened yet.</param>
    public ImmutableArray<CasePattern> FindIn(AttentionRules attention, IEnumerable<PastIssue> history, Instant now)
    {
        PastIssue[] all = [.. Guard.Against.Null(history)];
        return
        [
            .. Guard.Against.Null(attention).PatternsIn(all.Select(issue => issue.Sighting), now).Select(kind => new CasePattern.RepeatedKind(kind)),
            .. attention.RepetitionsIn(
                    all.Where(issue => issue.RootCause is not null).Select(issue => (issue.RootCause!, issue.Client, issue.At)), now)
                .OrderBy(found => found.Subject, StringComparer.Ordinal)
                .Select(found => found.Client is { } client
                    ? (CasePattern)new CasePattern.RootWithClient(found.Subject, client, found.Issues)
                    : new CasePattern.SystemicRoot(found.Subject, found.Clients, found.Issues)),
        ];
    }

    /// <summary>Which clients have at least twice the issues of the median client, for their size and by the numbers of the cells.</summary>
    /// <remarks>
    /// The rate of a client is its issues divided by its size; between two middle clients the median is their mean. Nothing is rounded.
    /// Issues of clients that are not served are left out.
    /// </remarks>
    /// <param name="attention">How far back issues count.</param>
    /// <param name="served">Every client, with or without issues.</param>
    /// <param name="history">Every issue there was, each once, in any order.</param>
    /// <param name="now">What lies later has not happened yet.</param>
    /// <exception cref="ArgumentException">A client is named twice.</exception>
    public Judgement<ClientComparison> CompareClients(
        AttentionRules attention, IEnumerable<ServedClient> served, IEnumerable<PastIssue> history, Instant now)
    {
        Duration window = Guard.Against.Null(attention).PatternWindow.Value;
        Dictionary<string, int> issues = Guard.Against.Null(history)
            .Where(issue => issue.At <= now && now - issue.At <= window)
            .GroupBy(issue => issue.Client, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        ClientLoad[] loads = [.. Guard.Against.Null(served)
            .Select(client => new ClientLoad(client.Name, issues.TryGetValue(client.Name, out int count) ? count : 0, client.Size))
            .OrderBy(load => load, ByRate)];
        if (loads.Select(load => load.Client).Distinct(StringComparer.Ordinal).Count() < loads.Length)
        {
            throw new ArgumentException("Names a client twice: give each client once, with its whole size.", nameof(served));
        }

        if (loads.Length < ClientsFrom.Value || loads.Length == 0)
        {
            return new(new ClientComparison.NotEnoughClients(loads.Length, ClientsFrom.Value), [new("learning.not-enough-clients", Phrase.Of(
                $"Not enough data: {loads.Length} of the {ClientsFrom.Value} clients that it takes to know what is usual.",
                $"データ不足：通常を知るのに必要な{ClientsFrom.Value}社に対し{loads.Length}社。"), ClientsFrom.Read())]);
        }

        ClientLoad lower = loads[(loads.Length - 1) / 2];
        ClientLoad upper = loads[loads.Length / 2];
        ImmutableArray<ClientLoad> heavy =
        [
            .. loads.Where(load => load.Issues >= ClientIssuesFrom.Value && IsHeavy(load, lower, upper)).OrderBy(load => load.Client, StringComparer.Ordinal),
        ];
        return new(new ClientComparison.Compared(heavy),
        [
            new("learning.client-median", Phrase.Of(
                $"Of {loads.Length} clients, {heavy.Length} have at least {TimesMedian.Value} times the issues of the median client for their size.",
                $"{loads.Length}社のうち、規模当たりの件数が中央値の{TimesMedian.Value}倍以上：{heavy.Length}社。"), TimesMedian.Read()),
            new("learning.client-issues", Phrase.Of(
                $"A client is compared from {ClientIssuesFrom.Value} issues on.", $"{ClientIssuesFrom.Value}件以上の顧客を比較する。"), ClientIssuesFrom.Read()),
        ]);
    }

    private static Comparer<ClientLoad> ByRate { get; } = Comparer<ClientLoad>.Create(static (left, right) =>
        ((long)left.Issues * right.Size).CompareTo((long)right.Issues * left.Size));

    // issues / size >= times * (lower rate + upper rate) / 2, multiplied out.
    private bool IsHeavy(ClientLoad load, ClientLoad lower, ClientLoad upper) =>
        2m * load.Issues * lower.Size * upper.Size
        >= TimesMedian.Value * load.Size * (((decimal)lower.Issues * upper.Size) + ((decimal)upper.Issues * lower.Size));
}
