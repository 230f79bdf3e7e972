using IssueResolution.Assessing;
using IssueResolution.Committing;
using NodaTime;

namespace IssueResolution.Learning;

public sealed class FollowUpTests
{
    private static readonly Instant _resolved = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly FollowUp _open = FollowUp.After(_resolved, LearningPolicy.ProfessionalServices);

    [Law("P83")]
    [Fact]
    public void It_is_due_within_seven_days() => Assert.Equal(_resolved + Duration.FromDays(7), _open.DueBy);

    [Law("P84")]
    [Property]
    public bool Silence_never_becomes_satisfaction(FsCheck.NonNegativeInt days) =>
        _open.Satisfaction == Satisfaction.Unknown && _open.OutcomeAt(_resolved + Duration.FromDays(days.Get)) != FollowUpOutcome.Settled;

    [Fact]
    public void The_client_is_asked_and_asked_by_another_way_once_the_time_is_up()
    {
        Assert.Same(FollowUpOutcome.Ask, _open.OutcomeAt(_open.DueBy));
        Assert.Same(FollowUpOutcome.AskNow, _open.OutcomeAt(_open.DueBy + Duration.Epsilon));
    }

    [Theory]
    [InlineData("confirmed", "settled")]
    [InlineData("partial", "act-now")]
    [InlineData("not-satisfied", "reopen")]
    public void What_the_client_says_decides(string said, string outcome) =>
        Assert.Equal(outcome, _open.Answered(_resolved + Duration.FromDays(2), Satisfaction.FromCode(said)).OutcomeAt(_open.DueBy).Code);

    [Fact]
    public void A_later_word_replaces_an_earlier_one() =>
        Assert.Same(
            Satisfaction.NotSatisfied,
            _open.Answered(_resolved, Satisfaction.Confirmed).Answered(_resolved + Duration.FromDays(1), Satisfaction.NotSatisfied).Satisfaction);

    [Fact]
    public void Silence_cannot_be_recorded_as_an_answer() =>
        Assert.Equal("said", Assert.Throws<ArgumentException>(() => _open.Answered(_resolved, Satisfaction.Unknown)).ParamName);

    [Fact]
    public void An_answer_before_the_resolution_is_a_mistake_of_the_caller() =>
        Assert.Equal("at", Assert.Throws<ArgumentOutOfRangeException>(() => _open.Answered(_resolved - Duration.FromHours(1), Satisfaction.Confirmed)).ParamName);

    [Fact]
    public void A_critical_issue_owes_a_post_mortem_within_three_days()
    {
        Assert.Same(DutyStrength.Required, LearningPolicy.ProfessionalServices.PostMortem[Severity.Critical]);
        Assert.Equal("3 days", LearningPolicy.ProfessionalServices.PostMortemWithin[Severity.Critical]!.Text.English);
    }
}
