using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.BusinessTime;

/// <content>Why an answer is what it is.</content>
public sealed partial class BusinessCalendar
{
    /// <summary>What happens between two instants, stretch by stretch, and why.</summary>
    /// <remarks>
    /// The stretches follow each other without gaps from the first instant to the second; their counted time adds up to exactly
    /// <see cref="Between(Instant, Instant)"/>. Nothing for two instants of the same tick. Costs grow with the span, unlike the arithmetic.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="to"/> lies before <paramref name="from"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An end is not within <see cref="Earliest"/> and <see cref="Latest"/>.</exception>
    public ImmutableArray<ExplainedStretch> Explain(Instant from, Instant to)
    {
        if (to < from)
        {
            throw new ArgumentException($"Must not be before {nameof(from)}: swap the two.", nameof(to));
        }

        from = Instant.FromUnixTimeTicks(from.ToUnixTimeTicks());
        to = Instant.FromUnixTimeTicks(to.ToUnixTimeTicks());
        RequireCovered(from, nameof(from));
        RequireCovered(to, nameof(to));
        SortedSet<long> cuts = [];
        _rule.AddCuts(cuts, FloorSecond(from), FloorSecond(to) + 1);
        List<ExplainedStretch> stretches = [];
        Instant start = from;
        foreach (Instant end in cuts.Select(Instant.FromUnixTimeSeconds).Where(cut => cut > from && cut < to).Append(to))
        {
            if (start < end)
            {
                Append(stretches, new ExplainedStretch(start, end, IsOpen(start), _rule.ReasonsAt(FloorSecond(start))));
            }

            start = end;
        }

        return [.. stretches];
    }

    /// <summary>Refuses what no calendar answers for: to have a position is to be covered.</summary>
    private void RequireCovered(Instant at, string parameterName) => PositionOf(at.ToUnixTimeTicks(), parameterName);

    private static void Append(List<ExplainedStretch> stretches, ExplainedStretch next)
    {
        ExplainedStretch? last = stretches.LastOrDefault();
        if (last is not null && last.IsOpen == next.IsOpen && GoesOn(last.Reasons, next.Reasons))
        {
            stretches[stretches.Count - 1] = new ExplainedStretch(last.From, next.To, last.IsOpen, last.Reasons);
        }
        else
        {
            stretches.Add(next);
        }
    }

    /// <summary>Whether the same reasons go on; for time outside hours a midnight changes nothing.</summary>
    private static bool GoesOn(ImmutableArray<StretchReason> reasons, ImmutableArray<StretchReason> next) =>
        reasons.SequenceEqual(next)
        || (reasons.Length == next.Length && reasons.Concat(next).All(reason => reason.Cause == StretchCause.OutsideHours));

    private static long FloorSecond(Instant at) => at.ToUnixTimeSeconds();
}
