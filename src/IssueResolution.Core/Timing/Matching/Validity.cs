using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Timing;

/// <summary>From an instant, included, to another, excluded. Null stands for no bound on that side.</summary>
internal readonly record struct Validity(Instant? From, Instant? To)
{
    internal static readonly Validity Always;

    internal bool IsEmpty => To is { } end && end <= Start;

    internal string FromText => From is { } from ? InstantPattern.ExtendedIso.Format(from) : "-";

    internal string ToText => To is { } to ? InstantPattern.ExtendedIso.Format(to) : "-";

    private Instant Start => From ?? Instant.MinValue;

    internal bool Contains(Instant at) => at >= Start && (To is not { } end || at < end);

    /// <summary>Whether some instant lies in both.</summary>
    internal bool Meets(Validity other) => !IsEmpty && !other.IsEmpty && !(other.Start >= To) && !(Start >= other.To);

    /// <summary>The stretches of this one that none of the others covers, in order.</summary>
    internal IEnumerable<Validity> NotCoveredBy(IEnumerable<Validity> others)
    {
        // Covered so far up to this instant, excluded.
        Instant reached = Start;
        Instant? last = IsEmpty ? reached : To;
        foreach (Validity other in others.Where(one => !one.IsEmpty).OrderBy(one => one.Start))
        {
            if (reached >= last)
            {
                yield break;
            }

            if (other.Start > reached)
            {
                Instant gapEnd = last < other.Start ? last.Value : other.Start;
                yield return new(reached == Instant.MinValue ? null : reached, gapEnd);
                reached = gapEnd;
            }

            if (other.To is not { } end)
            {
                yield break;
            }

            reached = Instant.Max(reached, end);
        }

        if (!(reached >= last))
        {
            yield return new(reached == Instant.MinValue ? null : reached, last);
        }
    }
}
