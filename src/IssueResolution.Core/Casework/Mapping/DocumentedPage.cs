using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Casework;

/// <summary>Writes the built-in maps of one product in few words: every field cites the page, every value the reason of its meaning.</summary>
internal sealed record DocumentedPage(string SystemCode, string Title)
{
    private static readonly Provenance _nearest = Provenance.Default("the term nearest to what the product calls it, rounded up");

    internal ValueMap<TScale> Scale<TScale>(
        string subject, string field, (string Value, string? Label, TScale Means)[] mildestFirst, bool ignoresCase = false,
        params (TScale Term, string Value)[] except)
        where TScale : OrderedScale<TScale> =>
        ValueMap.OfScale(Code(subject), field, Provenance.Source(Title), Rows(mildestFirst), ignoresCase, Pairs(except));

    internal ValueMap<TMember> Set<TMember>(
        string subject, string field, (string Value, string? Label, TMember Means)[] values, params (TMember Term, string Value)[] except)
        where TMember : ClosedSet<TMember> =>
        ValueMap.OfSet(Code(subject), field, Provenance.Source(Title), Rows(values), false, Pairs(except));

    private static IEnumerable<MappedValue<T>> Rows<T>((string Value, string? Label, T Means)[] values)
        where T : class, ITerm =>
        values.Select(row => new MappedValue<T>(row.Value, row.Label, new(row.Means, _nearest)));

    private static IEnumerable<KeyValuePair<T, string>> Pairs<T>((T Term, string Value)[] except) =>
        except.Select(pair => new KeyValuePair<T, string>(pair.Term, pair.Value));

    private string Code(string subject) => $"casework.{SystemCode}.{subject}";
}
