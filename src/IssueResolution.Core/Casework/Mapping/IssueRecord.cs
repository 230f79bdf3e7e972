using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;

namespace IssueResolution.Casework;

/// <summary>The least that is kept of an issue, wherever it is kept. Null or blank: not recorded.</summary>
[Requirement("R-135")]
public sealed record IssueRecord
{
    /// <summary>What it is about.</summary>
    public string? Detail { get; init; }

    /// <summary>How big the response must be.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The one person who sees it through.</summary>
    public string? Owner { get; init; }

    /// <summary>Where it stands.</summary>
    public TicketStatus? Status { get; init; }

    /// <summary>What was done.</summary>
    public string? ResolutionSteps { get; init; }

    /// <summary>What came of it.</summary>
    public string? Outcome { get; init; }

    /// <summary>Which of the six are not recorded, in their order.</summary>
    public ImmutableArray<RecordField> MissingFields => [.. RecordField.InOrder.Where(part => !Has(part))];

    /// <summary>Which of the missing ones could be there already: steps and outcome only when <see cref="Status"/> says that the work has ended.</summary>
    public ImmutableArray<RecordField> OwedFields =>
        [.. MissingFields.Where(part => part.IsOwedFromStart || Status is { IsEnded: true })];

    private bool Has(RecordField part) => part switch
    {
        _ when part == RecordField.Detail => IsWritten(Detail),
        _ when part == RecordField.Severity => Severity is not null,
        _ when part == RecordField.Owner => IsWritten(Owner),
        _ when part == RecordField.Status => Status is not null,
        _ when part == RecordField.ResolutionSteps => IsWritten(ResolutionSteps),
        _ when part == RecordField.Outcome => IsWritten(Outcome),
        _ => throw Unlisted.Member(part),
    };

    private static bool IsWritten(string? text) => !string.IsNullOrWhiteSpace(text);
}
