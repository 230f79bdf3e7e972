using System.Collections.Immutable;
using System.Globalization;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Casework;

/// <summary>Makes maps between a scale or set and one field of a ticket system.</summary>
public static class ValueMap
{
    /// <summary>A map of a scale. A term is written as the last value that means it; where none does, as the last one of the next term up.</summary>
    /// <param name="code">Where it belongs, such as <c>casework.zendesk-ticket.severity</c>.</param>
    /// <param name="field">The field by its name for programs.</param>
    /// <param name="source">Where the product documents field and values.</param>
    /// <param name="values">Every value that is read, the mildest first.</param>
    /// <param name="ignoresCase">Whether the product does.</param>
    /// <param name="except">Terms that are written otherwise.</param>
    /// <exception cref="ArgumentException">There is no value, two are spelt alike, or a term has no value that means it or more.</exception>
    public static ValueMap<TScale> OfScale<TScale>(
        string code, string field, Provenance source, IEnumerable<MappedValue<TScale>> values, bool ignoresCase = false,
        params IEnumerable<KeyValuePair<TScale, string>> except)
        where TScale : OrderedScale<TScale>
    {
        MappedValue<TScale>[] rows = [.. Guard.Against.Null(values)];
        return new(code, field, source, ignoresCase, rows, OrderedScale<TScale>.InOrder, Written(except, Up), static (left, right) => left.CompareTo(right));

        string? Up(TScale term) => OrderedScale<TScale>.InOrder.Where(step => step >= term).Select(step => Canonical(rows, step)).FirstOrDefault(value => value is not null);
    }

    /// <summary>A map of a set. A member is written as the last value that means it.</summary>
    /// <exception cref="ArgumentException">There is no value, two are spelt alike, or a member has no value and is no exception.</exception>
    /// <inheritdoc cref="OfScale" path="/param"/>
    public static ValueMap<TMember> OfSet<TMember>(
        string code, string field, Provenance source, IEnumerable<MappedValue<TMember>> values, bool ignoresCase = false,
        params IEnumerable<KeyValuePair<TMember, string>> except)
        where TMember : ClosedSet<TMember>
    {
        MappedValue<TMember>[] rows = [.. Guard.Against.Null(values)];
        return new(code, field, source, ignoresCase, rows, ClosedSet<TMember>.InOrder, Written(except, member => Canonical(rows, member)), order: null);
    }

    /// <summary>A map for a field that a firm made for our own words: every member is written as its code, and nothing is lost.</summary>
    /// <inheritdoc cref="OfScale" path="/param"/>
    public static ValueMap<TMember> OfCodes<TMember>(string code, string field)
        where TMember : ClosedSet<TMember>
    {
        Provenance why = Provenance.Default("the field holds the codes of the library");
        return OfSet(code, field, why, ClosedSet<TMember>.InOrder.Select(member => new MappedValue<TMember>(member.Code, null, new(member, why))));
    }

    private static string? Canonical<T>(MappedValue<T>[] rows, T term)
        where T : class, ITerm =>
        rows.LastOrDefault(row => row.Means.Value == term)?.Value;

    private static Func<T, Cell<string>> Written<T>(IEnumerable<KeyValuePair<T, string>> except, Func<T, string?> rule)
        where T : class, ITerm
    {
        var named = Guard.Against.Null(except).ToImmutableDictionary();
        return term => named.TryGetValue(term, out string? value)
            ? new(value, Provenance.Default("no value of its own; this one misleads the least and asks no less"))
            : new(
                rule(term) ?? throw new ArgumentException($"No value stands for {term.Code}, or for more: add one, or name an exception.", nameof(except)),
                Provenance.Default("the value of the same meaning, else of the next one up"));
    }
}

/// <summary>Which of our terms goes with which value of one field in a ticket system, both ways. Immutable.</summary>
/// <remarks>
/// Writing answers for every term; reading refuses what it does not know. Several terms may share a value, and several values a term.
/// Equal when code, field, source, values and written cells are.
/// </remarks>
/// <typeparam name="T">The scale or set.</typeparam>
public sealed partial class ValueMap<T> : IEquatable<ValueMap<T>>
    where T : class, ITerm
{
    private readonly Comparison<T>? _order;

    internal ValueMap(
        string code, string field, Provenance source, bool ignoresCase, MappedValue<T>[] values, IEnumerable<T> terms, Func<T, Cell<string>> written, Comparison<T>? order)
        : this(
            Guard.Against.NullOrWhiteSpace(field), Guard.Against.Null(source), ignoresCase, SpeltApart(values, ignoresCase),
            PolicyTable.Of(Guard.Against.NullOrWhiteSpace(code), terms, written), order)
    {
    }

    private ValueMap(
        string field, Provenance source, bool ignoresCase, ImmutableArray<MappedValue<T>> values, PolicyTable<T, string> written, Comparison<T>? order) =>
        (Field, Source, IgnoresCase, Values, Written, _order) = (field, source, ignoresCase, values, written, order);

    /// <summary>Where it belongs, such as <c>casework.zendesk-ticket.severity</c>.</summary>
    public string Code => Written.Code;

    /// <summary>The field by its name for programs.</summary>
    public string Field { get; }

    /// <summary>Where the product documents field and values; which term each means is the library's choice, and says so in its cell.</summary>
    public Provenance Source { get; }

    /// <summary>Whether incoming values match in any case, as some products do; otherwise letter by letter.</summary>
    public bool IgnoresCase { get; }

    /// <summary>Every value that is read; of a scale, the mildest first.</summary>
    public ImmutableArray<MappedValue<T>> Values { get; }

    /// <summary>What every term is written as.</summary>
    public PolicyTable<T, string> Written { get; }

    /// <summary>Every cell as an explanation cites it: what is written, then what is read under the key <c>read/value</c>.</summary>
    public IEnumerable<CellReading> Readings => Written.Readings.Concat(Values.Select(Cite));

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(ValueMap<T>? left, ValueMap<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(ValueMap<T>? left, ValueMap<T>? right) => !(left == right);

    /// <summary>What to write into the field.</summary>
    /// <returns>Lossy when the value is read back as another term.</returns>
    /// <exception cref="ArgumentException">The term was added after the map was made.</exception>
    public MappingResult<string> Write(T term)
    {
        string value = Written[Guard.Against.Null(term)];
        MappedValue<T>? back = Find(value);
        Reason written = new("casework.value-written", Phrase.Of(
            $"{term} is written to {Field} as '{value}'.", $"「{term}」は項目{Field}に「{value}」と書く。"), Written.Read(term));
        return back switch
        {
            null => new(value, true, written, new("casework.value-unread", Phrase.Of(
                $"Nothing reads '{value}' back.", $"「{value}」を読み戻す定めがない。"))),
            _ when back.Means.Value == term => new(value, false, written),
            _ => new(value, true, written, new("casework.shared-value", Phrase.Of(
                $"Read back, '{value}' means {back.Means.Value}: {Field} has no value for {term} alone.",
                $"読み戻すと「{value}」は「{back.Means.Value}」を意味する。項目{Field}に「{term}」だけを表す値はない。"), Cite(back))),
        };
    }

    /// <summary>What a value of the field means.</summary>
    /// <param name="value">The value or its label, as the ticket system gives it.</param>
    /// <returns>
    /// Lossy when the term is written back as another value. Refused with <see cref="RefusalCode.ValueMissing"/> when null or blank, with
    /// <see cref="RefusalCode.UnknownValue"/> when not mapped.
    /// </returns>
    public Decision<MappingResult<T>> Read(string? value)
    {
        if (value is null || value.Trim().Length == 0)
        {
            return new Decision<MappingResult<T>>.Refused(RefusalCode.ValueMissing, Phrase.Of(
                $"{Field} is empty. Judge the case and fill it in with one of: {Accepted}.", $"項目{Field}が空である。評価の上、次のいずれかを入れること：{Accepted}。"));
        }

        return Find(value) is { } row
            ? Grant(Meaning(row))
            : new Decision<MappingResult<T>>.Refused(RefusalCode.UnknownValue, Phrase.Of(
                $"'{value}' is no known value of {Field}. Known are: {Accepted}. Correct it, or add it to the map with what it means.",
                $"「{value}」は項目{Field}の既知の値ではない。既知の値：{Accepted}。値を直すか、意味とともに対応表に加えること。"));
    }

    /// <summary>What a numbered value of the field means; the same as its digits as text.</summary>
    /// <inheritdoc cref="Read(string?)" path="/returns"/>
    public Decision<MappingResult<T>> Read(int value) => Read(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>What a value means to someone who knows what was written: the same term when the field still holds what that term is written as.</summary>
    /// <remarks>Use it to synchronise: terms that share a value then do not drift to the strongest among them.</remarks>
    /// <param name="known">What the case has on our side.</param>
    /// <param name="value">What the field holds now.</param>
    /// <inheritdoc cref="Read(string?)" path="/returns"/>
    public Decision<MappingResult<T>> ReadAgain(T known, string? value) =>
        value is not null && Find(value) is { } row && row == Find(Written[Guard.Against.Null(known)])
            ? Grant(new(known, false, new Reason("casework.value-unchanged", Phrase.Of(
                $"'{value}' is what {known} is written as: nothing has changed.", $"「{value}」は「{known}」を書いた値のままであり、変わっていない。"), Written.Read(known))))
            : Read(value);

    /// <inheritdoc/>
    public bool Equals(ValueMap<T>? other) =>
        other is not null && Field == other.Field && Source == other.Source && IgnoresCase == other.IgnoresCase
        && Values.SequenceEqual(other.Values) && Written == other.Written;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Written.GetHashCode() * 31) + Values.Length);

    /// <summary>Code and field.</summary>
    public override string ToString() => $"{Code} ({Field})";

    private static Decision<MappingResult<T>> Grant(MappingResult<T> result) => new Decision<MappingResult<T>>.Granted(result, result.Reasons);

    private MappingResult<T> Meaning(MappedValue<T> row)
    {
        T term = row.Means.Value;
        string back = Written[term];
        Reason read = new("casework.value-read", Phrase.Of(
            $"'{row.Value}' in {Field} means {term}.", $"項目{Field}の「{row.Value}」は「{term}」を意味する。"), Cite(row));
        return Find(back) == row
            ? new(term, false, read)
            : new(term, true, read, new("casework.shared-term", Phrase.Of(
                $"Written back, {term} becomes '{back}'.", $"書き戻すと「{term}」は「{back}」になる。"), Written.Read(term)));
    }
}
