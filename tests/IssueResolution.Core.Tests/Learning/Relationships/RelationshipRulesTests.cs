using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Learning;

public sealed class RelationshipRulesTests
{
    private static readonly RelationshipRules _rules = LearningPolicy.ProfessionalServices.Relationship;

    [Theory]
    [InlineData("long-term", "first", 0, 0, "")]
    [InlineData("established", "first", 0, 0, "")]
    [InlineData("new", "first", 0, 1, "explain-each-step")]
    [InlineData("long-term", "second", 0, 1, "same-cause-check")]
    [InlineData("established", "second", 0, 1, "same-cause-check")]
    [InlineData("new", "second", 1, 1, "explain-each-step same-cause-check")]
    [InlineData("long-term", "third-or-later", 1, 1, "same-cause-check cross-issue-analysis")]
    [InlineData("established", "third-or-later", 1, 1, "same-cause-check cross-issue-analysis")]
    [InlineData("new", "third-or-later", 1, 1, "explain-each-step same-cause-check cross-issue-analysis executive-call fit-review")]
    public void Tenure_and_ordinal_decide_how_much_more_attention_an_issue_gets(string tenure, string ordinal, int escalation, int cadence, string extras)
    {
        AttentionAdjustment more = _rules.Adjust(Context(tenure, ordinal)).Value;

        Assert.Equal((escalation, cadence, extras), (more.EscalationUp, more.CadenceUp, Codes(more)));
    }

    [Theory]
    [InlineData("long-term", "partner-call within-tolerance")]
    [InlineData("established", "")]
    [InlineData("new", "explain-each-step")]
    public void The_first_issue_of_a_long_term_client_of_high_value_gets_a_call_of_the_partner(string tenure, string extras) =>
        Assert.Equal(extras, Codes(_rules.Adjust(Context(tenure, "first") with { IsHighValue = true }).Value));

    [Law("P52")]
    [Fact]
    public void The_first_issue_of_a_long_term_client_of_high_value_is_not_the_third_of_a_new_one() =>
        Assert.NotEqual(
            _rules.Adjust(Context("long-term", "first") with { IsHighValue = true }).Value,
            _rules.Adjust(Context("new", "third-or-later")).Value);

    [Fact]
    public void Every_part_of_the_answer_names_its_cell()
    {
        Judgement<AttentionAdjustment> more = _rules.Adjust(Context("new", "second") with { LastWord = Satisfaction.NotSatisfied });

        Assert.Equal(
            ["learning.escalation-up[new/second]", "learning.cadence-up[new/second]", "learning.extra-from[new/explain-each-step]", "learning.extra-from[new/same-cause-check]"],
            more.Cells.Select(cell => $"{cell.Table}[{cell.Key}]"));
        Assert.Equal("learning.last-word", more.Reasons[^1].Code);
        Assert.DoesNotContain(_rules.Adjust(Context("new", "second")).Reasons, reason => reason.Code == "learning.last-word");
    }

    [Theory]
    [InlineData("2025-12-01", "2026-05-31", "new")]
    [InlineData("2025-12-01", "2026-06-01", "established")]
    [InlineData("2025-08-31", "2026-02-27", "new")]
    [InlineData("2025-08-31", "2026-02-28", "established")]
    [InlineData("2024-06-02", "2026-06-01", "established")]
    [InlineData("2024-06-01", "2026-06-01", "long-term")]
    [InlineData("2027-01-01", "2026-06-01", "new")]
    public void Tenure_is_counted_in_whole_months(string since, string today, string tenure) =>
        Assert.Equal(tenure, _rules.TenureOf(Day(since), Day(today)).Code);

    [Fact]
    public void Issues_of_the_last_hundred_and_eighty_days_count()
    {
        Instant at = Instant.FromUtc(2026, 6, 1, 0, 0);

        Assert.Same(IssueOrdinal.First, _rules.OrdinalOf([at - Duration.FromDays(181), at + Duration.Epsilon], at));
        Assert.Same(IssueOrdinal.Second, _rules.OrdinalOf([at - Duration.FromDays(180)], at));
        Assert.Same(IssueOrdinal.ThirdOrLater, _rules.OrdinalOf([at, at, at], at));
        Assert.Equal("issues", Assert.Throws<ArgumentOutOfRangeException>(() => IssueOrdinal.Of(0)).ParamName);
    }

    [Fact]
    public void A_table_in_which_a_later_issue_gets_less_is_blocked()
    {
        RelationshipRules fading = _rules with
        {
            CadenceUp = _rules.CadenceUp.With((ClientTenure.New, IssueOrdinal.Second), 0, "test"),
            LongTermFromMonths = _rules.LongTermFromMonths.With(6, "test"),
        };

        Assert.Empty(_rules.Validate());
        Assert.Equal(
            [(FindingCode.OutOfRange, "learning.long-term-from-months"), (FindingCode.AttentionFades, "learning.cadence-up[new/second]")],
            fading.Validate().Select(found => (found.Code, found.Subject)));
    }

    private static RelationshipContext Context(string tenure, string ordinal) =>
        new(ClientTenure.FromCode(tenure), IssueOrdinal.FromCode(ordinal), IsHighValue: false, Satisfaction.Unknown);

    private static string Codes(AttentionAdjustment more) => string.Join(" ", more.Extras.Select(extra => extra.Code));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
