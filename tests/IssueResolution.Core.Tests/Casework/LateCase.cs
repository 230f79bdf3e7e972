using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Diagnosing;
using IssueResolution.Learning;
using IssueResolution.Planning;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>The late report as it was recorded, from the client's complaint to the lesson; Monday 2 March 2026, 09:00 in an office open nine to six.</summary>
internal static class LateCase
{
    internal static readonly BusinessCalendar Office =
        BusinessCalendar.In("Etc/UTC").Open(Weekdays.MondayToFriday, DayPeriod.Parse("09:00-18:00")).Build();

    internal static readonly CaseRules Rules = new(ResolutionPolicy.ProfessionalServices, Office);

    internal static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 9, 0);

    internal static CaseEvent.Detected Detected(Severity? severity = null) => new(
        Monday, "Ann", IssueKind.MissedDeadline, severity ?? Severity.High, "The report has not come.");

    /// <summary>The figures two days after a start, and a look at them after thirty hours.</summary>
    internal static ResolutionPlan Plan(Role? owner = null, Instant? from = null, string? id = "figures")
    {
        Instant start = from ?? Monday;
        PlanOption quick = new(Text("The figures the board needs"), Duration.FromDays(1), Share.Percent(40));
        PlanOption whole = new(Text("The whole report"), Duration.FromDays(3), Share.Percent(100));
        return new ResolutionPlan(Text("Deliver the figures first"), Text("Check data access before any scope is signed"), owner ?? Role.EngagementPartner)
        {
            Options = [quick, whole],
            Resources = [new(ShiftKind.PulledIn, "Data", Duration.FromHours(16))],
            Dates = [new(Text("The figures for the board"), start + Duration.FromHours(24), start + Duration.FromHours(48)) { Id = id }],
            Checkpoints = [new(start + Duration.FromHours(30), Text("Extraction half done?"))],
        }.Choosing(quick).AlignedBy(new(At(4), "Client", true, true, AlignmentAnswer.Agrees));
    }

    /// <summary>Everything up to the closing, in order.</summary>
    internal static IReadOnlyList<CaseEvent> Events(Severity? severity = null) =>
    [
        Detected(severity),
        new CaseEvent.FactsGathered(At(0, 10), "Ann"),
        new CaseEvent.Acknowledged(At(0, 15), "Ann", At(3)),
        new CaseEvent.Escalated(At(0, 20), "Ann", Role.ManagingPartner),
        new CaseEvent.Assessed(At(1), "Ann", severity ?? Severity.High, Urgency.Urgent, ClientAnxiety.InOrder[0], "The board meets on Thursday"),
        new CaseEvent.Updated(At(2), "Ann", "Extraction is slow; we are finding out why.", At(6)),
        new CaseEvent.Escalated(At(2, 30), "Ann", Role.ManagingPartner),
        new CaseEvent.CauseFound(At(3), "Ben", "Scoping had no technical check", CauseKind.Process),
        new CaseEvent.PlanAgreed(At(4), "Ann", Plan()),
        new CaseEvent.PlanConfirmed(At(5), "Ann", "Client", ConsentChannel.InOrder.First(channel => channel.IsWritten)),
        new CaseEvent.WorkStarted(At(5), "Ben"),
        new CaseEvent.CheckpointHeld(At(6), "Ben", "Half extracted", "figures"),
        new CaseEvent.Delivered(At(32), "Ben", "figures"),
        new CaseEvent.GestureMade(At(33), "Ann", "A partner presents the figures"),
        new CaseEvent.Resolved(At(54), "Ben", "The whole report is there"),
        new CaseEvent.FollowUpAsked(At(78), "Ann"),
        new CaseEvent.SatisfactionStated(At(80), "Ann", Satisfaction.Confirmed, "All good now"),
        new CaseEvent.PraiseReceived(At(80), "Ann", "praise", "The extraction team saved our board meeting"),
        new CaseEvent.PraiseRelayed(At(81), "Ann", "praise"),
        new CaseEvent.ProcessReviewed(At(82), "Ben", Role.EngagementPartner, ProcessArea.Workflow, "No technical check", "A checklist before signing"),
        new CaseEvent.PostMortemHeld(At(100), "Ben", "Late", "No check", "Slow first extract", "Ask on day one", "Checklist"),
        new CaseEvent.LessonDrawn(At(100), "Ben", "lesson", Drawn()),
        new CaseEvent.ActionAgreed(At(100), "Ben", "checklist", "lesson", new(
            Text("A checklist for scoping"), LessonTarget.Checklist, Role.PracticeLead, At(500), ActionStrength.Intermediate)),
        new CaseEvent.Debriefed(At(101), "Ben"),
        new CaseEvent.Closed(At(102), "Ann"),
    ];

    internal static Instant At(int hours, int minutes = 0) => Monday + Duration.FromHours(hours) + Duration.FromMinutes(minutes);

    internal static IssueCase Case(params IEnumerable<CaseEvent> events) => Granted(Rules.Replay("C-1", "E-1", events));

    internal static IssueCase UpTo<TEvent>(Severity? severity = null)
        where TEvent : CaseEvent => Case(Events(severity).TakeWhile(item => item is not TEvent).Append(Events(severity).OfType<TEvent>().First()));

    internal static T Granted<T>(Decision<T> decision) => decision is Decision<T>.Granted granted
        ? granted.Value
        : throw new InvalidOperationException($"Refused: {decision}");

    internal static RefusalCode Refused<T>(Decision<T> decision) => Assert.IsType<Decision<T>.Refused>(decision).Code;

    private static Lesson Drawn() => Granted(Lesson.Record(Text("Ask about access before promising a date"), ["Project"], ["Project", "All consultants"]));

    private static Phrase Text(string english) => new(english, english);
}
