namespace IssueResolution.Assessing;

/// <summary>The impact on one side.</summary>
/// <param name="Level">How strong.</param>
/// <param name="Evidence">What the rating rests on, in the words of whoever rated; empty when nobody said.</param>
public sealed record Impact(ImpactLevel Level, string Evidence);
