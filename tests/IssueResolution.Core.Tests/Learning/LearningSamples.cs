using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Diagnosing;
using IssueResolution.Planning;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Learning;

/// <summary>An issue resolved on Monday 2 March 2026, with everything done for it that can be owed.</summary>
internal static class LearningSamples
{
    internal static readonly LearningPolicy Policy = LearningPolicy.ProfessionalServices;

    internal static readonly PlanningPolicy Plans = PlanningPolicy.ProfessionalServices;

    internal static readonly Instant Resolved = Instant.FromUtc(2026, 3, 2, 9, 0);

    internal static readonly Instant Later = Resolved + Duration.FromDays(5);

    internal static readonly LessonAction NewTemplate = new(
        new("Add access to the scoping template", "範囲確認のひな型にアクセスの項目を加える"),
        LessonTarget.Template, Role.PracticeLead, Resolved + Duration.FromDays(30), ActionStrength.Intermediate);

    internal static readonly ProcessReview Review = new(
        Resolved, Role.ProjectManager, ProcessArea.Workflow, new("Nobody checked access", "アクセスを誰も確認しなかった"), new("Access is checked first", "先にアクセスを確認する"));

    internal static Decision<TrustReading> Carries => TrustWith();

    internal static Decision<TrustReading> TooLow => TrustWith(new TrustEvent(TrustEventKind.Broken, Resolved), new TrustEvent(TrustEventKind.Broken, Resolved));

    internal static Phrase Said => new("Said in the talk", "話し合いで述べた");

    internal static Lesson Lesson(params IEnumerable<LessonAction> actions) => actions.Aggregate(
        Assert.IsType<Decision<Lesson>.Granted>(Learning.Lesson.Record(
            new("Ask about access before promising a date", "期日を約束する前にアクセスを確認する"), ["project A"], ["project A", "all projects"])).Value,
        (lesson, action) => lesson.With(action));

    internal static PostMortem Answering(params IEnumerable<PostMortemQuestion> questions) =>
        questions.Aggregate(PostMortem.HeldOn(Resolved), (held, question) => held.Answering(question, Said));

    internal static ClosingRecord Done(Severity severity) => new()
    {
        Severity = severity,
        IsPattern = false,
        IsCauseConfirmed = true,
        IsPlanConfirmedInWriting = true,
        OpenCommitments = 0,
        OpenDuties = 0,
        FollowUp = FollowUp.After(Resolved, Policy).Answered(Resolved, Satisfaction.Confirmed),
        ProcessReview = Review,
        PostMortem = Answering(PostMortemQuestion.InOrder).With(Lesson(NewTemplate)),
    };

    internal static Decision<Closure> Check(ClosingRecord record, Instant? now = null) => ClosingGates.Check(record, Policy, Plans, now ?? Later);

    private static Decision<TrustReading> TrustWith(params IEnumerable<TrustEvent> events) =>
        RecoveringPolicy.ProfessionalServices.Trust.MayClose(TrustLedger.Empty.With(events), Later);

    internal static string Unmet(ClosingRecord record, Instant? now = null) =>
        string.Join(" ", ClosingGates.UnmetIn(record, Policy, Plans, now ?? Later).Select(unmet => unmet.Gate.Code));
}
