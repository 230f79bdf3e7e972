using IssueResolution.Reasoning;

namespace IssueResolution.Detecting;

/// <summary>What the signals of a client say at an instant.</summary>
/// <param name="Score">All that is left of the signals, added up.</param>
/// <param name="Band">What it amounts to.</param>
/// <param name="Families">In how many families enough is left to count.</param>
[Requirement("R-038")]
public sealed record EarlyWarning(ScoreReading Score, WarningBand Band, int Families);
