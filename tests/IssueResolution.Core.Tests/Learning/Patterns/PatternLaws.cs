using FsCheck;
using IssueResolution.Assessing;
using NodaTime;
using static IssueResolution.Learning.PastIssueGenerators;

namespace IssueResolution.Learning;

[Properties(Arbitrary = [typeof(PastIssueGenerators)])]
public sealed class PatternLaws
{
    private static readonly AttentionRules _attention = AssessingPolicy.ProfessionalServices.Attention;
    private static readonly PatternRules _rules = LearningPolicy.ProfessionalServices.Patterns;

    [Law("P64")]
    [Property]
    public bool The_order_of_the_history_is_irrelevant(PastIssue[] history) =>
        _rules.FindIn(_attention, history, Now).SequenceEqual(_rules.FindIn(_attention, Shuffled(history), Now))
        && Compare(history, 1, 2) == Compare(Shuffled(history), 1, 2);

    [Law("P64")]
    [Property]
    public bool Renaming_clients_and_roots_renames_the_patterns_and_changes_nothing_else(PastIssue[] history) =>
        _rules.FindIn(_attention, history.Select(Renamed), Now).ToHashSet()
            .SetEquals(_rules.FindIn(_attention, history, Now).Select(RenamedPattern));

    [Law("P64")]
    [Property]
    public bool Renaming_clients_renames_the_heavy_ones_and_changes_nothing_else(PastIssue[] history)
    {
        var before = Assert.IsType<ClientComparison.Compared>(Compare(history, 1, 3));
        var after = Assert.IsType<ClientComparison.Compared>(
            _rules.CompareClients(_attention, Served(1, 3).Select(client => new ServedClient(Renamed(client.Name), client.Size)), history.Select(Renamed), Now).Value);
        return after.Heavy.ToHashSet().SetEquals(before.Heavy.Select(load => load with { Client = Renamed(load.Client) }));
    }

    [Property]
    public bool A_root_cause_is_found_exactly_when_counting_by_hand_finds_it(PastIssue[] history)
    {
        PastIssue[] recent = [.. history.Where(issue => issue.At <= Now && issue.At >= Now - Duration.FromDays(90))];
        HashSet<CasePattern> expected = [];
        foreach (string root in new[] { "no-check", "no-owner" })
        {
            PastIssue[] same = [.. recent.Where(issue => issue.RootCause == root)];
            string[] clients = [.. same.Select(issue => issue.Client).Distinct()];
            expected.UnionWith(clients.Where(client => same.Count(issue => issue.Client == client) >= 3)
                .Select(client => new CasePattern.RootWithClient(root, client, same.Count(issue => issue.Client == client))));
            if (clients.Length >= 3)
            {
                expected.Add(new CasePattern.SystemicRoot(root, clients.Length, same.Length));
            }
        }

        return expected.SetEquals(_rules.FindIn(_attention, history, Now).Where(pattern => pattern is not CasePattern.RepeatedKind));
    }

    [Property]
    public bool Kinds_are_told_as_they_are_while_single_issues_are_assessed(PastIssue[] history) =>
        _rules.FindIn(_attention, history, Now).OfType<CasePattern.RepeatedKind>().Select(kind => kind.Pattern)
            .SequenceEqual(_attention.PatternsIn(history.Select(issue => issue.Sighting), Now));

    /// <summary>Sizes divide six, so that six times a rate is a whole number.</summary>
    [Property]
    public bool A_client_is_heavy_exactly_when_its_rate_is_twice_the_median_of_a_sorted_list(PastIssue[] history, bool isSmall)
    {
        ServedClient[] served = [.. Served(isSmall ? 1 : 2, 3)];
        int Sixths(ServedClient client) =>
            6 * history.Count(issue => issue.Client == client.Name && issue.At <= Now && issue.At >= Now - Duration.FromDays(90)) / client.Size;
        int[] sorted = [.. served.Select(Sixths).Order()];
        int twiceMedian = sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2];
        string[] expected = [.. served.Where(client => Sixths(client) * client.Size / 6 >= 2 && Sixths(client) >= twiceMedian).Select(client => client.Name)];
        return Assert.IsType<ClientComparison.Compared>(Compare(history, isSmall ? 1 : 2, 3)).Heavy.Select(load => load.Client).SequenceEqual(expected);
    }

    [Property]
    public bool The_chart_says_what_the_textbook_formula_says(NonNegativeInt[] counts)
    {
        int[] issues = [.. counts.Select(count => count.Get)];
        if (issues.Length < 8)
        {
            return _rules.ReadVolume(issues).Value is VolumeReading.NotEnoughPeriods few && few.Periods == issues.Length;
        }

        double mean = issues.Average();
        VolumeReading.Charted chart = Assert.IsType<VolumeReading.Charted>(_rules.ReadVolume(issues).Value);
        int[] above = [.. Enumerable.Range(0, issues.Length).Where(period => issues[period] > mean + (3 * Math.Sqrt(mean)))];
        int[] run = [.. Enumerable.Range(0, issues.Length).Where(period => Enumerable.Range(0, issues.Length - 7)
            .Any(start => start <= period && period < start + 8 && issues.Skip(start).Take(8).All(count => count > mean)))];
        return chart.AboveLimit.SequenceEqual(above) && chart.InLongRun.SequenceEqual(run) && chart.IsSteady == (above.Length + run.Length == 0);
    }

    [Property]
    public bool Every_issue_of_the_periods_is_counted_once_and_in_its_own(PastIssue[] history, NonNegativeInt days)
    {
        Instant since = Now - Duration.FromDays(days.Get);
        Instant[] reported = [.. history.Select(issue => issue.At)];
        int periods = days.Get / 7;
        int[] expected = [.. Enumerable.Range(0, periods).Select(period => reported.Count(at =>
            at > Now - Duration.FromDays(7 * (periods - period)) && at <= Now - Duration.FromDays(7 * (periods - period - 1))))];
        return _rules.CountByPeriod(reported, since, Now).SequenceEqual(expected);
    }

    private static ClientComparison Compare(PastIssue[] history, params int[] sizes) =>
        _rules.CompareClients(_attention, Served(sizes), history, Now).Value;

    private static IEnumerable<ServedClient> Served(params int[] sizes) => Clients.Select((name, index) => new ServedClient(name, sizes[index % sizes.Length]));

    private static CasePattern RenamedPattern(CasePattern pattern) => pattern switch
    {
        CasePattern.RepeatedKind { Pattern: IssuePattern.Relationship one } => new CasePattern.RepeatedKind(one with { Client = Renamed(one.Client) }),
        CasePattern.RootWithClient root => new CasePattern.RootWithClient(Renamed(root.RootCause), Renamed(root.Client), root.Issues),
        CasePattern.SystemicRoot root => root with { RootCause = Renamed(root.RootCause) },
        _ => pattern,
    };
}
