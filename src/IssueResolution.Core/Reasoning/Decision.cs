using System.Collections.Immutable;
using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <summary>An answer that may be a "no": either <see cref="Granted"/> or <see cref="Refused"/>, both with their reasons.</summary>
/// <remarks>Refusing is an answer of the domain and never an exception. Equal when all parts are, reasons in their order.</remarks>
/// <typeparam name="T">What is granted.</typeparam>
public abstract class Decision<T> : IEquatable<Decision<T>>
{
    private Decision(IEnumerable<Reason> reasons) => Reasons = [.. Guard.Against.Null(reasons)];

    /// <summary>Why, in the order in which the rules were applied; may be empty when nothing had to be weighed.</summary>
    public ImmutableArray<Reason> Reasons { get; }

    /// <summary>The cells of the policy that spoke, in the order of the reasons.</summary>
    public ImmutableArray<CellReading> Cells => [.. Reasons.Select(reason => reason.Cell).OfType<CellReading>()];

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(Decision<T>? left, Decision<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(Decision<T>? left, Decision<T>? right) => !(left == right);

    /// <inheritdoc/>
    public abstract bool Equals(Decision<T>? other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Decision<T>);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>A "yes".</summary>
    public sealed class Granted : Decision<T>
    {
        /// <summary>Grants a value.</summary>
        public Granted(T value, params IEnumerable<Reason> reasons)
            : base(reasons) => Value = value;

        /// <summary>What is granted.</summary>
        public T Value { get; }

        /// <inheritdoc/>
        public override bool Equals(Decision<T>? other) =>
            other is Granted granted && EqualityComparer<T>.Default.Equals(Value, granted.Value) && Reasons.SequenceEqual(granted.Reasons);

        /// <inheritdoc/>
        public override int GetHashCode() => unchecked(((Value?.GetHashCode() ?? 0) * 31) + Reasons.Length);

        /// <summary>The value.</summary>
        public override string ToString() => $"{Value}";
    }

    /// <summary>A "no" that names the rule, the value and the way on.</summary>
    public sealed class Refused : Decision<T>
    {
        /// <summary>Refuses.</summary>
        /// <param name="code">Which rule said no.</param>
        /// <param name="message">What was asked, which rule stands against it, and what to do instead.</param>
        /// <param name="reasons">What was weighed.</param>
        public Refused(RefusalCode code, Phrase message, params IEnumerable<Reason> reasons)
            : base(reasons)
        {
            Code = Guard.Against.Null(code);
            Message = Guard.Against.Null(message);
        }

        /// <summary>Which rule said no.</summary>
        public RefusalCode Code { get; }

        /// <summary>What was asked, which rule stands against it, and what to do instead.</summary>
        public Phrase Message { get; }

        /// <inheritdoc/>
        public override bool Equals(Decision<T>? other) =>
            other is Refused refused && Code == refused.Code && Message == refused.Message && Reasons.SequenceEqual(refused.Reasons);

        /// <inheritdoc/>
        public override int GetHashCode() => unchecked((Code.GetHashCode() * 31) + Message.GetHashCode());

        /// <summary>Code and message.</summary>
        public override string ToString() => $"{Code.Code}: {Message}";
    }
}
