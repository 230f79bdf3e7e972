using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Diagnosing;
using IssueResolution.Learning;
using IssueResolution.Planning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Benchmarks.Cases;

/// <summary>Histories that begin within a year and break off anywhere: up to six updates and five promises, some moved, some never kept, some reopened.</summary>
internal sealed class RandomCases(int seed)
{
    private static readonly Instant _year = Instant.FromUtc(2026, 1, 1, 0, 0);

    private readonly Random _random = new(seed);

    /// <summary>The next history; the rules accept it.</summary>
    public IReadOnlyList<CaseEvent> Next()
    {
        List<CaseEvent> events = [.. Whole()];
        return _random.Next(3) == 0 ? events : events.GetRange(0, 1 + _random.Next(events.Count));
    }

    private IEnumerable<CaseEvent> Whole()
    {
        Instant at = _year + Duration.FromMinutes(_random.Next(365 * 24 * 60));
        yield return new CaseEvent.Detected(at, "Ann", IssueKind.InOrder[_random.Next(IssueKind.InOrder.Length)], OneOf(Severity.InOrder), "Something is wrong.");
        yield return new CaseEvent.FactsGathered(at = Later(at, 1), "Ann");
        yield return new CaseEvent.Acknowledged(at = Later(at, 1), "Ann", at + Duration.FromHours(4));
        yield return new CaseEvent.Assessed(at = Later(at, 4), "Ann", OneOf(Severity.InOrder), OneOf(Urgency.InOrder), OneOf(ClientAnxiety.InOrder), "Looked at", "Ben");
        yield return new CaseEvent.Escalated(at = Later(at, 2), "Ann", Role.InOrder[_random.Next(Role.InOrder.Length)]);
        foreach (CaseEvent item in Work(at))
        {
            yield return item;
            at = item.At;
        }

        yield return new CaseEvent.FollowUpAsked(at = Later(at, 100), "Ann");
        if (_random.Next(5) == 0)
        {
            yield return new CaseEvent.SatisfactionStated(at = Later(at, 50), "Ann", Satisfaction.NotSatisfied, "It came back.");
            yield return new CaseEvent.Reopened(Later(at, 4), "Ann", "It came back.");
            yield break;
        }

        yield return new CaseEvent.SatisfactionStated(at = Later(at, 50), "Ann", Satisfaction.Confirmed, "All good now.");
        yield return new CaseEvent.PraiseReceived(at, "Ann", "praise", "Well done.");
        yield return new CaseEvent.PraiseRelayed(at = Later(at, 8), "Ann", "praise");
        yield return new CaseEvent.ProcessReviewed(at = Later(at, 40), "Ben", Role.EngagementPartner, ProcessArea.Workflow, "No check", "A check");
        yield return new CaseEvent.PostMortemHeld(at = Later(at, 40), "Ben", "Late", "No check", "A slow start", "Ask first", "A checklist");
        yield return new CaseEvent.Debriefed(Later(at, 10), "Ben");
    }

    private IEnumerable<CaseEvent> Work(Instant at)
    {
        for (int update = _random.Next(7); update > 0; update--)
        {
            yield return new CaseEvent.Updated(at = Later(at, 24), "Ann", "This is how it stands.", at + Duration.FromHours(24));
        }

        yield return new CaseEvent.CauseFound(at = Later(at, 24), "Ben", "Nobody had checked.", CauseKind.Process);
        yield return new CaseEvent.PlanAgreed(at = Later(at, 8), "Ann", Plan(at));
        yield return new CaseEvent.PlanConfirmed(at = Later(at, 8), "Ann", "Client", ConsentChannel.Mail);
        yield return new CaseEvent.WorkStarted(at, "Ben");
        for (int promise = _random.Next(5); promise > 0; promise--)
        {
            string id = $"promise-{promise}";
            Instant due = at + Duration.FromHours(20 + _random.Next(80));
            yield return new CaseEvent.Committed(at, "Ann", id, "A part of it", due);
            yield return new CaseEvent.CheckpointHeld(at = Later(at, 10), "Ben", "As planned.", id);
            if (_random.Next(4) == 0)
            {
                yield return new CaseEvent.Renegotiated(at, "Ann", id, due + Duration.FromHours(24), "It takes longer.");
            }

            if (_random.Next(8) > 0)
            {
                yield return new CaseEvent.Delivered(at = Later(at, 60), "Ben", id);
            }
        }

        yield return new CaseEvent.Delivered(at, "Ben", "first-half");
        yield return new CaseEvent.Resolved(Later(at, 30), "Ben", "Done.");
    }

    private static ResolutionPlan Plan(Instant at)
    {
        PlanOption quick = new(Text("The first half"), Duration.FromDays(1), Share.Percent(40));
        PlanOption whole = new(Text("All of it"), Duration.FromDays(3), Share.Percent(100));
        return new ResolutionPlan(Text("The first half first"), Text("A check before the start"), Role.EngagementPartner)
        {
            Options = [quick, whole],
            Resources = [new(ShiftKind.PulledIn, "Data", Duration.FromHours(16))],
            Dates = [new(Text("The first half"), at + Duration.FromHours(24), at + Duration.FromHours(48)) { Id = "first-half" }],
            Checkpoints = [new(at + Duration.FromHours(30), Text("Half done?"))],
        }.Choosing(quick).AlignedBy(new(at, "Client", true, true, AlignmentAnswer.Agrees));
    }

    private static Phrase Text(string english) => new(english, english);

    private TScale OneOf<TScale>(IReadOnlyList<TScale> scale) => scale[_random.Next(scale.Count)];

    private Instant Later(Instant at, int hours) => at + Duration.FromMinutes(1 + _random.Next(hours * 60));
}
