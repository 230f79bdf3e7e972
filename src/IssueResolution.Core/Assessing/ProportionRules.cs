using System.Collections.Immutable;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>Which response fits which issue: a question about an invoice is not treated like a failing project, nor the reverse.</summary>
[Requirement("R-015")]
public sealed record ProportionRules
{
    /// <summary>The size that each severity calls for.</summary>
    public required PolicyTable<Severity, ResponseSize> Sizes { get; init; }

    /// <summary>How many steps more than called for are still proportionate; a step less never is.</summary>
    public required PolicyValue<int> StepsAbove { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => [.. Sizes.Readings, StepsAbove.Read()];

    /// <summary>Whether a planned response fits. The severity alone decides the size, the category alone decides the care.</summary>
    /// <remarks>Care that is missing makes it an under-reaction whatever its size; care that nobody asked for changes nothing.</remarks>
    public Judgement<Proportion> Check(IssueCategory category, Severity severity, PlannedResponse planned)
    {
        Guard.Against.Null(category);
        Guard.Against.Null(planned);
        ResponseSize fitting = Sizes[Guard.Against.Null(severity)];
        HandlingFlag[] missing = [.. category.HandlingFlags.Where(flag => !planned.Care.Contains(flag))];
        Proportion bySize = planned.Size < fitting ? Proportion.UnderReaction
            : planned.Size > fitting.RaisedBy(Math.Max(0, StepsAbove.Value)) ? Proportion.OverReaction
            : Proportion.Proportionate;
        Reason size = new("assessing.response-size", Phrase.Of(
            $"{severity} calls for this response: {fitting}. Planned: {planned.Size}.", $"「{severity}」に見合う対応は「{fitting}」、予定は「{planned.Size}」。"),
            Sizes.Read(severity));
        return missing.Length == 0
            ? new(bySize, [size])
            : new(Proportion.UnderReaction, [size, .. missing.Select(flag => new Reason("assessing.care-missing", Phrase.Of(
                $"{category} asks for care that is not planned: {flag}. {flag.Words.Description}",
                $"「{category}」に必要な配慮「{flag}」が予定にない。{flag.Words.Description}")))]);
    }

    /// <summary>What is wrong with the numbers: a graver issue that calls for less.</summary>
    public ImmutableArray<Finding> Validate() =>
        [.. Rising.Check(Sizes, Severity.InOrder), .. Bounds.Check(StepsAbove, steps => steps >= 0, Bounds.AtLeastZero)];
}
