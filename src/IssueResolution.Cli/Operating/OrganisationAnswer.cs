using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Operating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Cli.Operating;

/// <summary>What the tool answers to one question of an organisation file: the verdict with its reasons, and what follows from it.</summary>
internal sealed class OrganisationAnswer
{
    /// <summary>Which question: the key of the file.</summary>
    public required string Question { get; init; }

    /// <summary>By which people know the question.</summary>
    public required Phrase Heading { get; init; }

    /// <summary>The verdict in codes and in words; more than one only where pairs of units differ.</summary>
    public required ImmutableArray<(string Code, Phrase Name)> Verdict { get; init; }

    public ImmutableArray<Reason> Reasons { get; init; } = [];

    /// <summary>The satisfaction beyond which no vendor gets; null where nothing is handed over.</summary>
    public Share? SatisfactionCeiling { get; init; }

    /// <summary>Why people may leave, and what helps; null where nobody asks.</summary>
    public AttritionRisk? Attrition { get; init; }

    /// <summary>What a delegation lacks; null where nobody asks.</summary>
    public ImmutableArray<DelegationPart>? Missing { get; init; }

    /// <summary>Why a delegation is none, with the code of the rule; null when it is one.</summary>
    public (RefusalCode Code, Phrase Text)? Refusal { get; init; }

    /// <summary>How indicators of two units lie to each other; null where nobody asks.</summary>
    public ImmutableArray<UnitPair>? Pairs { get; init; }

    public ImmutableArray<Finding> Findings { get; init; } = [];
}

/// <summary>One of our own indicators and one of another unit.</summary>
internal sealed record UnitPair(UnitIndicator Ours, UnitIndicator Theirs, IndicatorRelation Relation);
