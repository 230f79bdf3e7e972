using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Learning.LearningSamples;

namespace IssueResolution.Learning;

public sealed class ReviewTests
{
    private static readonly ShareableChange _change = new(new("Access is checked before a scope is signed", "範囲に合意する前にアクセスを確認する"));

    [Fact]
    public void A_debrief_names_what_the_team_has_not_talked_about()
    {
        TeamDebrief held = TeamDebrief.HeldOn(Resolved, DebriefTopic.Outcome, DebriefTopic.Feelings, DebriefTopic.Feelings);

        Assert.Equal([DebriefTopic.Feelings, DebriefTopic.Outcome], held.Topics);
        Assert.Equal([DebriefTopic.DoDifferently, DebriefTopic.Support, DebriefTopic.Praise, DebriefTopic.Coaching], held.Missing);
        Assert.Same(FindingCode.DebriefIncomplete, Assert.Single(held.Review()).Code);
        Assert.Empty(TeamDebrief.HeldOn(Resolved, DebriefTopic.InOrder).Review());
        EqualityContract.Holds(held, TeamDebrief.HeldOn(Resolved, DebriefTopic.Feelings, DebriefTopic.Outcome), TeamDebrief.HeldOn(Resolved));
    }

    [Fact]
    public void A_recovery_is_told_to_others_with_the_clients_word_and_its_consent_to_this_use()
    {
        StoryConsent consent = new(StoryUse.CaseStudy, ConsentRecord.Of(Said, "Brown", Resolved, ConsentChannel.InOrder.First(channel => channel.IsWritten)));

        Assert.IsType<Decision<ShareableChange>.Granted>(Tell(StoryUse.CaseStudy, Satisfaction.Confirmed, consent));
        Assert.Equal("learning.consent-missing", CodeOf(Tell(StoryUse.Testimonial, Satisfaction.Confirmed, consent)));
        Assert.Equal("learning.consent-missing", CodeOf(Tell(StoryUse.CaseStudy, Satisfaction.Confirmed, null)));
        Assert.Equal("learning.recovery-not-confirmed", CodeOf(Tell(StoryUse.CaseStudy, Satisfaction.Unknown, consent)));
        Assert.Equal("learning.restricted-story", CodeOf(Tell(StoryUse.CaseStudy, Satisfaction.Confirmed, consent, IssueCategory.Team)));
    }

    [Fact]
    public void A_spoken_consent_counts_once_it_is_in_writing()
    {
        ConsentRecord spoken = ConsentRecord.Of(Said, "Brown", Resolved, ConsentChannel.InOrder.First(channel => !channel.IsWritten));

        Assert.Equal("learning.consent-missing", CodeOf(Tell(StoryUse.CaseStudy, Satisfaction.Confirmed, new(StoryUse.CaseStudy, spoken))));
        Assert.Equal(
            "learning.consent-missing",
            CodeOf(Tell(StoryUse.CaseStudy, Satisfaction.Confirmed, new(StoryUse.CaseStudy, spoken.ConfirmedInWriting(Later + Duration.Epsilon)))));
        Assert.IsType<Decision<ShareableChange>.Granted>(
            Tell(StoryUse.CaseStudy, Satisfaction.Confirmed, new(StoryUse.CaseStudy, spoken.ConfirmedInWriting(Later))));
    }

    [Fact]
    public void The_client_hears_of_a_change_once() =>
        Assert.Equal(Resolved, _change.SharedWithClient(Later).SharedWithClient(Resolved).SharedWithClient(Later).SharedAt);

    [Fact]
    public void A_process_review_says_where_the_gap_lay_and_what_changes()
    {
        Assert.Equal("Change", Assert.Throws<ArgumentNullException>(() => new ProcessReview(Resolved, Role.ProjectManager, ProcessArea.Practice, Said, null!)).ParamName);
        Assert.Same(ProcessArea.Workflow, Review.Area);
    }

    private static Decision<ShareableChange> Tell(StoryUse use, Satisfaction said, StoryConsent? consent, IssueCategory? category = null) =>
        _change.Tell(use, category ?? IssueCategory.Delivery, said, consent, Later);

    private static string CodeOf(Decision<ShareableChange> decision) => Assert.IsType<Decision<ShareableChange>.Refused>(decision).Code.Code;
}
