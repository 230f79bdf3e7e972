using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Learning;
using IssueResolution.Reasoning;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

/// <summary>What many open cases of one engagement cost grows as their number does, whatever they have broken. Counted in memory asked for.</summary>
public sealed class SharedEngagementCostTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Twice_as_many_cases_with_broken_promises_cost_about_twice_as_much(int keptEach)
    {
        CostOf(50, keptEach);
        long first = CostOf(200, keptEach), second = CostOf(400, keptEach);

        Assert.InRange(second / (double)first, 1.5, 2.6);
    }

    [Fact]
    public void Asking_of_each_of_twice_as_many_cases_whether_it_may_be_closed_costs_about_twice_as_much()
    {
        CostOfClosing(50);
        long first = CostOfClosing(200), second = CostOfClosing(400);

        Assert.InRange(second / (double)first, 1.5, 2.6);
    }

    private static long CostOfClosing(int count)
    {
        CasePortfolio portfolio = Rules.PortfolioOf(Enumerable.Range(0, count).Select(number => Promising(number, isKept: number % 3 == 0)), At(2_000));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(count, portfolio.Cases.Count(one => portfolio.MayClose(one.Id) is Decision<Closure>.Refused));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Each case breaks its promise an hour after the one before, but for each of so many, which keeps it.</summary>
    private static long CostOf(int count, int keptEach)
    {
        IssueCase[] cases = [.. Enumerable.Range(0, count).Select(number => Promising(number, isKept: keptEach > 1 && number % keptEach == 0))];
        long before = GC.GetAllocatedBytesForCurrentThread();
        CasePortfolio portfolio = Rules.PortfolioOf(cases, At(2_000));
        long cost = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(count, portfolio.Agenda.Duties.Count(duty => duty.Kind == DutyKind.Escalate));
        return cost;
    }

    private static IssueCase Promising(int number, bool isKept)
    {
        IEnumerable<CaseEvent> kept = isKept ? [new CaseEvent.Delivered(At(4), "Ann", "it")] : [];
        return Granted(Rules.Replay(
            $"C-{number:000}", "E-1",
            [
                new CaseEvent.Detected(Monday, "Ann", IssueKind.InOrder[number % IssueKind.InOrder.Length], Severity.Low, "Late"),
                new CaseEvent.Acknowledged(Monday, "Ann", At(3)), new CaseEvent.Committed(At(1), "Ann", "it", "It", At(5 + number)), .. kept,
            ]));
    }
}
