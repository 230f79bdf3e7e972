using System.Collections.Immutable;
using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <summary>Makes tables that answer for every key.</summary>
public static class PolicyTable
{
    /// <summary>A table with one cell per term.</summary>
    /// <param name="code">Stage and subject, such as <c>assessing.fact-severity</c>.</param>
    /// <param name="rows">Every term that can be asked for.</param>
    /// <param name="cell">The cell of each.</param>
    public static PolicyTable<TRow, TValue> Of<TRow, TValue>(string code, IEnumerable<TRow> rows, Func<TRow, Cell<TValue>> cell)
        where TRow : class, ITerm =>
        new(code, [.. Guard.Against.Null(rows)], Guard.Against.Null(cell), static row => row.Code);

    /// <summary>A table with one cell per pair of terms.</summary>
    /// <param name="code">Stage and subject, such as <c>assessing.priority</c>.</param>
    /// <param name="rows">Every term of the first axis.</param>
    /// <param name="columns">Every term of the second axis.</param>
    /// <param name="cell">The cell of each pair.</param>
    public static PolicyTable<(TRow Row, TColumn Column), TValue> Of<TRow, TColumn, TValue>(
        string code, IEnumerable<TRow> rows, IEnumerable<TColumn> columns, Func<TRow, TColumn, Cell<TValue>> cell)
        where TRow : class, ITerm
        where TColumn : class, ITerm
    {
        TColumn[] across = [.. Guard.Against.Null(columns)];
        Guard.Against.Null(cell);
        return new(
            code,
            [.. Guard.Against.Null(rows).SelectMany(row => across.Select(column => (row, column)))],
            key => cell(key.Row, key.Column),
            static key => $"{key.Row.Code}/{key.Column.Code}");
    }
}

/// <summary>Part of a policy: a value with its provenance for every key there is. Immutable.</summary>
/// <remarks>Two tables are equal when code, keys, values and provenances are.</remarks>
/// <typeparam name="TKey">A term, or a pair of terms.</typeparam>
/// <typeparam name="TValue">What the table answers.</typeparam>
public sealed class PolicyTable<TKey, TValue> : IEquatable<PolicyTable<TKey, TValue>>
    where TKey : notnull
{
    private readonly ImmutableDictionary<TKey, Cell<TValue>> _cells;
    private readonly Func<TKey, string> _codeOf;

    internal PolicyTable(string code, ImmutableArray<TKey> keys, Func<TKey, Cell<TValue>> cell, Func<TKey, string> codeOf)
        : this(Guard.Against.NullOrWhiteSpace(code), keys, keys.ToImmutableDictionary(key => key, cell), codeOf)
    {
    }

    private PolicyTable(string code, ImmutableArray<TKey> keys, ImmutableDictionary<TKey, Cell<TValue>> cells, Func<TKey, string> codeOf) =>
        (Code, Keys, _cells, _codeOf) = (code, keys, cells, codeOf);

    /// <summary>Stage and subject, such as <c>assessing.priority</c>.</summary>
    public string Code { get; }

    /// <summary>Every key, row by row.</summary>
    public ImmutableArray<TKey> Keys { get; }

    /// <summary>Every cell as an explanation cites it, row by row.</summary>
    public IEnumerable<CellReading> Readings => Keys.Select(Read);

    /// <summary>The value for a key.</summary>
    /// <exception cref="ArgumentException">The table was made without this key.</exception>
    public TValue this[TKey key] => CellAt(key).Value;

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(PolicyTable<TKey, TValue>? left, PolicyTable<TKey, TValue>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(PolicyTable<TKey, TValue>? left, PolicyTable<TKey, TValue>? right) => !(left == right);

    /// <summary>The value for a key with its provenance.</summary>
    /// <exception cref="ArgumentException">The table was made without this key.</exception>
    public Cell<TValue> CellAt(TKey key) =>
        _cells.TryGetValue(key, out Cell<TValue>? cell)
            ? cell
            : throw new ArgumentException($"Table {Code} has no cell {_codeOf(key)}. It was made for: {string.Join(", ", Keys.Select(_codeOf))}.", nameof(key));

    /// <summary>The cell as an explanation cites it.</summary>
    public CellReading Read(TKey key)
    {
        Cell<TValue> cell = CellAt(key);
        return new(Code, _codeOf(key), StableText.Of(cell.Value), cell.Provenance);
    }

    /// <summary>The table with one cell replaced by the user's value.</summary>
    /// <param name="key">The cell.</param>
    /// <param name="value">What applies from now on.</param>
    /// <param name="reason">Why; it becomes the provenance.</param>
    /// <exception cref="ArgumentException">The table has no such key, or the reason is empty.</exception>
    public PolicyTable<TKey, TValue> With(TKey key, TValue value, string reason) =>
        new(Code, Keys, _cells.SetItem(key, CellAt(key).With(value, reason)), _codeOf);

    /// <inheritdoc/>
    public bool Equals(PolicyTable<TKey, TValue>? other) =>
        other is not null && Code == other.Code && Keys.SequenceEqual(other.Keys) && Keys.All(key => CellAt(key) == other.CellAt(key));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyTable<TKey, TValue>);

    /// <inheritdoc/>
    public override int GetHashCode() => Keys.Aggregate(StringComparer.Ordinal.GetHashCode(Code), (hash, key) => unchecked((hash * 31) + CellAt(key).GetHashCode()));

    /// <summary>The code of the table and the number of its cells.</summary>
    public override string ToString() => $"{Code} ({Keys.Length} cells)";
}
