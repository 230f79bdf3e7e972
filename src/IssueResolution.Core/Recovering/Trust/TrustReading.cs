namespace IssueResolution.Recovering;

/// <summary>How trust stands at an instant.</summary>
/// <param name="Score">From 0 to 100.</param>
/// <param name="Streak">How many milestones were kept in a row since the last broken promise; in-time renegotiations neither add nor end it.</param>
/// <param name="State">What follows from both.</param>
public sealed record TrustReading(int Score, int Streak, TrustState State);
