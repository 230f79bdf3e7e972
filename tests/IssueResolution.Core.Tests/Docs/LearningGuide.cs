using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Diagnosing;
using IssueResolution.Learning;
using IssueResolution.Planning;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Docs;

/// <summary>The examples of docs/guide/learning.md.</summary>
public sealed class LearningGuide
{
    [Fact]
    public void What_is_left_to_do_before_closing()
    {
        #region closing
        LearningPolicy policy = LearningPolicy.ProfessionalServices;
        Instant resolved = Instant.FromUtc(2026, 3, 2, 9, 0);
        ProcessReview review = new(
            resolved, Role.ProjectManager, ProcessArea.Workflow,
            Gap: new("Nobody checked access", "アクセスを誰も確認しなかった"),
            Change: new("Access is checked first", "先にアクセスを確認する"));

        ClosingRecord record = new()
        {
            Severity = Severity.Critical,
            IsPattern = false,
            IsCauseConfirmed = true,
            IsPlanConfirmedInWriting = true,
            OpenCommitments = 0,
            OpenDuties = 0,
            FollowUp = FollowUp.After(resolved, policy),     // asked, and no answer yet
            ProcessReview = review,
            PostMortem = null,
        };

        Decision<Closure> decision = ClosingGates.Check(record, policy, PlanningPolicy.ProfessionalServices, now: resolved + Duration.FromDays(30));

        var refused = Assert.IsType<Decision<Closure>.Refused>(decision);
        Assert.Equal("Not to be closed yet. Still open: client satisfied, post-mortem held, action owned.", refused.Message.English);
        Assert.Equal("The client has not spoken, and silence is not satisfaction: ask.", refused.Reasons[0].Text.English);
        Assert.Equal("seed: R-130", refused.Reasons[1].Cell!.Provenance.ToString());
        #endregion
    }

    [Fact]
    public void A_lesson_that_is_not_forgotten()
    {
        #region lesson
        Instant resolved = Instant.FromUtc(2026, 3, 2, 9, 0);
        Decision<Lesson> kept = Lesson.Record(
            new("Ask about access before promising a date", "期日を約束する前にアクセスを確認する"),
            projectTeam: ["project A"],
            audience: ["project A", "all project managers"]);
        LessonAction template = new(
            new("Add access to the scoping template", "範囲確認のひな型にアクセスの項目を加える"),
            LessonTarget.Template, Role.PracticeLead, DueAt: resolved + Duration.FromDays(30), ActionStrength.Intermediate);

        Lesson lesson = Assert.IsType<Decision<Lesson>.Granted>(kept).Value.With(template);
        PostMortem held = PostMortem.HeldOn(resolved)
            .Answering(PostMortemQuestion.WhatHappened, new("The report was two days late", "報告書が二日遅れた"))
            .With(lesson);

        Assert.Equal(4, held.Unanswered.Length);
        Assert.Empty(held.ReviewAt(resolved + Duration.FromDays(30)));
        Assert.Same(FindingCode.DiscussedAndForgotten, Assert.Single(held.ReviewAt(resolved + Duration.FromDays(31))).Code);
        #endregion
    }

    [Fact]
    public void What_many_issues_show()
    {
        #region patterns
        LearningPolicy policy = LearningPolicy.ProfessionalServices;
        Instant now = Instant.FromUtc(2026, 6, 1, 0, 0);
        PastIssue[] history =
        [
            new("Aoki", IssueKind.MissedDeadline, "no technical check", now - Duration.FromDays(2)),
            new("Brown", IssueKind.ScopeGap, "no technical check", now - Duration.FromDays(30)),
            new("Costa", IssueKind.QualityConcern, "no technical check", now - Duration.FromDays(80)),
        ];

        Assert.Equal(
            [new CasePattern.SystemicRoot("no technical check", Clients: 3, Issues: 3)],
            policy.Patterns.FindIn(AssessingPolicy.ProfessionalServices.Attention, history, now));

        VolumeReading enough = policy.Patterns.ReadVolume(2, 1, 2, 3, 1, 2, 2, 9).Value;
        Assert.Equal([7], Assert.IsType<VolumeReading.Charted>(enough).AboveLimit);
        Assert.IsType<VolumeReading.NotEnoughPeriods>(policy.Patterns.ReadVolume(2, 1, 9).Value);
        #endregion
    }

    [Fact]
    public void Who_the_client_is_to_us()
    {
        #region relationship
        LearningPolicy policy = LearningPolicy.ProfessionalServices;
        RelationshipContext third = new(ClientTenure.New, IssueOrdinal.ThirdOrLater, IsHighValue: false, LastWord: Satisfaction.Partial);
        Judgement<AttentionAdjustment> more = policy.Relationship.Adjust(third);

        Assert.Equal((1, 1), (more.Value.EscalationUp, more.Value.CadenceUp));
        Assert.Contains(AttentionExtra.FitReview, more.Value.Extras);
        #endregion
    }

    [Fact]
    public void What_the_team_talks_about_and_others_may_hear()
    {
        #region telling
        Instant resolved = Instant.FromUtc(2026, 3, 2, 9, 0);
        TeamDebrief held = TeamDebrief.HeldOn(resolved, DebriefTopic.Outcome, DebriefTopic.Feelings);
        Assert.Equal(
            "The team has not talked about: what to do differently, what support is needed, what went well, what to practise.",
            Assert.Single(held.Review()).Message.English);

        ShareableChange change = new(new("Access is checked before a scope is signed", "範囲に合意する前にアクセスを確認する"));
        ConsentRecord said = ConsentRecord.Of(new("You may write about it", "事例にしてよい"), "Brown", resolved, ConsentChannel.Mail);
        StoryConsent consent = new(StoryUse.CaseStudy, said);

        Assert.IsType<Decision<ShareableChange>.Granted>(
            change.Tell(StoryUse.CaseStudy, IssueCategory.Delivery, Satisfaction.Confirmed, consent, now: resolved));
        Decision<ShareableChange> quoted = change.Tell(StoryUse.Testimonial, IssueCategory.Delivery, Satisfaction.Confirmed, consent, now: resolved);
        Assert.Same(RefusalCode.ConsentMissing, Assert.IsType<Decision<ShareableChange>.Refused>(quoted).Code);
        #endregion
    }

    [Fact]
    public void How_it_went_this_quarter()
    {
        #region indicators
        LearningPolicy policy = LearningPolicy.ProfessionalServices;
        Instant now = Instant.FromUtc(2026, 6, 1, 0, 0);
        Instant quarter = now - Duration.FromDays(90);
        FollowUp asked = FollowUp.After(now - Duration.FromDays(20), policy);
        FollowUp[] followUps =
        [
            asked,                                              // four were asked, and one has not answered
            asked.Answered(now, Satisfaction.Confirmed),
            asked.Answered(now, Satisfaction.Confirmed),
            asked.Answered(now, Satisfaction.Partial),
        ];

        IndicatorSet read = policy.IndicatorsOf(followUps, clocks: [], issues: [], spans: [], from: quarter, now);

        Assert.Equal(
            "satisfaction: 66.7% of 3 answers say that it is settled. No answer: 1, counted neither way. Few cases: read it with care.",
            read.Satisfaction.Sentence.English);
        Assert.Equal(new IndicatorValue.Percent(75m), read.Engagement.Value);
        Assert.IsType<IndicatorValue.Absent>(read.Of(IndicatorKind.Attainment, ClockKind.Resolution).Value);
        #endregion
    }
}
