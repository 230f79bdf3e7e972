using System.Collections.Immutable;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>The least that is on record about an issue, whatever system holds it. A text that is null or white space counts as missing.</summary>
[Requirement("R-135")]
public sealed record IssueRecord
{
    /// <summary>What it is about.</summary>
    public string? Detail { get; init; }

    /// <summary>How big the response must be, in the words of the system.</summary>
    public string? Severity { get; init; }

    /// <summary>Who answers for it.</summary>
    public string? Owner { get; init; }

    /// <summary>Where it stands now.</summary>
    public string? Status { get; init; }

    /// <summary>What was done about it.</summary>
    public string? ResolutionSteps { get; init; }

    /// <summary>How it ended for the client.</summary>
    public string? Outcome { get; init; }

    /// <summary>The fields that are owed and missing, in their order. No severity is too low to be recorded.</summary>
    /// <param name="isResolved">Steps and outcome are owed only once it is.</param>
    [Requirement("R-134")]
    public ImmutableArray<RecordField> Missing(bool isResolved) =>
    [
        .. RecordField.InOrder.Where(field => (isResolved || !IsOwedOnceResolved(field)) && string.IsNullOrWhiteSpace(TextOf(field))),
    ];

    /// <summary>One finding that names the missing fields; none when there are none.</summary>
    /// <param name="id">What the host calls the issue.</param>
    /// <param name="isResolved">Steps and outcome are owed only once it is.</param>
    [Requirement("R-134")]
    public ImmutableArray<Finding> Review(string id, bool isResolved)
    {
        Guard.Against.NullOrWhiteSpace(id);
        ImmutableArray<RecordField> missing = Missing(isResolved);
        return missing.IsEmpty ? [] :
        [
            new(FindingCode.RecordIncomplete, id, Phrase.Of(
                $"{id} has no {Phrase.List(missing.Select(field => field.Words.Name))}.", $"{id}に記録がない項目：{Phrase.List(missing.Select(field => field.Words.Name))}。")),
        ];
    }

    private static bool IsOwedOnceResolved(RecordField field) => field == RecordField.ResolutionSteps || field == RecordField.Outcome;

    private string? TextOf(RecordField field) => field.Name switch
    {
        nameof(RecordField.Detail) => Detail,
        nameof(RecordField.Severity) => Severity,
        nameof(RecordField.Owner) => Owner,
        nameof(RecordField.Status) => Status,
        nameof(RecordField.ResolutionSteps) => ResolutionSteps,
        nameof(RecordField.Outcome) => Outcome,
        _ => throw Unlisted.Member(field),
    };
}
