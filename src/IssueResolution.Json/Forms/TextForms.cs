using System.Collections.Immutable;
using IssueResolution.Wording;

namespace IssueResolution.Json;

/// <summary>The forms of texts, and of terms by their codes.</summary>
internal static class TextForms
{
    /// <summary>A text that says something.</summary>
    public static WireForm<string> Text { get; } = new(Read, WireNode.Text, SchemaPart.Text(SchemaPatterns.NotBlank).Named("text"));

    /// <summary>Any text, the empty one included.</summary>
    public static WireForm<string> AnyText { get; } = new(value => value.Text, WireNode.Text, SchemaPart.Text());

    /// <summary>Names in any order, at least one, none twice.</summary>
    public static WireForm<ImmutableSortedSet<string>> Names { get; } = new(
        list => list.Items.IsEmpty
            ? throw list.Fault("The list is empty. Name at least one.")
            : list.DistinctNames().ToImmutableSortedSet(StringComparer.Ordinal),
        WireNode.Texts,
        SchemaPart.List(Text.Schema, atLeast: 1));

    /// <summary>The code of a term.</summary>
    /// <param name="terms">Every term.</param>
    /// <param name="name">By which the schema calls them.</param>
    /// <param name="what">What an unknown code is not: "kind of issue".</param>
    public static WireForm<TTerm> Code<TTerm>(ImmutableArray<TTerm> terms, string name, string what)
        where TTerm : class, ITerm
    {
        ImmutableDictionary<string, TTerm> byCode = terms.ToImmutableDictionary(term => term.Code, StringComparer.Ordinal);
        return new(
            value => byCode.TryGetValue(value.Text, out TTerm? term)
                ? term
                : throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is no {what}. Known are {string.Join(", ", terms.Select(known => known.Code))}."),
            term => WireNode.Text(term.Code),
            SchemaPart.Codes(terms.Select(term => term.Code)).Named(name));
    }

    private static string Read(WireValue value) =>
        string.IsNullOrWhiteSpace(value.Text) ? throw value.Fault("The text says nothing. Write what is meant, or leave out the whole entry.") : value.Text;
}
