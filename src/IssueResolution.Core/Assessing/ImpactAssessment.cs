using System.Collections.Immutable;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>The impact on schedule, deliverable, budget and business goal. Null means that nobody has looked.</summary>
/// <param name="Schedule">Dates and order of the work.</param>
/// <param name="Deliverable">What is handed over.</param>
/// <param name="Budget">Money spent or owed.</param>
/// <param name="BusinessGoal">What the client wants to reach.</param>
[Requirement("R-026")]
public sealed record ImpactAssessment(Impact? Schedule, Impact? Deliverable, Impact? Budget, Impact? BusinessGoal)
{
    /// <summary>The strongest impact seen; null when no side was looked at.</summary>
    public ImpactLevel? Worst =>
        ImpactAxis.InOrder.Select(axis => On(axis)?.Level).OfType<ImpactLevel>().OrderByDescending(level => level).FirstOrDefault();

    /// <summary>The sides that nobody has looked at.</summary>
    public ImmutableArray<ImpactAxis> NotLookedAt => [.. ImpactAxis.InOrder.Where(axis => On(axis) is null)];

    /// <summary>The impact on one side.</summary>
    public Impact? On(ImpactAxis axis) => Guard.Against.Null(axis).Name switch
    {
        nameof(Schedule) => Schedule,
        nameof(Deliverable) => Deliverable,
        nameof(Budget) => Budget,
        nameof(BusinessGoal) => BusinessGoal,
        _ => throw Unlisted.Member(axis),
    };

    /// <summary>What an honest reader would ask: ratings that rest on nothing. A side rated as untouched needs evidence as well.</summary>
    public ImmutableArray<Finding> Review() =>
    [
        .. from axis in ImpactAxis.InOrder
           let impact = On(axis)
           where impact is not null && impact.Evidence.Trim().Length == 0
           select new Finding(FindingCode.ImpactWithoutEvidence, axis.Code, Phrase.Of(
               $"The impact on {axis} is rated {impact.Level} without evidence.", $"「{axis}」への影響「{impact.Level}」に根拠がない。")),
    ];
}
