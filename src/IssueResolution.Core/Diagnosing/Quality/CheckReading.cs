using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>Whether one check is satisfied for one cause.</summary>
/// <param name="Check">What is asked.</param>
/// <param name="Holds">Whether it is so.</param>
/// <param name="Points">What it is worth when it is so.</param>
/// <param name="Because">A whole sentence with what was found.</param>
public sealed record CheckReading(RootCauseCheck Check, bool Holds, int Points, Phrase Because);
