using System.Collections.Immutable;
using IssueResolution.Wording;

namespace IssueResolution.Json;

/// <summary>Reads codes of terms, of sets and of scales, and counts, each with the complaint that goes with it.</summary>
internal static class WireTerms
{
    /// <summary>The term that a text names by its code.</summary>
    public static TTerm Term<TTerm>(this WireValue value, ImmutableArray<TTerm> terms)
        where TTerm : class, ITerm =>
        terms.FirstOrDefault(term => term.Code == value.Text)
        ?? throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is not known here. Known are {string.Join(", ", terms.Select(term => term.Code))}.");

    /// <summary>A whole number, of either sign.</summary>
    public static int Count(this WireValue value) =>
        value.Number == decimal.Truncate(value.Number) && value.Number is >= int.MinValue and <= int.MaxValue
            ? (int)value.Number
            : throw value.Fault("Expected a whole number, such as 3.");

    /// <summary>A whole number, zero or more.</summary>
    public static int CountFromZero(this WireValue value) =>
        value.Count() is >= 0 and var count ? count : throw value.Fault("A count is zero or more. Leave out the minus.");
}
