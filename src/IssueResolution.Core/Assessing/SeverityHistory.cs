using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Assessing;

/// <summary>How the severity of one issue came about: every entry with its instant, author and reason. Entries are added and never rewritten.</summary>
/// <remarks>Never empty. Equal when the entries are, in their order.</remarks>
[Requirement("R-020")]
public sealed class SeverityHistory : IEquatable<SeverityHistory>
{
    private SeverityHistory(ImmutableArray<SeverityChange> changes) => Changes = changes;

    /// <summary>Every entry, the oldest first.</summary>
    public ImmutableArray<SeverityChange> Changes { get; }

    /// <summary>The severity that the last entry gives.</summary>
    public Severity Current => Last.To;

    /// <summary>The strongest severity that ever applied: what the lessons of the issue are judged by, however it ended.</summary>
    public Severity Highest => Changes.Select(change => change.To).Aggregate(Severity.Max);

    private SeverityChange Last => Changes[Changes.Length - 1];

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(SeverityHistory? left, SeverityHistory? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(SeverityHistory? left, SeverityHistory? right) => !(left == right);

    /// <summary>A history that begins with the first assessment, however severe; nothing is lowered by it.</summary>
    public static SeverityHistory Begun(SeverityChange first) => new([Guard.Against.Null(first)]);

    /// <summary>The severity at an instant; at the very instant of an entry it applies already. Null before the first.</summary>
    public Severity? At(Instant now) => Changes.LastOrDefault(change => change.At <= now)?.To;

    /// <summary>The history with one more entry, or the reason why the entry may not stand.</summary>
    /// <remarks>
    /// Refused with <see cref="RefusalCode.SecondPersonMissing"/> when it lowers a severity that one person alone may not lower, and with
    /// <see cref="RefusalCode.ChangeOutOfOrder"/> when it lies before the last entry. Two entries of one instant stand in the order of recording.
    /// </remarks>
    /// <param name="change">The entry.</param>
    /// <param name="rules">Says from which severity on lowering takes two.</param>
    public Decision<SeverityHistory> Changed(SeverityChange change, SeverityRules rules)
    {
        Guard.Against.Null(change);
        PolicyValue<Severity> secondPersonFrom = Guard.Against.Null(rules).SecondPersonFrom;
        if (change.At < Last.At)
        {
            return new Decision<SeverityHistory>.Refused(RefusalCode.ChangeOutOfOrder, Phrase.Of(
                $"The change of {change.At} lies before the last one on record, of {Last.At}: record it as of now and say when it became known.",
                $"{change.At}の変更は、最後の記録（{Last.At}）より前にある。現在の時刻で記録し、判明した時点を書き添えること。"));
        }

        bool takesTwo = change.To < Current && Current >= secondPersonFrom.Value;
        Reason reason = new("assessing.severity-changed", Phrase.Of(
            $"{change.By}: from {Current} to {change.To}. {change.Because}", $"{change.By}：「{Current}」から「{change.To}」へ。{change.Because}"),
            takesTwo ? secondPersonFrom.Read() : null);
        return takesTwo && !change.HasSecondPerson
            ? new Decision<SeverityHistory>.Refused(RefusalCode.SecondPersonMissing, Phrase.Of(
                $"{change.By} alone may not lower {Current} to {change.To}: have a second person confirm it.",
                $"{change.By}だけで「{Current}」を「{change.To}」に下げることはできない。もう一人の確認を得ること。"), reason)
            : new Decision<SeverityHistory>.Granted(new(Changes.Add(change)), reason);
    }

    /// <inheritdoc/>
    public bool Equals(SeverityHistory? other) => other is not null && Changes.SequenceEqual(other.Changes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SeverityHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Last.GetHashCode() * 31) + Changes.Length);
}
