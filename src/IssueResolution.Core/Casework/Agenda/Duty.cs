using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>Something that a case asks of someone by a time, and why.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Kind">What is to be done.</param>
/// <param name="Subject">Which of several: the id of a commitment, a consent, a lesson, an action or a praise; empty where there is only one.</param>
/// <param name="AroseAt">Since when it is asked.</param>
/// <param name="DueAt">By when, that instant included.</param>
/// <param name="By">Who does it.</param>
/// <param name="Strength">How binding it is.</param>
/// <param name="Because">What asks for it, with the cell of the policy that gives the time; without one where the time was promised or agreed.</param>
public sealed record Duty(
    string CaseId, DutyKind Kind, string Subject, Instant AroseAt, Instant DueAt, Role By, DutyStrength Strength, Reason Because)
{
    /// <summary>Whether its time has passed. At the due instant itself it has not.</summary>
    public bool IsOverdueAt(Instant now) => now > DueAt;

    /// <summary>Case, kind and due instant.</summary>
    public override string ToString() => $"{CaseId} {Kind.Code}{(Subject.Length == 0 ? string.Empty : $" {Subject}")} by {StableText.Of(DueAt)}";
}
