using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Diagnosing;
using IssueResolution.Learning;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

/// <summary>What someone records who does what a duty asks, and nothing that the agenda does not ask.</summary>
internal static class DutyAnswers
{
    /// <summary>The events in order; what the client has to have heard first is among them where the agenda asks for it.</summary>
    internal static CaseEvent[] To(Duty duty, IssueCase any, Instant at)
    {
        CaseSnapshot stands = Rules.ReadAt(any, at)!;
        bool isUnheard = stands.State == CaseState.Detected && (duty.Kind == DutyKind.FirstResponse || duty.Kind == DutyKind.Assess);
        CaseEvent[] first = isUnheard && Rules.AgendaOf(any, at).Duties.Any(other => other.Kind == DutyKind.Acknowledge) ? [Acknowledged(at)] : [];
        return [.. first, .. Done(duty, any, stands, at)];
    }

    private static CaseEvent[] Done(Duty duty, IssueCase any, CaseSnapshot stands, Instant at) => duty.Kind.Name switch
    {
        nameof(DutyKind.GatherFacts) => [new CaseEvent.FactsGathered(at, "Ann")],
        nameof(DutyKind.Acknowledge) => [Acknowledged(at)],
        nameof(DutyKind.Escalate) => [new CaseEvent.Escalated(at, "Ann", Rules.Policy.Escalating.PrimaryRole[Rules.PortfolioOf([any], at).EscalationOf(any.Id).Value.Row])],
        nameof(DutyKind.FirstResponse) or nameof(DutyKind.Update) => [new CaseEvent.Updated(at, "Ann", "On it", at + Duration.FromHours(4))],
        nameof(DutyKind.Assess) => [new CaseEvent.Assessed(at, "Ann", stands.Severity, stands.Urgency, stands.Anxiety, "Seen")],
        nameof(DutyKind.Checkpoint) => [new CaseEvent.CheckpointHeld(at, "Ben", "Fine", duty.Subject.Length == 0 ? null : duty.Subject)],
        nameof(DutyKind.Deliver) => [new CaseEvent.Delivered(at, "Ben", duty.Subject)],
        nameof(DutyKind.ConfirmPlan) when duty.Because.Text.English.Contains("reopen", StringComparison.Ordinal) => [new CaseEvent.Reopened(at, "Ann", "A plan is missing")],
        nameof(DutyKind.ConfirmPlan) => [new CaseEvent.PlanConfirmed(at, "Ann", "Client", ConsentChannel.InOrder.First(channel => channel.IsWritten))],
        nameof(DutyKind.WriteDown) => [new CaseEvent.WrittenDown(at, "Ann", duty.Subject)],
        nameof(DutyKind.FollowUp) => [new CaseEvent.FollowUpAsked(at, "Ann")],
        nameof(DutyKind.ActOnAnswer) => [new CaseEvent.Reopened(at, "Ann", "It was not over")],
        nameof(DutyKind.ConfirmCause) => [new CaseEvent.CauseFound(at, "Ben", "No check", CauseKind.Process)],
        nameof(DutyKind.ReviewProcess) => [new CaseEvent.ProcessReviewed(at, "Ben", Role.PracticeLead, ProcessArea.Practice, "Gap", "Change")],
        nameof(DutyKind.PostMortem) => [new CaseEvent.PostMortemHeld(at, "Ben", "a", "b", "c", "d", "e")],
        nameof(DutyKind.AgreeAction) => duty.Subject.Length == 0 ? AgreedOn(at) : [AgreedOn(at, duty.Subject)],
        nameof(DutyKind.Debrief) => [new CaseEvent.Debriefed(at, "Ann")],
        nameof(DutyKind.ReviewRelationship) => [new CaseEvent.RelationshipReviewed(at, "Ann", "Shorter reports")],
        nameof(DutyKind.Act) => [new CaseEvent.ActionDone(at, "Ben", duty.Subject)],
        nameof(DutyKind.RelayPraise) => Relayed(duty, stands, at),
        nameof(DutyKind.ReviewTrust) => [new CaseEvent.TrustReviewed(at, "Ann", "Better")],
        _ => throw new NotSupportedException($"Nobody knows what answers {duty.Kind.Code}."),
    };

    // An action belongs to a lesson, and drawing one asks for nobody's leave.
    private static CaseEvent[] AgreedOn(Instant at) =>
    [
        new CaseEvent.LessonDrawn(at, "Ben", "answer-lesson", Events().OfType<CaseEvent.LessonDrawn>().Single().Lesson),
        AgreedOn(at, "answer-lesson"),
    ];

    private static CaseEvent.ActionAgreed AgreedOn(Instant at, string lesson) => new(at, "Ben", "answer-action", lesson, new(
        new("Check", "点検"), LessonTarget.Checklist, Role.PracticeLead, at + Duration.FromDays(1), ActionStrength.Weak));

    private static CaseEvent[] Relayed(Duty duty, CaseSnapshot stands, Instant at)
    {
        CaseEvent.PraiseReceived praise = stands.Praise.Single(one => one.Id == duty.Subject);
        Decision<PraiseRelay> relay = PraiseRelay.Of(praise.Verbatim, praise.At, stands.Detected.Kind.Category, "Ann", new Contributor("Dan", new("The extraction", "データの抽出"), HasClientContact: false));
        return relay is Decision<PraiseRelay>.Granted ? [new CaseEvent.PraiseRelayed(at, "Ann", duty.Subject)] : [];
    }

    private static CaseEvent.Acknowledged Acknowledged(Instant at) => new(at, "Ann", at + Duration.FromHours(3));
}
