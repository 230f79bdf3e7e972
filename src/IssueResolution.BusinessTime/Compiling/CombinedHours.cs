using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.BusinessTime.Compiling;

/// <summary>Two rules, each in its own zone, combined second by second.</summary>
internal sealed record CombinedHours(SetOperation Operation, BusinessCalendar Left, BusinessCalendar Right) : IOpenTime
{
    public DateTimeZone Zone => Left.Rule.Zone;

    public OpenStretches In(long from, long to)
    {
        OpenStretches left = Left.Rule.In(from, to);
        OpenStretches right = Right.Rule.In(from, to);
        OpenStretches combined = new(left.Count + right.Count);
        int leftEdge = 0;
        int rightEdge = 0;
        long at = from;
        while (at < to)
        {
            // An even number of edges behind us means closed, an odd one open.
            bool isOpen = IsOpen(leftEdge % 2 == 1, rightEdge % 2 == 1);
            long next = Math.Min(Edge(left, leftEdge, to), Edge(right, rightEdge, to));
            if (isOpen)
            {
                combined.Add(at, next);
            }

            leftEdge += Edge(left, leftEdge, to) == next ? 1 : 0;
            rightEdge += Edge(right, rightEdge, to) == next ? 1 : 0;
            at = next;
        }

        return combined;
    }

    public OpenStretches HoursOn(LocalDate date)
    {
        LocalEdges edges = new(Zone);
        long midnight = CalendarRules.DayNumber(date) * DayPeriod.SecondsPerDay;
        return In(edges.Opening(midnight), edges.Opening(midnight + DayPeriod.SecondsPerDay));
    }

    public ImmutableArray<StretchReason> ReasonsAt(long second)
    {
        Instant at = Instant.FromUnixTimeSeconds(second);
        bool left = Left.IsOpen(at);
        bool right = Right.IsOpen(at);
        if (Operation == SetOperation.Difference)
        {
            return !left ? Left.Rule.ReasonsAt(second)
                : right ? [new StretchReason(StretchCause.Excluded, at.InZone(Right.Rule.Zone).Date, "")]
                : Left.Rule.ReasonsAt(second);
        }

        bool isOpen = IsOpen(left, right);
        ImmutableArray<StretchReason> reasons = left == isOpen ? Left.Rule.ReasonsAt(second) : [];
        return right == isOpen ? reasons.AddRange(Right.Rule.ReasonsAt(second)) : reasons;
    }

    public void AddCuts(SortedSet<long> cuts, long from, long to)
    {
        Left.Rule.AddCuts(cuts, from, to);
        Right.Rule.AddCuts(cuts, from, to);
    }

    private bool IsOpen(bool left, bool right) => Operation switch
    {
        SetOperation.Union => left || right,
        SetOperation.Intersection => left && right,
        _ => left && !right,
    };

    private static long Edge(OpenStretches stretches, int edge, long to)
    {
        int stretch = edge / 2;
        return stretch >= stretches.Count ? to : edge % 2 == 0 ? stretches.Start(stretch) : stretches.End(stretch);
    }
}
