using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace IssueResolution.Timing;

/// <summary>A few texts in ordinal order, each once: small enough to search without hashing.</summary>
internal static class OrdinalSet
{
    internal static ImmutableArray<string> Of(IEnumerable<string> values, [CallerArgumentExpression(nameof(values))] string? parameterName = null) =>
    [
        .. Guard.Against.Null(values, parameterName).Select(value => Guard.Against.Null(value, parameterName))
            .Distinct(StringComparer.Ordinal).OrderBy(value => value, StringComparer.Ordinal),
    ];

    internal static bool Has(ImmutableArray<string> set, string value) => set.BinarySearch(value, StringComparer.Ordinal) >= 0;

    internal static bool Meet(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        foreach (string value in left)
        {
            if (Has(right, value))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool Holds(ImmutableArray<string> outer, ImmutableArray<string> inner) => inner.All(value => Has(outer, value));
}
