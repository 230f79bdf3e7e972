namespace IssueResolution.Diagnosing;

/// <summary>The name of a cause within its graph, chosen by whoever draws it.</summary>
/// <remarks>Compared ordinal, space around it removed. Two analysts may name the same cause differently: see <see cref="CauseMatching"/>.</remarks>
public sealed record CauseId : IComparable<CauseId>
{
    /// <summary>A name for a cause.</summary>
    /// <exception cref="ArgumentException">The name is empty or only white space.</exception>
    public CauseId(string value) => Value = Guard.Against.NullOrWhiteSpace(value).Trim();

    /// <summary>What stands at the top of every graph.</summary>
    public static CauseId Symptom { get; } = new("symptom");

    /// <summary>The name of an answer in a chain of whys that names none itself: <c>why-1</c>, <c>why-2</c> and so on.</summary>
    /// <param name="nth">Which answer, from the symptom downwards, counted from one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nth"/> is zero or less.</exception>
    public static CauseId OfWhy(int nth) => nth >= 1
        ? new(FormattableString.Invariant($"why-{nth}"))
        : throw new ArgumentOutOfRangeException(nameof(nth), nth, "Must be one or more: the first answer is 1.");

    /// <summary>Never empty.</summary>
    public string Value { get; }

    /// <summary>Ordinal order, null first: for lists that must not move, not a judgement.</summary>
    public int CompareTo(CauseId? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>The name.</summary>
    public override string ToString() => Value;
}
