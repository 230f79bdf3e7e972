using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Timing;

public sealed class PolicySetTests
{
    private static readonly Instant _newYear = Instant.FromUtc(2024, 1, 1, 0, 0);
    private static readonly MatchRule<int> _vip = Rule("vip", new("tier", "gold", "platinum"), new("severity", "high", "critical"));
    private static readonly MatchRule<int> _gold = Rule("gold", new MatchCondition("tier", "gold"));
    private static readonly MatchRule<int> _all = Rule("default");
    private static readonly PolicySet<int> _tiers = Accepted(_vip, _gold, Rule("critical", new MatchCondition("severity", "critical")), _all);

    [Theory]
    [InlineData("gold", "critical", "vip")]
    [InlineData("gold", "low", "gold")]
    [InlineData("bronze", "critical", "critical")]
    [InlineData("bronze", "low", "default")]
    [InlineData("Gold", "critical", "critical")]
    public void The_first_rule_that_matches_applies(string tier, string severity, string rule) =>
        Assert.Equal(rule, _tiers.FirstMatch(CaseAttributes.None.WithTier(tier).With("severity", severity), _newYear).Id);

    [Fact]
    public void Finding_the_rule_allocates_nothing()
    {
        CaseAttributes gold = CaseAttributes.None.WithTier("gold").With(Severity.Low);
        MatchRule<int> warm = _tiers.FirstMatch(gold, _newYear);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int time = 0; time < 1000; time++)
        {
            _tiers.FirstMatch(gold, _newYear);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Same(_gold, warm);
    }

    [Fact]
    public void A_missing_attribute_fails_its_condition() => Assert.Same(_all, _tiers.FirstMatch(CaseAttributes.None, _newYear));

    [Fact]
    public void Any_of_several_tags_will_do_and_two_conditions_must_both_hold()
    {
        MatchRule<int> both = Rule("both", new("tags", "outage", "data-loss"), new("tags", "production"));

        Assert.True(both.Matches(CaseAttributes.None.WithTags("production", "printer", "outage"), _newYear));
        Assert.False(both.Matches(CaseAttributes.None.WithTags("printer", "outage"), _newYear));
        Assert.False(both.Matches(CaseAttributes.None.WithTags("production"), _newYear));
    }

    [Fact]
    public void Validity_includes_its_start_and_excludes_its_end()
    {
        PolicySet<int> years = Accepted(
            new("2023", 2023, [], Instant.FromUtc(2023, 1, 1, 0, 0), _newYear), new("2024", 2024, [], _newYear), new("before", 0, [], null, Instant.FromUtc(2023, 1, 1, 0, 0)));

        Assert.Equal("2023", years.FirstMatch(CaseAttributes.None, _newYear - Duration.Epsilon).Id);
        Assert.Equal("2024", years.FirstMatch(CaseAttributes.None, _newYear).Id);
        Assert.Equal("before", years.FirstMatch(CaseAttributes.None, Instant.MinValue).Id);
        Assert.Equal("2024", years.FirstMatch(CaseAttributes.None, Instant.MaxValue).Id);
    }

    [Fact]
    public void An_explanation_says_why_each_earlier_rule_was_passed_over()
    {
        PolicySet<int> set = Accepted(
            new("old", 1, [], null, _newYear), new("new", 2, [], Instant.FromUtc(2025, 1, 1, 0, 0)), _vip, Rule("web", new MatchCondition("channel", "web")), _all);
        Judgement<MatchRule<int>> judgement = set.Explain(CaseAttributes.None.WithTier("bronze").With(Severity.High), _newYear);

        Assert.Same(_all, judgement.Value);
        Assert.Equal(
            [
                "Rule 'old' is passed over: no longer valid from 2024-01-01T00:00:00Z on, and asked for 2024-01-01T00:00:00Z.",
                "Rule 'new' is passed over: valid from 2025-01-01T00:00:00Z, and asked for 2024-01-01T00:00:00Z.",
                "Rule 'vip' is passed over: it asks for tier in gold, platinum, and the case has bronze.",
                "Rule 'web' is passed over: it asks for channel in web, and the case has none.",
                "Rule 'default' applies: it catches every case.",
            ],
            judgement.Reasons.Select(reason => reason.Text.English));
        Assert.Equal("規則「web」は適用外：channelにwebのいずれかを求めるが、案件に値がない。", judgement.Reasons[3].Text.Japanese);
        Assert.Equal(
            "Rule 'vip' applies: severity in critical, high; tier in gold, platinum.",
            set.Explain(CaseAttributes.None.WithTier("gold").With(Severity.High), _newYear).Reasons[2].Text.English);
    }

    [Fact]
    public void A_list_that_is_no_set_may_have_no_answer()
    {
        Judgement<MatchRule<int>?> none = MatchRule.ExplainFirst([_gold], CaseAttributes.None, _newYear);

        Assert.Null(none.Value);
        Assert.Null(MatchRule.First([_gold], CaseAttributes.None, _newYear));
        Assert.Equal(["timing.rule-passed-over", "timing.no-rule-applies"], none.Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void An_unsound_list_is_refused_naming_every_mistake()
    {
        var refused = Assert.IsType<Decision<PolicySet<int>>.Refused>(PolicySet.Of(
            _vip, _vip, Rule("empty", new MatchCondition("tier")), new MatchRule<int>("never", 0, [], _newYear, _newYear)));

        Assert.Same(RefusalCode.UnsoundRules, refused.Code);
        Assert.Equal(
            [
                "2 rules are called 'vip': each needs an id of its own.",
                "Rule 'empty' allows no value of tier: name one, or drop the condition.",
                "Rule 'never' is valid from 2024-01-01T00:00:00Z to 2024-01-01T00:00:00Z, which is never: it must end after it starts.",
                "No rule catches every case.",
            ],
            refused.Reasons.Select(reason => reason.Text.English));
        Assert.StartsWith("The rules have 4 mistakes, first: 2 rules are called 'vip'", refused.Message.English);
    }

    [Fact]
    public void Catch_alls_must_leave_no_gap_in_time()
    {
        Instant later = _newYear + Duration.FromDays(1);
        var refused = Assert.IsType<Decision<PolicySet<int>>.Refused>(
            PolicySet.Of(new MatchRule<int>("a", 0, [], null, _newYear), new("b", 0, [], later, later + Duration.FromDays(1))));

        Assert.Equal(
            [
                "From 2024-01-01T00:00:00Z until 2024-01-02T00:00:00Z no rule catches every case.",
                "From 2024-01-03T00:00:00Z on no rule catches every case.",
            ],
            refused.Reasons.Select(reason => reason.Text.English));
        Assert.Equal(
            "Before 2024-01-01T00:00:00Z no rule catches every case.",
            Assert.IsType<Decision<PolicySet<int>>.Refused>(PolicySet.Of(new MatchRule<int>("a", 0, [], _newYear))).Reasons[0].Text.English);
    }

    [Fact]
    public void No_rules_at_all_are_refused() => Assert.IsType<Decision<PolicySet<int>>.Refused>(PolicySet.Of<int>());

    [Fact]
    public void A_rule_behind_a_wider_one_is_never_reached()
    {
        PolicySet<int> set = Accepted(_gold, _vip, Rule("gold-high", new("tier", "gold"), new("severity", "high")), _all, Rule("late", new MatchCondition("tier", "tin")));

        Finding[] findings = [.. set.Unreachable()];
        Assert.Equal(["gold-high", "late"], findings.Select(finding => finding.Subject));
        Assert.Equal("Rule 'gold-high' can never apply: 'gold', 'vip' before it catch all its cases.", findings[0].Message.English);
        Assert.All(findings, finding => Assert.Same(FindingCode.UnreachableRule, finding.Code));
        Assert.Empty(_tiers.Unreachable());
    }

    [Fact]
    public void A_wider_rule_that_is_valid_for_a_while_hides_nothing_outside_it()
    {
        MatchRule<int> narrow = Rule("narrow", new MatchCondition("tier", "gold"));

        Assert.Empty(Accepted(new("until", 0, [], null, _newYear), narrow, _all).Unreachable());
        Assert.Equal(
            "narrow",
            Assert.Single(Accepted(new("until", 0, [], null, _newYear), new("from", 0, [], _newYear), narrow).Unreachable()).Subject);
    }

    [Fact]
    public void An_assessed_issue_is_known_by_four_codes_and_the_rest_is_added()
    {
        CaseAttributes attributes = CaseAttributes.Of(IssueKind.MissedDeadline, Severity.High, Urgency.Soon).WithChannel("web").WithTags("b", "a", "b");

        Assert.Equal("category=delivery, channel=web, kind=missed-deadline, severity=high, tags=a|b, urgency=soon", attributes.ToString());
        Assert.Equal(["a", "b"], attributes.ValuesOf(AttributeName.Tags));
        Assert.Equal("category=billing", CaseAttributes.None.With(IssueCategory.Billing).ToString());
        Assert.Equal([AttributeName.Tier], CaseAttributes.None.WithTier("gold").Names);
    }

    [Fact]
    public void An_attribute_without_a_value_is_a_missing_one()
    {
        Assert.Equal(CaseAttributes.None, CaseAttributes.None.WithTags("a").WithTags());
        Assert.Empty(CaseAttributes.None.ValuesOf("tier"));
        Assert.Equal("tags", Assert.Throws<ArgumentNullException>(() => CaseAttributes.None.WithTags(null!)).ParamName);
        Assert.Equal("allowed", Assert.Throws<ArgumentNullException>(() => new MatchCondition("tier", (string)null!)).ParamName);
    }

    [Fact]
    public void The_order_of_conditions_and_of_allowed_values_means_nothing()
    {
        Assert.Equal(Rule("a", new("x", "1", "2"), new("y", "3")), Rule("a", new("y", "3"), new("x", "2", "1", "2")));
        Assert.True(Rule("a").IsCatchAll);
        Assert.True(Rule("a").IsValidAt(Instant.MaxValue));
    }

    [Fact]
    public void Everything_is_equal_by_its_parts()
    {
        EqualityContract.Holds(_tiers, Accepted([.. _tiers.Rules]), Accepted(_all));
        EqualityContract.Holds(Rule("a"), Rule("a"), new MatchRule<int>("a", 0, [], _newYear));
        EqualityContract.Holds(new MatchCondition("x", "1"), new MatchCondition("x", "1"), new MatchCondition("x", "2"));
        EqualityContract.Holds(CaseAttributes.None.WithTags("a", "b"), CaseAttributes.None.WithTags("b", "a"), CaseAttributes.None.WithTags("a"));
    }

    private static MatchRule<int> Rule(string id, params MatchCondition[] conditions) => new(id, 0, conditions);

    private static PolicySet<int> Accepted(params MatchRule<int>[] rules) => Assert.IsType<Decision<PolicySet<int>>.Granted>(PolicySet.Of(rules)).Value;
}
