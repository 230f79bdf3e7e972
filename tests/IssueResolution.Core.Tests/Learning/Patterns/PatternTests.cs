using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Learning.PastIssueGenerators;

namespace IssueResolution.Learning;

public sealed class PatternTests
{
    private static readonly AttentionRules _attention = AssessingPolicy.ProfessionalServices.Attention;
    private static readonly PatternRules _rules = LearningPolicy.ProfessionalServices.Patterns;

    [Fact]
    public void One_root_under_several_kinds_is_a_pattern_that_the_kinds_do_not_show()
    {
        PastIssue[] history =
        [
            new("Aoki", IssueKind.MissedDeadline, "no-check", Now),
            new("Brown", IssueKind.ScopeGap, "no-check", Now - Duration.FromDays(40)),
            new("Costa", IssueKind.Turnover, "no-check", Now - Duration.FromDays(90)),
            new("Costa", IssueKind.Turnover, "no-check", Now - Duration.FromDays(91)),
        ];

        Assert.Equal([new CasePattern.SystemicRoot("no-check", 3, 3)], _rules.FindIn(_attention, history, Now));
        Assert.Empty(_rules.FindIn(_attention, history.Skip(1), Now));
    }

    [Theory]
    [InlineData("4 4 4 4 4 4 4 4", "", "")]
    [InlineData("1 1 1 1 1 1 1 9", "7", "")]
    [InlineData("1 1 1 1 1 1 1 8", "7", "")]
    [InlineData("3 3 3 3 3 3 3 3 3 13", "9", "")]
    [InlineData("0 0 0 0 0 0 0 0 2 2 2 2 2 2 2", "", "")]
    [InlineData("0 0 0 0 0 0 0 0 2 2 2 2 2 2 2 2", "", "8 9 10 11 12 13 14 15")]
    [InlineData("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "", "")]
    public void A_period_far_above_the_mean_and_eight_above_it_in_a_row_are_no_chance(string counts, string above, string run)
    {
        var chart = Assert.IsType<VolumeReading.Charted>(Read(counts).Value);

        Assert.Equal(above, string.Join(" ", chart.AboveLimit));
        Assert.Equal(run, string.Join(" ", chart.InLongRun));
    }

    [Fact]
    public void A_period_on_the_limit_itself_is_not_above_it()
    {
        // Nine periods with a mean of four: the limit is 4 + 3 * 2 = 10.
        Assert.True(Assert.IsType<VolumeReading.Charted>(Read("10 4 4 3 3 3 3 3 3").Value).IsSteady);
        Assert.Equal([0], Assert.IsType<VolumeReading.Charted>(Read("11 4 3 3 3 3 3 3 3").Value).AboveLimit);
    }

    [Fact]
    public void Fewer_than_eight_periods_say_so_and_raise_nothing()
    {
        Judgement<VolumeReading> read = Read("1 1 1 1 1 1 99");

        Assert.Equal(8, Assert.IsType<VolumeReading.NotEnoughPeriods>(read.Value).Needed);
        Assert.Equal(("learning.not-enough-periods", "learning.periods-from"), (read.Reasons.Single().Code, read.Cells.Single().Table));
        Assert.IsType<VolumeReading.NotEnoughPeriods>(_rules.ReadVolume().Value);
    }

    [Fact]
    public void A_negative_count_is_a_mistake_of_the_caller() =>
        Assert.Equal("counts", Assert.Throws<ArgumentOutOfRangeException>(() => _rules.ReadVolume(1, -1)).ParamName);

    [Fact]
    public void Periods_end_with_now_and_what_is_left_at_the_beginning_is_none()
    {
        Instant[] reported = [Now, Now - Duration.FromDays(7) + Duration.FromTicks(1), Now - Duration.FromDays(7), Now - Duration.FromDays(14), Now + Duration.Epsilon];

        Assert.Equal([1, 2], _rules.CountByPeriod(reported, Now - Duration.FromDays(20), Now));
        Assert.Empty(_rules.CountByPeriod(reported, Now, Now));
        Assert.Equal("since", Assert.Throws<ArgumentOutOfRangeException>(() => _rules.CountByPeriod(reported, Now + Duration.Epsilon, Now)).ParamName);
    }

    [Fact]
    public void A_client_with_twice_the_issues_of_the_median_client_is_one_to_talk_to()
    {
        PastIssue[] history = [.. Repeat("Aoki", 4), .. Repeat("Brown", 2), .. Repeat("Costa", 2), .. Repeat("Stranger", 50)];

        Assert.Equal([new ClientLoad("Aoki", 4, 1)], Heavy(history, new("Aoki"), new("Brown"), new("Costa")));
        Assert.Empty(Heavy(history, new("Aoki", 2), new("Brown"), new("Costa")));
        Assert.Empty(Heavy([.. Repeat("Aoki", 1)], new("Aoki"), new("Brown"), new("Costa")));
        Assert.Equal([new ClientLoad("Aoki", 2, 1)], Heavy([.. Repeat("Aoki", 2)], new("Aoki"), new("Brown"), new("Costa")));
    }

    [Fact]
    public void Two_clients_are_too_few_to_say_what_is_usual()
    {
        Judgement<ClientComparison> read = _rules.CompareClients(_attention, [new("Aoki"), new("Brown")], Repeat("Aoki", 9), Now);

        Assert.Equal(2, Assert.IsType<ClientComparison.NotEnoughClients>(read.Value).Clients);
        Assert.Equal("learning.clients-from", read.Cells.Single().Table);
    }

    [Fact]
    public void A_client_is_served_once_and_has_a_size()
    {
        Assert.Equal("served", Assert.Throws<ArgumentException>(() => Heavy([], new("Aoki"), new("Brown"), new("Aoki", 2))).ParamName);
        Assert.Equal("Size", Assert.Throws<ArgumentOutOfRangeException>(() => new ServedClient("Aoki", 0)).ParamName);
    }

    [Fact]
    public void A_million_issues_are_read_in_one_go()
    {
        PastIssue[] history = [.. Enumerable.Range(0, 1_000_000).Select(index => new PastIssue(
            $"client {index % 1000}", IssueKind.InOrder[index % 19], $"root {index % 50}", Now - Duration.FromMinutes(index % 100_000)))];

        Assert.Equal(19, _rules.FindIn(_attention, history, Now).OfType<CasePattern.RepeatedKind>().Count(kind => kind.Pattern is IssuePattern.Systemic));
        Assert.Equal(50, _rules.FindIn(_attention, history, Now).OfType<CasePattern.SystemicRoot>().Count());
    }

    [Fact]
    public void Readings_are_equal_when_all_parts_are()
    {
        EqualityContract.Holds(Read("1 1 1 1 1 1 1 9").Value, Read("1 1 1 1 1 1 1 9").Value, Read("1 1 1 1 1 1 9 1").Value);
        EqualityContract.Holds(Read("1").Value, Read("2").Value, Read("1 1").Value);
        EqualityContract.Holds(Compared(4), Compared(4), Compared(5));
        EqualityContract.Holds(
            _rules.CompareClients(_attention, [], [], Now).Value, _rules.CompareClients(_attention, [], [], Now).Value, Compared(4));
    }

    private static Judgement<VolumeReading> Read(string counts) => _rules.ReadVolume(counts.Split(' ').Select(int.Parse));

    private static IEnumerable<PastIssue> Repeat(string client, int issues) =>
        Enumerable.Repeat(new PastIssue(client, IssueKind.ScopeGap, null, Now - Duration.FromDays(90)), issues);

    private static IEnumerable<ClientLoad> Heavy(IEnumerable<PastIssue> history, params IEnumerable<ServedClient> served) =>
        Assert.IsType<ClientComparison.Compared>(_rules.CompareClients(_attention, served, history, Now).Value).Heavy;

    private static ClientComparison Compared(int issues) =>
        _rules.CompareClients(_attention, [new("Aoki"), new("Brown"), new("Costa")], Repeat("Aoki", issues), Now).Value;
}
