namespace IssueResolution.Ranking;

/// <summary>The code of a member, typed by its set, so that equal texts of two sets are not equal keys.</summary>
/// <param name="Code">Kebab-case English; null only in the default value, which belongs to no member.</param>
/// <typeparam name="TMember">The set the key belongs to.</typeparam>
public readonly record struct Key<TMember>(string Code) : IComparable<Key<TMember>>
    where TMember : ClosedSet<TMember>
{
    /// <summary>Ordinal order of the codes: for lists that must not move, not a judgement.</summary>
    public int CompareTo(Key<TMember> other) => string.CompareOrdinal(Code, other.Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
