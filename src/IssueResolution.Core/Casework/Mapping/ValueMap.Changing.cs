using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Casework;

/// <content>How a firm adapts a map, how values are found, and what a lawful map is.</content>
public sealed partial class ValueMap<T>
{
    private string Accepted => string.Join(", ", Values);

    /// <summary>The map with what a value means replaced, or with a value added.</summary>
    /// <remarks>An added value of a scale takes its place behind the last one that means no more. Look at <see cref="Validate"/> when done.</remarks>
    /// <param name="value">A value or label that is known, or a new value.</param>
    /// <param name="term">What it means from now on.</param>
    /// <param name="reason">Why; it becomes the provenance.</param>
    /// <exception cref="ArgumentException">Value or reason is empty.</exception>
    public ValueMap<T> WithRead(string value, T term, string reason)
    {
        Cell<T> means = new(Guard.Against.Null(term), Provenance.Override(reason));
        ImmutableArray<MappedValue<T>> values = Find(Guard.Against.NullOrWhiteSpace(value)) is { } row
            ? Values.Replace(row, row with { Means = means })
            : Values.Insert(PlaceOf(term), new(value, null, means));
        return new(Field, Source, IgnoresCase, values, Written, _order);
    }

    /// <summary>The map with what a term is written as replaced.</summary>
    /// <param name="term">Our term.</param>
    /// <param name="value">What goes into the field from now on; <see cref="Validate"/> finds a value that nothing reads.</param>
    /// <param name="reason">Why; it becomes the provenance.</param>
    /// <exception cref="ArgumentException">Value or reason is empty.</exception>
    public ValueMap<T> WithWritten(T term, string value, string reason) =>
        new(Field, Source, IgnoresCase, Values, Written.With(Guard.Against.Null(term), Guard.Against.NullOrWhiteSpace(value), reason), _order);

    /// <summary>What is wrong with the map.</summary>
    /// <remarks>
    /// Every written value must be read. Of a scale moreover: no term comes back milder, no value is written back as a milder one, and what
    /// the values mean never falls along their order.
    /// </remarks>
    public ImmutableArray<Finding> Validate() =>
    [
        .. from term in Written.Keys
           where Find(Written[term]) is null
           select new Finding(FindingCode.WrittenValueUnread, $"{Code}[{term.Code}]", Phrase.Of(
               $"{term} is written as '{Written[term]}', which is not among those read: {Accepted}.",
               $"「{term}」は「{Written[term]}」と書くが、読み取る値にない：{Accepted}。")),
        .. _order is null ? [] : Lowered(_order),
    ];

    private static ImmutableArray<MappedValue<T>> SpeltApart(MappedValue<T>[] values, bool ignoresCase)
    {
        if (values.Length == 0)
        {
            throw new ArgumentException("Must hold at least one value.", nameof(values));
        }

        string? twice = values.SelectMany(row => new[] { row.Value, row.Label }.OfType<string>().Distinct(StringComparer.Ordinal))
            .GroupBy(text => text, ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal)
            .FirstOrDefault(same => same.Count() > 1)?.Key;
        return twice is null
            ? [.. values]
            : throw new ArgumentException($"'{twice}' stands for two values: spell values and labels apart.", nameof(values));
    }

    private IEnumerable<Finding> Lowered(Comparison<T> order) =>
    [
        .. from term in Written.Keys
           let back = Find(Written[term])
           where back is not null && order(back.Means.Value, term) < 0
           select new Finding(FindingCode.LowersOnReturn, $"{Code}[{term.Code}]", Phrase.Of(
               $"{term} is written as '{back.Value}' and comes back as the milder {back.Means.Value}.",
               $"「{term}」は「{back.Value}」と書かれ、より軽い「{back.Means.Value}」として戻る。")),
        .. from row in Values
           let back = Find(Written[row.Means.Value])
           where back is not null && Values.IndexOf(back) < Values.IndexOf(row)
           select new Finding(FindingCode.LowersOnReturn, $"{Code}[{KeyOf(row)}]", Phrase.Of(
               $"'{row.Value}' means {row.Means.Value}, which is written back as the milder '{back.Value}'.",
               $"「{row.Value}」は「{row.Means.Value}」を意味するが、より軽い「{back.Value}」として書き戻される。")),
        .. from pair in Values.Zip(Values.Skip(1), (mild, strong) => (Mild: mild, Strong: strong))
           where order(pair.Strong.Means.Value, pair.Mild.Means.Value) < 0
           select new Finding(FindingCode.NotRising, $"{Code}[{KeyOf(pair.Mild)}, {KeyOf(pair.Strong)}]", Phrase.Of(
               $"'{pair.Strong.Value}' means {pair.Strong.Means.Value}, yet the milder '{pair.Mild.Value}' means {pair.Mild.Means.Value}.",
               $"「{pair.Strong.Value}」が「{pair.Strong.Means.Value}」なのに、より軽い「{pair.Mild.Value}」が「{pair.Mild.Means.Value}」を意味する。")),
    ];

    private static string KeyOf(MappedValue<T> row) => $"read/{row.Value}";

    private CellReading Cite(MappedValue<T> row) => new(Code, KeyOf(row), row.Means.Value.Code, row.Means.Provenance);

    private MappedValue<T>? Find(string text)
    {
        StringComparison comparison = IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return Values.FirstOrDefault(row => string.Equals(row.Value, text, comparison) || string.Equals(row.Label, text, comparison));
    }

    private int PlaceOf(T term)
    {
        int last = Values.Length - 1;
        while (_order is not null && last >= 0 && _order(Values[last].Means.Value, term) > 0)
        {
            last--;
        }

        return last + 1;
    }
}
