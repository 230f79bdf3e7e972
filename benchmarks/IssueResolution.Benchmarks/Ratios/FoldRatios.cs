using IssueResolution.Benchmarks.Baselines;
using IssueResolution.BusinessTime;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Benchmarks.Ratios;

/// <summary>Folding a million histories against reading their events and writing as many results, and against the naive way.</summary>
internal sealed class FoldRatios
{
    private const int Count = 1_000_000;
    private const int NaiveCount = 500;

    private readonly BusinessCalendar _calendar = Schedules.Calendar();
    private readonly NaiveTicketFold _naive = new(Schedules.Naive());
    private readonly Histories _histories = new(Count);
    private readonly long[] _elapsed = new long[Count];
    private readonly long[] _due = new long[Count];
    private readonly FoldedState[] _states = new FoldedState[Count];
    private readonly bool[] _breached = new bool[Count];

    public void Report(TextWriter output)
    {
        RequireAgreement();
        RatioRun run = new RatioRun(rounds: 15).With("stream", Stream).With("fold", Fold).With("naive fold", Naive).Run();
        output.WriteLine(FormattableString.Invariant($"{(double)_histories.Events.Length / Count:0.00} events a history"));
        run.Line(output, "fold", "stream", 4);
        run.Line(output, "naive fold", "fold", -130);
    }

    /// <summary>Reads every event and writes every result, without asking what they mean.</summary>
    private int Stream()
    {
        long[] events = _histories.Events;
        int[] offsets = _histories.Offsets;
        long[] targets = _histories.Targets;
        for (int row = 0; row < targets.Length; row++)
        {
            long sum = 0;
            foreach (long item in events.AsSpan(offsets[row], offsets[row + 1] - offsets[row]))
            {
                sum += item;
            }

            _elapsed[row] = sum;
            _due[row] = sum + targets[row];
            _states[row] = (FoldedState)(sum & 3);
            _breached[row] = sum > 0;
        }

        return Count;
    }

    private int Fold()
    {
        ResolutionColumns.Fold(_calendar, _histories.Columns, Histories.AsOf, new ReadingColumns(_elapsed, _due, _states, _breached));
        return Count;
    }

    private int Naive()
    {
        Instant asOf = Instant.FromUnixTimeTicks(Histories.AsOf);
        for (int row = 0; row < NaiveCount; row++)
        {
            _naive.Read(_histories.Of(row), Duration.FromTicks(_histories.Targets[row]), asOf);
        }

        return NaiveCount;
    }

    /// <summary>A fast answer counts only when it is the same.</summary>
    private void RequireAgreement()
    {
        Fold();
        Instant asOf = Instant.FromUnixTimeTicks(Histories.AsOf);
        for (int row = 0; row < NaiveCount; row++)
        {
            (Duration elapsed, Instant? due, FoldedState state, bool breached) = _naive.Read(_histories.Of(row), Duration.FromTicks(_histories.Targets[row]), asOf);
            long dueTicks = due?.ToUnixTimeTicks() ?? DueLog.NoDue;
            if ((elapsed.BclCompatibleTicks, dueTicks, state, breached) != (_elapsed[row], _due[row], _states[row], _breached[row]))
            {
                throw new InvalidOperationException($"History {row}: naive {elapsed}, {due}, {state}; fold {_elapsed[row]}, {_due[row]}, {_states[row]}.");
            }
        }
    }
}
