using System.Collections.Immutable;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Detecting;

/// <summary>The four measures that would prevent most issues, and how far each has come when the work begins.</summary>
/// <remarks>What nobody answered counts as missing. Equal when every measure stands at the same level.</remarks>
[Requirement("R-039")]
public sealed class PreventionChecklist : IEquatable<PreventionChecklist>
{
    private readonly ImmutableDictionary<Prevention, PreventionLevel> _levels;

    private PreventionChecklist(ImmutableDictionary<Prevention, PreventionLevel> levels) => _levels = levels;

    /// <summary>The checklist before anyone has answered.</summary>
    public static PreventionChecklist Unanswered { get; } = new(ImmutableDictionary<Prevention, PreventionLevel>.Empty);

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(PreventionChecklist? left, PreventionChecklist? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(PreventionChecklist? left, PreventionChecklist? right) => !(left == right);

    /// <summary>How far a measure has come.</summary>
    public PreventionLevel LevelOf(Prevention measure) =>
        _levels.TryGetValue(Guard.Against.Null(measure), out PreventionLevel? level) ? level : PreventionLevel.Missing;

    /// <summary>The checklist with one answer, in place of an earlier one.</summary>
    public PreventionChecklist Answered(Prevention measure, PreventionLevel level) =>
        new(_levels.SetItem(Guard.Against.Null(measure), Guard.Against.Null(level)));

    /// <summary>What is still to be done: one finding for each measure that is not in place, in the order of the set.</summary>
    public ImmutableArray<Finding> Review() =>
    [
        .. from measure in Prevention.InOrder
           let level = LevelOf(measure)
           where level < PreventionLevel.InPlace
           select new Finding(FindingCode.PreventionNotInPlace, measure.Code, Phrase.Of(
               $"{measure}: {level}.", $"「{measure}」：{level}。"), measure.Words.Description),
    ];

    /// <inheritdoc/>
    public bool Equals(PreventionChecklist? other) => other is not null && Prevention.InOrder.All(measure => LevelOf(measure) == other.LevelOf(measure));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PreventionChecklist);

    /// <inheritdoc/>
    public override int GetHashCode() => Prevention.InOrder.Aggregate(0, (hash, measure) => unchecked((hash * 31) + LevelOf(measure).GetHashCode()));
}
