using System.Collections.Immutable;

namespace IssueResolution.Ranking;

/// <summary>A code that no member of a scale or set has.</summary>
public sealed class UnknownCodeException : ArgumentException
{
    internal UnknownCodeException(string family, string code, IEnumerable<string> known, string? parameterName)
        : this(family, code, known.ToImmutableArray(), parameterName)
    {
    }

    private UnknownCodeException(string family, string code, ImmutableArray<string> known, string? parameterName)
        : base($"{family} has no code \"{code}\". Known codes: {string.Join(", ", known)}.", parameterName) =>
        (Family, UnknownCode, KnownCodes) = (family, code, known);

    /// <summary>The scale or set that was asked, by its type name.</summary>
    public string Family { get; }

    /// <summary>The code as it was given.</summary>
    public string UnknownCode { get; }

    /// <summary>Every code that would have been found, in the order of the family.</summary>
    public ImmutableArray<string> KnownCodes { get; }
}
