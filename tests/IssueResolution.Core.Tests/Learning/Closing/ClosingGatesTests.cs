using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Learning.LearningSamples;

namespace IssueResolution.Learning;

public sealed class ClosingGatesTests
{
    [Theory]
    [InlineData("low")]
    [InlineData("medium")]
    [InlineData("high")]
    [InlineData("critical")]
    public void An_issue_for_which_everything_is_done_is_closed(string severity) =>
        Assert.Equal(
            new Closure(Later, Satisfaction.Confirmed),
            Assert.IsType<Decision<Closure>.Granted>(Check(Done(Severity.FromCode(severity)))).Value);

    [Fact]
    public void A_refusal_names_every_gate_that_is_not_met_with_the_cell_that_asks_for_it()
    {
        ClosingRecord nothing = Done(Severity.Critical) with
        {
            IsCauseConfirmed = false,
            IsPlanConfirmedInWriting = false,
            OpenCommitments = 2,
            OpenDuties = 1,
            FollowUp = FollowUp.After(Resolved, Policy),
            ProcessReview = null,
            PostMortem = null,
            Trust = TooLow,
        };

        var refused = Assert.IsType<Decision<Closure>.Refused>(Check(nothing));

        Assert.Same(RefusalCode.GatesUnmet, refused.Code);
        Assert.Equal(ClosingGate.InOrder.Select(gate => $"learning.gate.{gate.Code}"), refused.Reasons.Select(reason => reason.Code));
        Assert.Equal("Promises to the client still open: 2.", refused.Reasons[2].Text.English);
        Assert.Equal(
            ["planning.written-confirmation[critical]", "learning.follow-up-within[]", "learning.process-review-within[]", "learning.post-mortem[critical]", "learning.post-mortem[critical]", "recovering.closable-up-to[]"],
            refused.Cells.Select(cell => $"{cell.Table}[{cell.Key}]"));
    }

    [Theory]
    [InlineData("low", "")]
    [InlineData("medium", "")]
    [InlineData("high", "")]
    [InlineData("critical", "plan-confirmed post-mortem-held action-owned")]
    public void Only_a_critical_issue_needs_the_plan_in_writing_and_a_post_mortem(string severity, string unmet) =>
        Assert.Equal(unmet, Unmet(Done(Severity.FromCode(severity)) with { IsPlanConfirmedInWriting = false, PostMortem = null }));

    [Fact]
    public void What_was_advised_and_left_out_is_named_when_the_issue_is_closed()
    {
        Decision<Closure> closed = Check(Done(Severity.High) with { IsPlanConfirmedInWriting = false, PostMortem = Answering(PostMortemQuestion.Why) });

        Assert.Equal(
            ["learning.client-confirmed", "learning.left-out.plan-confirmed", "learning.left-out.post-mortem"],
            closed.Reasons.Select(reason => reason.Code));
        Assert.Single(Check(Done(Severity.High)).Reasons);
    }

    [Fact]
    public void A_pattern_makes_the_post_mortem_of_a_small_issue_a_duty()
    {
        ClosingRecord small = Done(Severity.Low) with { PostMortem = null };

        Assert.Equal("", Unmet(small));
        Assert.Equal("post-mortem-held action-owned", Unmet(small with { IsPattern = true }));
    }

    [Fact]
    public void Four_answers_are_not_five_and_a_lesson_without_an_action_is_none()
    {
        ClosingRecord critical = Done(Severity.Critical);

        Assert.Equal("post-mortem-held", Unmet(critical with { PostMortem = Answering(PostMortemQuestion.InOrder.Skip(1)).With(Lesson(NewTemplate)) }));
        Assert.Equal("action-owned", Unmet(critical with { PostMortem = Answering(PostMortemQuestion.InOrder).With(Lesson()) }));
    }

    [Theory]
    [InlineData("partial", "learning.gates-unmet")]
    [InlineData("not-satisfied", "learning.reopen-instead")]
    public void A_client_that_is_not_fully_satisfied_keeps_the_issue_open(string said, string code)
    {
        ClosingRecord record = Done(Severity.Low) with { FollowUp = FollowUp.After(Resolved, Policy).Answered(Resolved, Satisfaction.FromCode(said)) };

        Assert.Equal(code, Assert.IsType<Decision<Closure>.Refused>(Check(record)).Code.Code);
        Assert.Equal("client-satisfied", Unmet(record));
    }

    [Fact]
    public void A_client_that_never_answered_may_be_left_in_peace_and_is_not_satisfied_by_it()
    {
        ClosingRecord silent = Done(Severity.Medium) with { FollowUp = FollowUp.After(Resolved, Policy) };
        Instant due = silent.FollowUp!.DueBy;
        UnansweredFollowUp thrice = new("Aoki", "The contact has left the company", 3);

        Assert.Equal("client-satisfied", Unmet(silent, due + Duration.Epsilon));
        Assert.Equal("client-satisfied", Unmet(silent with { Unanswered = thrice }, due));
        Assert.Equal("client-satisfied", Unmet(silent with { Unanswered = new("Aoki", "Gave up", 2) }, due + Duration.Epsilon));
        Assert.Equal("client-satisfied", Unmet(silent with { Unanswered = thrice, Severity = Severity.High }, due + Duration.Epsilon));

        var closed = Assert.IsType<Decision<Closure>.Granted>(Check(silent with { Unanswered = thrice }, due + Duration.Epsilon));
        Assert.Same(Satisfaction.Unknown, closed.Value.Satisfaction);
        Assert.Equal("learning.silence-on-record", closed.Reasons[0].Code);
    }

    [Fact]
    public void What_lies_after_the_moment_of_asking_has_not_happened_yet()
    {
        ClosingRecord critical = Done(Severity.Critical);

        Assert.Equal("client-satisfied process-reviewed post-mortem-held action-owned", Unmet(critical, Resolved - Duration.Epsilon));
        Assert.Equal("", Unmet(critical, Resolved));
    }

    [Fact]
    public void Before_the_issue_is_resolved_nobody_can_be_satisfied() =>
        Assert.Equal("client-satisfied", Unmet(Done(Severity.Low) with { FollowUp = null }));

    [Fact]
    public void A_record_and_its_parts_check_what_they_are_given()
    {
        Assert.Equal("OpenDuties", Assert.Throws<ArgumentOutOfRangeException>(() => Done(Severity.Low) with { OpenDuties = -1 }).ParamName);
        Assert.Equal("OpenCommitments", Assert.Throws<ArgumentOutOfRangeException>(() => Done(Severity.Low) with { OpenCommitments = -1 }).ParamName);
        Assert.Equal("Attempts", Assert.Throws<ArgumentOutOfRangeException>(() => new UnansweredFollowUp("Aoki", "Gave up", -1)).ParamName);
        EqualityContract.Holds(Done(Severity.Low), Done(Severity.Low), Done(Severity.High));
    }
}
