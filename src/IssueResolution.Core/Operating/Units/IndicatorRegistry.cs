using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>What every unit one works with is measured by, as far as anyone has asked.</summary>
/// <remarks>Equal when the indicators are, in whatever order they were added.</remarks>
[Requirement("R-184")]
public sealed class IndicatorRegistry : IEquatable<IndicatorRegistry>
{
    private IndicatorRegistry(ImmutableArray<UnitIndicator> indicators) => Indicators = indicators;

    /// <summary>Before anyone has asked.</summary>
    public static IndicatorRegistry Empty { get; } = new([]);

    /// <summary>One for each unit and metric, ordinal by unit, then by metric.</summary>
    public ImmutableArray<UnitIndicator> Indicators { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(IndicatorRegistry? left, IndicatorRegistry? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(IndicatorRegistry? left, IndicatorRegistry? right) => !(left == right);

    /// <summary>The registry with one more indicator, in place of an earlier one of the same unit and metric.</summary>
    public IndicatorRegistry With(UnitIndicator indicator)
    {
        Guard.Against.Null(indicator);
        return new(
        [
            .. Indicators.Where(other => (other.Unit, other.Metric) != (indicator.Unit, indicator.Metric)).Append(indicator)
                .OrderBy(one => one.Unit, StringComparer.Ordinal).ThenBy(one => one.Metric, StringComparer.Ordinal),
        ]);
    }

    /// <summary>What a unit is measured by; none when nobody has asked.</summary>
    public ImmutableArray<UnitIndicator> Of(string unit) => [.. Indicators.Where(indicator => indicator.Unit == Guard.Against.Null(unit))];

    /// <summary>The units that nobody has asked yet, each once, in the order given.</summary>
    [Requirement("R-184")]
    public ImmutableArray<Finding> Unasked(params IEnumerable<string> units) =>
    [
        .. Guard.Against.Null(units).Distinct(StringComparer.Ordinal).Where(unit => Of(unit).IsEmpty).Select(unit => new Finding(
            FindingCode.UnitNotAsked, unit, Phrase.Of($"Nobody has asked {unit} what it is measured by.", $"{unit}の指標を誰も尋ねていない。"))),
    ];

    /// <summary>The pairs of indicators of two units that collide.</summary>
    [Requirement("R-185")]
    public ImmutableArray<(UnitIndicator Ours, UnitIndicator Theirs)> CollisionsBetween(string ours, string theirs) =>
    [
        .. from own in Of(ours)
           from other in Of(theirs)
           where IndicatorConflict.Check(own, other).Value == IndicatorRelation.Colliding
           select (own, other),
    ];

    /// <inheritdoc/>
    public bool Equals(IndicatorRegistry? other) => other is not null && Indicators.SequenceEqual(other.Indicators);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndicatorRegistry);

    /// <inheritdoc/>
    public override int GetHashCode() => Indicators.Aggregate(17, (hash, one) => unchecked((hash * 31) + one.GetHashCode()));
}
