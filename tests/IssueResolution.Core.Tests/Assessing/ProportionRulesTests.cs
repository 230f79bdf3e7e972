using IssueResolution.Classifying;
using IssueResolution.Reasoning;

namespace IssueResolution.Assessing;

/// <summary>Whether a response fits, tried on every category, severity and size.</summary>
public sealed class ProportionRulesTests
{
    private static readonly ProportionRules _rules = AssessingPolicy.ProfessionalServices.Response;

    private static readonly (IssueCategory Category, Severity Severity, ResponseSize Size)[] _all =
    [
        .. from category in IssueCategory.InOrder
           from severity in Severity.InOrder
           from size in ResponseSize.InOrder
           select (category, severity, size),
    ];

    [Fact]
    public void A_billing_question_is_not_treated_like_a_failing_project() =>
        Assert.Same(Proportion.OverReaction, Check(IssueCategory.Billing, Severity.Low, ResponseSize.AllHands));

    [Fact]
    public void A_failing_project_is_not_treated_like_a_billing_question()
    {
        Judgement<Proportion> judgement = _rules.Check(IssueCategory.Delivery, Severity.Critical, PlannedResponse.Of(ResponseSize.Everyday));

        Assert.Same(Proportion.UnderReaction, judgement.Value);
        Assert.Equal("Critical calls for this response: all hands. Planned: everyday.", judgement.Reasons[0].Text.English);
    }

    [Fact]
    public void Care_that_the_category_asks_for_must_be_planned()
    {
        Judgement<Proportion> judgement = _rules.Check(IssueCategory.Team, Severity.Medium, PlannedResponse.Of(ResponseSize.Attended));

        Assert.Same(Proportion.UnderReaction, judgement.Value);
        Assert.Equal(["assessing.response-size", "assessing.care-missing"], judgement.Reasons.Select(reason => reason.Code));
        Assert.Same(Proportion.Proportionate, Check(IssueCategory.Team, Severity.Medium, ResponseSize.Attended));
    }

    [Fact]
    public void A_size_fits_exactly_and_up_to_one_step_above() =>
        Assert.All(_all, at => Assert.Equal(
            (at.Size.Value.Position - at.Severity.Value.Position) switch { < 0 => "under-reaction", 0 or 1 => "proportionate", _ => "over-reaction" },
            Check(at.Category, at.Severity, at.Size).Code));

    [Fact]
    public void A_bigger_response_is_never_less_and_a_graver_issue_never_more() =>
        Assert.All(_all, at =>
        {
            Assert.True(Check(at.Category, at.Severity, at.Size.RaisedBy(1)) >= Check(at.Category, at.Severity, at.Size));
            Assert.True(Check(at.Category, at.Severity.RaisedBy(1), at.Size) <= Check(at.Category, at.Severity, at.Size));
        });

    [Fact]
    public void The_category_has_no_say_in_the_size() =>
        Assert.All(_all, at => Assert.Equal(Check(IssueCategory.Delivery, at.Severity, at.Size), Check(at.Category, at.Severity, at.Size)));

    [Fact]
    public void Numbers_that_make_no_sense_are_found()
    {
        Assert.Empty(_rules.Validate());
        Assert.Equal("assessing.steps-above", Assert.Single((_rules with { StepsAbove = _rules.StepsAbove.With(-1, "for the test") }).Validate()).Subject);
        Assert.Equal(FindingCode.NotRising, Assert.Single(
            (_rules with { Sizes = _rules.Sizes.With(Severity.Critical, ResponseSize.Everyday, "for the test") }).Validate()).Code);
    }

    [Fact]
    public void Responses_are_equal_when_size_and_care_are() =>
        EqualityContract.Holds(
            PlannedResponse.Of(ResponseSize.Elevated, HandlingFlag.MoneySensitive, HandlingFlag.Restricted),
            PlannedResponse.Of(ResponseSize.Elevated, HandlingFlag.Restricted, HandlingFlag.MoneySensitive, HandlingFlag.Restricted),
            PlannedResponse.Of(ResponseSize.Elevated, HandlingFlag.Restricted));

    private static Proportion Check(IssueCategory category, Severity severity, ResponseSize size) =>
        _rules.Check(category, severity, PlannedResponse.Of(size, [.. category.HandlingFlags])).Value;
}
