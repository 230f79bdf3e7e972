using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>Where each kind of gesture suits, from which severity on it does, and from which it must not be missing.</summary>
public sealed record GestureCatalogue
{
    /// <summary>Which kind answers which category.</summary>
    public required PolicyTable<(GestureKind Kind, IssueCategory Category), GestureFit> Fit { get; init; }

    /// <summary>The lowest severity for which a kind is not too much.</summary>
    [Requirement("R-116")]
    public required PolicyTable<GestureKind, Severity> SuitsFrom { get; init; }

    /// <summary>The lowest severity from which a kind must not be missing; null where it is never demanded.</summary>
    [Requirement("R-112")]
    [Requirement("R-144")]
    public required PolicyTable<GestureKind, Severity?> DemandedFrom { get; init; }

    /// <summary>From which severity on a senior leader takes part in person, and <see cref="GestureKind.ExecutiveAttention"/> suits every category.</summary>
    [Requirement("R-144")]
    public required PolicyValue<Severity> SeniorLeaderFrom { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => [.. Fit.Readings, .. SuitsFrom.Readings, .. DemandedFrom.Readings, SeniorLeaderFrom.Read()];

    /// <summary>The kinds that suit an issue, in the order of the set; owed corrections are none.</summary>
    public ImmutableArray<GestureKind> For(IssueCategory category, Severity severity) =>
        [.. GestureKind.InOrder.Where(kind => !kind.IsOwed && Suits(kind, category, severity))];

    /// <summary>Whether a kind answers the category and is not too much for the severity.</summary>
    public bool Suits(GestureKind kind, IssueCategory category, Severity severity) =>
        Guard.Against.Null(severity) >= SuitsFrom[Guard.Against.Null(kind)]
        && (Fit[(kind, Guard.Against.Null(category))] == GestureFit.Fits
            || (kind == GestureKind.ExecutiveAttention && severity >= SeniorLeaderFrom.Value));

    /// <summary>The kinds that must not be missing, in the order of the set.</summary>
    public ImmutableArray<GestureKind> DemandedAt(Severity severity) =>
        [.. GestureKind.InOrder.Where(kind => DemandedFrom[kind] is { } from && Guard.Against.Null(severity) >= from)];

    /// <summary>What is wrong with the catalogue: a kind demanded where it does not suit yet, or something owed taken for a gesture.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. from kind in GestureKind.InOrder
           where DemandedFrom[kind] is { } demanded && (kind.IsOwed || demanded < SuitsFrom[kind])
           select new Finding(FindingCode.DemandedTooEarly, $"{DemandedFrom.Code}[{kind.Code}]", Phrase.Of(
               $"{kind} is demanded from {DemandedFrom[kind]} on and suits from {SuitsFrom[kind]} on.",
               $"「{kind}」は「{DemandedFrom[kind]}」から必須とされ、「{SuitsFrom[kind]}」から適する。")),
    ];
}
