using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Detecting;

[Properties(Arbitrary = [typeof(HealthCheckRulesTests)])]
public sealed class HealthCheckRulesTests
{
    private static readonly LocalDate _began = new(2026, 1, 31);
    private static readonly HealthCheckRules _rules = DetectingPolicy.ProfessionalServices.HealthChecks;
    private static readonly HealthCheckRecord _record = HealthCheckRecord.From(_began);

    public static Arbitrary<HealthCheck> Checks() => Gen.Elements<HealthCheck>(HealthCheck.InOrder).ToArbitrary();

    public static Arbitrary<LocalDate> Dates() => Gen.Choose(0, 800).Select(_began.PlusDays).ToArbitrary();

    [Theory]
    [InlineData("weekly-internal", 2026, 2, 7)]
    [InlineData("monthly-stakeholder", 2026, 2, 28)]
    [InlineData("quarterly-survey", 2026, 4, 30)]
    [InlineData("executive-review", 2026, 7, 31)]
    public void Each_check_has_its_rhythm_from_the_first_day_on(string check, int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), _rules.NextDue(HealthCheck.FromCode(check), _record));

    [Fact]
    public void A_late_check_moves_the_next() =>
        Assert.Equal(new LocalDate(2026, 2, 18), _rules.NextDue(HealthCheck.WeeklyInternal, _record.WithHeld(HealthCheck.WeeklyInternal, new(2026, 2, 11))));

    [Fact]
    public void A_retrospective_follows_each_milestone_that_none_has_covered()
    {
        HealthCheckRecord reached = _record.WithMilestone(new(2026, 3, 10)).WithMilestone(new(2026, 3, 2));

        Assert.Null(_rules.NextDue(HealthCheck.MilestoneRetrospective, _record));
        Assert.Equal(new LocalDate(2026, 3, 16), _rules.NextDue(HealthCheck.MilestoneRetrospective, reached));
        Assert.Equal(
            new LocalDate(2026, 3, 24), _rules.NextDue(HealthCheck.MilestoneRetrospective, reached.WithHeld(HealthCheck.MilestoneRetrospective, new(2026, 3, 9))));
        Assert.Null(_rules.NextDue(HealthCheck.MilestoneRetrospective, reached.WithHeld(HealthCheck.MilestoneRetrospective, new(2026, 3, 10))));
    }

    [Fact]
    public void What_is_due_is_listed_the_longest_due_first() =>
        Assert.Equal(
            [HealthCheck.MonthlyStakeholder, HealthCheck.WeeklyInternal],
            _rules.DueBy(new(2026, 3, 1), _record.WithHeld(HealthCheck.WeeklyInternal, new(2026, 2, 22))));

    [Property]
    public bool Holding_a_check_on_the_day_it_is_due_settles_it(HealthCheck check, LocalDate milestone, LocalDate today)
    {
        HealthCheckRecord record = _record.WithMilestone(milestone);
        return _rules.NextDue(check, record) is not { } due || due > today
            || !_rules.DueBy(today, record.WithHeld(check, today)).Contains(check);
    }

    [Property]
    public bool The_order_of_entries_is_irrelevant((HealthCheck Check, LocalDate On)[] held, LocalDate[] milestones) =>
        Recorded(held, milestones) == Recorded(held.Reverse(), milestones.Reverse());

    [Theory]
    [InlineData("monthly-stakeholder", "relationship expectations", 0)]
    [InlineData("monthly-stakeholder", "relationship delivery-status", 1)]
    [InlineData("monthly-stakeholder", "client-business", 1)]
    [InlineData("monthly-stakeholder", "", 1)]
    [InlineData("weekly-internal", "delivery-status", 0)]
    public void The_stakeholder_call_asks_how_we_are_doing(string check, string topics, int findings)
    {
        var found = _rules.ReviewAgenda(
            HealthCheck.FromCode(check), topics.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(AgendaTopic.FromCode));

        Assert.Equal(findings, found.Length);
        Assert.All(found, finding => Assert.Same(FindingCode.AgendaAboutDelivery, finding.Code));
    }

    [Theory]
    [InlineData("P0D")]
    [InlineData("P-7D")]
    [InlineData("PT168H")]
    public void A_rhythm_that_leads_nowhere_is_found(string period)
    {
        Period rhythm = NodaTime.Text.PeriodPattern.Roundtrip.Parse(period).Value;

        Assert.Empty(_rules.Validate());
        Assert.Equal(
            "detecting.health-check-rhythm[weekly-internal]",
            Assert.Single(new HealthCheckRules { Rhythm = _rules.Rhythm.With(HealthCheck.WeeklyInternal, rhythm, "for the test") }.Validate()).Subject);
    }

    [Fact]
    public void Records_are_equal_when_checks_and_milestones_are() =>
        EqualityContract.Holds(
            _record.WithMilestone(new(2026, 3, 1)).WithHeld(HealthCheck.QuarterlySurvey, new(2026, 3, 2)),
            HealthCheckRecord.From(_began).WithHeld(HealthCheck.QuarterlySurvey, new(2026, 3, 2)).WithMilestone(new(2026, 3, 1)),
            _record.WithMilestone(new(2026, 3, 1)));

    private static HealthCheckRecord Recorded(IEnumerable<(HealthCheck Check, LocalDate On)> held, IEnumerable<LocalDate> milestones) =>
        milestones.Aggregate(
            held.Aggregate(_record, (record, one) => record.WithHeld(one.Check, one.On)), (record, on) => record.WithMilestone(on));
}
