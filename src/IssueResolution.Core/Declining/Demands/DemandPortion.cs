using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>A part of a demand, or as much of it as is of one class.</summary>
/// <param name="What">What is asked for.</param>
/// <param name="Class">What it is.</param>
/// <param name="Amount">What it is worth; null where the part had no figure.</param>
/// <param name="Scope">What the scope document says about it.</param>
public sealed record DemandPortion(Phrase What, DemandClass Class, Money? Amount, ScopeCheck Scope);
