using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Diagnosing;
using IssueResolution.Learning;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

/// <summary>What a case of thousands of events costs grows as its events do. Counted in memory asked for, which is the same on every machine.</summary>
public sealed class LongCaseTests
{
    [Fact]
    public void A_case_four_times_as_long_costs_about_four_times_as_much()
    {
        CostOf(100);
        long first = CostOf(2_500), second = CostOf(10_000);

        Assert.InRange(second / (double)first, 2, 6);
    }

    [Fact]
    public void A_case_lowered_twice_as_often_costs_about_twice_as_much()
    {
        CostOfLowering(100);
        long first = CostOfLowering(500), second = CostOfLowering(1_000);

        Assert.InRange(second / (double)first, 1.5, 2.6);
    }

    private static long CostOfLowering(int times)
    {
        CaseEvent[] events =
        [
            Detected(Severity.Low),
            .. Enumerable.Range(1, times).SelectMany(turn => new CaseEvent[]
            {
                new CaseEvent.ScopeChangesValued(At(turn), "Ann", Share.Percent(turn % 2), "More"),
                new CaseEvent.Deescalated(At(turn), "Ann", Severity.Low, "Quiet again"),
            }),
        ];
        long before = GC.GetAllocatedBytesForCurrentThread();
        Case(events);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long CostOf(int length)
    {
        CaseEvent[] events = [.. Long(length)];
        long before = GC.GetAllocatedBytesForCurrentThread();
        IssueCase issueCase = Case(events);
        Agenda agenda = Rules.AgendaOf(issueCase, issueCase.LastEventAt);
        long cost = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(agenda.Duties.Length > length / 20);
        return cost;
    }

    private static IEnumerable<CaseEvent> Long(int length)
    {
        foreach (CaseEvent item in Events(Severity.Low).TakeWhile(item => item is not CaseEvent.Delivered))
        {
            yield return item;
        }

        for (int turn = 0; turn < length / 10; turn++)
        {
            Instant at = At(6) + Duration.FromMinutes(turn);
            yield return new CaseEvent.Committed(at, "Ann", $"promise-{turn}", "A part", at + Duration.FromMinutes(50));
            yield return new CaseEvent.CheckpointHeld(at, "Ben", "Fine", $"promise-{turn}");
            yield return new CaseEvent.Consented(at, "Ann", $"consent-{turn}", "A workaround", "Client", ConsentChannel.InOrder[0]);
            yield return turn % 2 == 0 ? new CaseEvent.Delivered(at, "Ann", $"promise-{turn}") : new CaseEvent.FixFailed(at, "Ben", "Came back");
            yield return new CaseEvent.WrittenDown(at, "Ann", $"consent-{turn / 2}");
            yield return new CaseEvent.Escalated(at, "Ann", Role.ManagingPartner);
            yield return new CaseEvent.LessonDrawn(at, "Ben", $"lesson-{turn}", Events().OfType<CaseEvent.LessonDrawn>().Single().Lesson);
            yield return new CaseEvent.ActionAgreed(at, "Ben", $"action-{turn}", $"lesson-{turn}", new(
                new("Check", "点検"), LessonTarget.Checklist, Role.PracticeLead, at + Duration.FromDays(9), ActionStrength.Weak));
            yield return new CaseEvent.ActionDone(at, "Ben", $"action-{turn / 2}");
            yield return new CaseEvent.PraiseReceived(at, "Ann", $"praise-{turn}", "Thank you");
        }
    }
}
