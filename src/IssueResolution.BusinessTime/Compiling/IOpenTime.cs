using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.BusinessTime.Compiling;

/// <summary>A rule that says when it is open, for any part of the instant line, and why. Instants are seconds since the Unix epoch.</summary>
internal interface IOpenTime
{
    /// <summary>The zone whose dates count as the rule's days.</summary>
    DateTimeZone Zone { get; }

    /// <summary>The open stretches that lie in a window, clipped to it, in order, none touching the next.</summary>
    /// <param name="from">The first second of the window.</param>
    /// <param name="to">The second at which the window ends.</param>
    OpenStretches In(long from, long to);

    /// <summary>The open stretches that belong to a date: with their tails after midnight, where the rule knows of shifts.</summary>
    OpenStretches HoursOn(LocalDate date);

    /// <summary>Why a second is open or closed; one reason for each part of a combined rule that decides.</summary>
    ImmutableArray<StretchReason> ReasonsAt(long second);

    /// <summary>Adds every second of a window at which a reason may change.</summary>
    void AddCuts(SortedSet<long> cuts, long from, long to);
}
