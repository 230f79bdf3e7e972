using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>The question whose answer helps an analysis most: the first open gate, and once all hold, the open check of the most points.</summary>
/// <param name="Text">To be asked as it stands.</param>
/// <param name="Asks">The code of the gate or check that it would settle.</param>
/// <param name="Points">What a good answer is worth; zero for a gate, without which points count for nothing.</param>
public sealed record NextQuestion(Phrase Text, string Asks, int Points);
