using System.Collections.Immutable;
using IssueResolution.Reasoning;

namespace IssueResolution.Operating;

/// <summary>The numbers by which a support organisation looks at itself.</summary>
public sealed partial record OperatingPolicy
{
    /// <summary>When support may be handed to a vendor.</summary>
    public required OutsourcingRules Outsourcing { get; init; }

    /// <summary>Whether support is prepared for growth.</summary>
    public required GrowthRules Growth { get; init; }

    /// <summary>When a backlog feeds itself.</summary>
    public required BacklogSpiral Backlog { get; init; }

    /// <summary>When to worry that good people leave.</summary>
    public required AttritionRules Attrition { get; init; }

    /// <summary>How often the head of the firm listens, and to how many.</summary>
    public required VoiceRules Voice { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
        [.. Outsourcing.Readings, .. Growth.Readings, .. Backlog.Readings, .. Attrition.Readings, .. Voice.Readings];

    /// <summary>What is wrong with the numbers.</summary>
    public ImmutableArray<Finding> Validate() =>
        [.. Outsourcing.Validate(), .. Growth.Validate(), .. Backlog.Validate(), .. Attrition.Validate(), .. Voice.Validate()];
}
