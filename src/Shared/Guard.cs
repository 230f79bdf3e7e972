using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace IssueResolution;

/// <summary>
/// Argument checks in the call shape of Ardalis.GuardClauses, which the package feed does not offer: see
/// docs/decisions/0002-why-own-guards.md. Moving to that package means deleting this file.
/// </summary>
internal static class Guard
{
    public static Clauses Against => default;

    internal readonly struct Clauses
    {
        public T Null<T>([NotNull] T? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
            where T : class =>
            input ?? throw new ArgumentNullException(parameterName);

        public string NullOrWhiteSpace([NotNull] string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        {
            if (input is null)
            {
                throw new ArgumentNullException(parameterName);
            }

            return input.Trim().Length > 0
                ? input
                : throw new ArgumentException("Must not be empty or only white space.", parameterName);
        }

        public T Negative<T>(T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
            where T : struct, IComparable<T> =>
            input.CompareTo(default) >= 0 ? input : throw Outside(input, "Must not be negative.", parameterName);

        public T NegativeOrZero<T>(T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
            where T : struct, IComparable<T> =>
            input.CompareTo(default) > 0 ? input : throw Outside(input, "Must be greater than zero.", parameterName);

        public T OutOfRange<T>(T input, T from, T to, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
            where T : IComparable<T> =>
            input.CompareTo(from) >= 0 && input.CompareTo(to) <= 0
                ? input
                : throw Outside(input, string.Format(CultureInfo.InvariantCulture, "Must be from {0} to {1}, both included.", from, to), parameterName);

        private static ArgumentOutOfRangeException Outside<T>(T input, string rule, string? parameterName) =>
            new(parameterName, input, rule);
    }
}
