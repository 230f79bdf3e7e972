using IssueResolution.Committing;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>How many promised dates of an engagement were broken since the last one kept, at every instant up to that of the question.</summary>
/// <remarks>
/// Read once and asked often: for each of the cases of an engagement, and at each of their moments. A date counts from the first instant after
/// it when it was broken, and from its own instant when it was kept. What a case had promised for a time after its end is no longer owed.
/// </remarks>
internal sealed class MissesInARow
{
    private readonly int _atLeast;
    private readonly InstantStretch _instants;
    private readonly int[] _counts;
    private readonly Instant? _nextKept;

    private MissesInARow(List<(Instant At, int Count)> steps, int atLeast, Instant? nextKept)
    {
        (_atLeast, _nextKept) = (atLeast, nextKept);
        _instants = new([.. steps.Select(step => step.At)]);
        _counts = [.. steps.Select(step => step.Count)];
        Beginnings = new([.. steps.Where((step, index) => step.Count >= atLeast && (index == 0 || steps[index - 1].Count < atLeast)).Select(step => step.At)]);
    }

    /// <summary>When enough had been missed in a row for someone to be told, in order: each time with the date that made it so.</summary>
    internal InstantStretch Beginnings { get; }

    /// <summary>When the present row, if it is one, ends by itself, because a date that was kept early falls due; null when there is no such row or date.</summary>
    internal Instant? EndsAt => _counts.Length > 0 && _counts[_counts.Length - 1] >= _atLeast ? _nextKept : null;

    /// <param name="engagement">Every known case of the engagement.</param>
    /// <param name="enough">How many make a row of which someone is told.</param>
    /// <param name="now">What lies later has not happened yet.</param>
    internal static MissesInARow Of(IReadOnlyCollection<CaseSnapshot> engagement, PolicyValue<int> enough, Instant now)
    {
        List<(Instant At, int Count)> steps = [];
        int count = 0;
        foreach (PromisedDate date in engagement.SelectMany(each => DecidedIn(each, now)).OrderBy(date => date.DueAt).ThenByDescending(date => date.Outcome.IsKept))
        {
            bool isBreak = date.Outcome == CommitmentOutcome.Broken;
            count = isBreak ? count + 1 : 0;
            Instant at = isBreak ? date.DueAt.PlusNanoseconds(1) : date.DueAt;
            if (steps.Count > 0 && steps[steps.Count - 1].At == at)
            {
                steps.RemoveAt(steps.Count - 1);
            }

            steps.Add((at, count));
        }

        return new(steps, enough.Value, engagement.SelectMany(each => each.Commitments.DatesOf(each.EngagementId, now))
            .Where(date => date.Outcome.IsKept && date.DueAt > now).Select(date => (Instant?)date.DueAt).DefaultIfEmpty(null).Min());
    }

    internal int CountAt(Instant at)
    {
        int passed = _instants.Count - _instants.After(at).Count;
        return passed == 0 ? 0 : _counts[passed - 1];
    }

    private static IEnumerable<PromisedDate> DecidedIn(CaseSnapshot snapshot, Instant now) =>
        from date in snapshot.Commitments.DatesOf(snapshot.EngagementId, now)
        where date.Outcome == CommitmentOutcome.Broken
            ? snapshot.Owes(date)
            : date.Outcome.IsKept && date.DueAt <= now
        select date;
}
