using IssueResolution.Committing;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>How many promised dates of an engagement were broken since the last one kept, at every instant up to that of the question.</summary>
/// <remarks>
/// Read once and asked often: for each of the cases of an engagement, and at each of their moments. A date counts from the first instant after
/// it when it was broken, and from its own instant when it was kept. What a case had promised for a time after its end is no longer owed.
/// </remarks>
internal sealed class MissesInARow
{
    private readonly Instant[] _instants;
    private readonly int[] _counts;
    private readonly Instant[] _breaks;

    private readonly Instant? _nextKept;

    private MissesInARow(List<(Instant At, int Count, bool IsBreak)> steps, Instant? nextKept)
    {
        _nextKept = nextKept;
        _instants = [.. steps.Select(step => step.At)];
        _counts = [.. steps.Select(step => step.Count)];
        _breaks = [.. steps.Where(step => step.IsBreak).Select(step => step.At).Distinct()];
    }

    /// <param name="engagement">Every known case of the engagement.</param>
    /// <param name="now">What lies later has not happened yet.</param>
    internal static MissesInARow Of(IReadOnlyCollection<CaseSnapshot> engagement, Instant now)
    {
        List<(Instant At, int Count, bool IsBreak)> steps = [];
        int count = 0;
        foreach (PromisedDate date in engagement.SelectMany(each => DecidedIn(each, now)).OrderBy(date => date.DueAt).ThenByDescending(date => date.Outcome.IsKept))
        {
            bool isBreak = date.Outcome == CommitmentOutcome.Broken;
            count = isBreak ? count + 1 : 0;
            steps.Add((isBreak ? date.DueAt.PlusNanoseconds(1) : date.DueAt, count, isBreak));
        }

        return new(steps, engagement.SelectMany(each => each.Commitments.DatesOf(each.EngagementId, now))
            .Where(date => date.Outcome.IsKept && date.DueAt > now).Select(date => (Instant?)date.DueAt).DefaultIfEmpty(null).Min());
    }

    internal int CountAt(Instant at)
    {
        int after = FirstAfter(_instants, at);
        return after == 0 ? 0 : _counts[after - 1];
    }

    /// <summary>When a row of at least so many ends by itself, because a date that was kept early falls due; null when there is no such row or date.</summary>
    internal Instant? EndsAt(int atLeast) => _counts.Length > 0 && _counts[_counts.Length - 1] >= atLeast ? _nextKept : null;

    /// <summary>The instants at which a promise turned out broken, in order, that one excluded.</summary>
    internal IEnumerable<Instant> BreaksAfter(Instant at) => new ArraySegment<Instant>(_breaks, FirstAfter(_breaks, at), _breaks.Length - FirstAfter(_breaks, at));

    private static int FirstAfter(Instant[] instants, Instant at)
    {
        (int from, int to) = (0, instants.Length);
        while (from < to)
        {
            int middle = from + ((to - from) / 2);
            (from, to) = instants[middle] <= at ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private static IEnumerable<PromisedDate> DecidedIn(CaseSnapshot snapshot, Instant now) =>
        from date in snapshot.Commitments.DatesOf(snapshot.EngagementId, now)
        where date.Outcome == CommitmentOutcome.Broken
            ? snapshot.Owes(date)
            : date.Outcome.IsKept && date.DueAt <= now
        select date;
}
