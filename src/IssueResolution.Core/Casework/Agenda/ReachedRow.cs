using IssueResolution.Assessing;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>A row of the matrix that a case has reached, and when: once, and again each time that promises were missed in a row anew while nothing else changed.</summary>
/// <param name="row">The row.</param>
/// <param name="first">When it was reached first.</param>
/// <param name="again">When it was reached again, all later.</param>
internal sealed class ReachedRow(Severity row, Instant first, InstantStretch again = default)
{
    internal Severity Row => row;

    /// <summary>When it was reached last.</summary>
    internal Instant Since => again.IsEmpty ? first : again.Last;

    /// <summary>When it was first reached later than someone was told; null when it was not reached any more.</summary>
    /// <param name="told">Null when nobody was.</param>
    internal Instant? FirstAfter(Instant? told) =>
        told is null || told < first ? first : again.After(told.Value) is { IsEmpty: false } later ? later.First : null;
}
