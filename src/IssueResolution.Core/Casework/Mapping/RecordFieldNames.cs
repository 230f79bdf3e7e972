namespace IssueResolution.Casework;

/// <summary>Where a ticket system keeps the parts of a record that are free text or people. Null: it has no field for it by default.</summary>
/// <param name="Detail">What it is about.</param>
/// <param name="Owner">Who sees it through.</param>
/// <param name="ResolutionSteps">What was done; often the comments of the ticket.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record RecordFieldNames(string Detail, string Owner, string? ResolutionSteps, string? Outcome);
