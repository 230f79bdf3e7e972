using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;

namespace IssueResolution.Diagnosing;

/// <summary>How much each kind of evidence is worth.</summary>
public sealed record DiagnosingPolicy
{
    private static readonly Provenance _order = Provenance.Default("What was seen counts more than what was told, and that more than what was guessed");

    /// <summary>The policy of a professional-services firm.</summary>
    public static DiagnosingPolicy ProfessionalServices { get; } = new()
    {
        Confidence = PolicyTable.Of<EvidenceKind, decimal>("diagnosing.confidence", EvidenceKind.InOrder, evidence => new(
            evidence.Name switch
            {
                nameof(EvidenceKind.Observed) => 0.9m,
                nameof(EvidenceKind.Record) => 0.8m,
                nameof(EvidenceKind.Testimony) => 0.6m,
                nameof(EvidenceKind.Inferred) => 0.3m,
                nameof(EvidenceKind.Unknown) => 0m,
                _ => throw Unlisted.Member(evidence),
            },
            _order)),
    };

    /// <summary>Between 0 and 1 for each kind of evidence.</summary>
    public required PolicyTable<EvidenceKind, decimal> Confidence { get; init; }

    /// <summary>What is wrong with the confidences: outside 0 to 1, or falling as the evidence gets stronger.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(Confidence, worth => worth is >= 0m and <= 1m, Bounds.Portion), .. Rising.Check(Confidence, EvidenceKind.InOrder),
    ];
}
