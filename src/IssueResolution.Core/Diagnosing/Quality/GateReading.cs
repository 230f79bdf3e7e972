using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>Whether one gate holds for one cause.</summary>
/// <param name="Gate">What is asked.</param>
/// <param name="Holds">Whether it is so.</param>
/// <param name="Because">A whole sentence with what was found.</param>
public sealed record GateReading(RootCauseGate Gate, bool Holds, Phrase Because);
