using System.Collections.Immutable;
using IssueResolution.Reasoning;

namespace IssueResolution.Recovering;

/// <summary>Every number behind making it right: what is fitting, how one apologises, how trust comes back.</summary>
public sealed partial record RecoveringPolicy
{
    /// <summary>What is fitting for a failure.</summary>
    public required ProportionalityRules Proportionality { get; init; }

    /// <summary>What an apology holds, and when.</summary>
    public required ApologyRules Apology { get; init; }

    /// <summary>How trust is lost and comes back.</summary>
    public required TrustRules Trust { get; init; }

    /// <summary>When a recovery might leave a client more loyal than before.</summary>
    public required ParadoxRules Paradox { get; init; }

    /// <summary>What losing a client costs.</summary>
    public required RetentionRules Retention { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
        [.. Proportionality.Readings, .. Apology.Readings, .. Trust.Readings, .. Paradox.Readings, .. Retention.Readings];

    /// <summary>What is wrong with the numbers.</summary>
    public ImmutableArray<Finding> Validate() =>
        [.. Proportionality.Validate(), .. Apology.Validate(), .. Trust.Validate(), .. Paradox.Validate(), .. Retention.Validate()];
}
