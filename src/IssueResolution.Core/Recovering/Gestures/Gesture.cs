using IssueResolution.Reasoning;
using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>One thing offered to the client, or already given.</summary>
[Requirement("R-116")]
public sealed record Gesture
{
    private Gesture(GestureKind kind, Money? value) => (Kind, Value) = (kind, value);

    /// <summary>What it is.</summary>
    public GestureKind Kind { get; }

    /// <summary>What it is worth to the client; null for words, and for effort that nobody has valued, which then counts as nothing.</summary>
    public Money? Value { get; }

    /// <summary>What exactly is offered; null when the kind says enough.</summary>
    public Phrase? What { get; init; }

    /// <summary>Whether it makes up for something that the failure caused. Unless set otherwise it does.</summary>
    public bool AnswersTheFailure { get; init; } = true;

    /// <summary>A gesture without a value of its own.</summary>
    /// <exception cref="ArgumentException">The kind is money or owed: it has an amount.</exception>
    public static Gesture Of(GestureKind kind) => Guard.Against.Null(kind).IsMonetary || kind.IsOwed
        ? throw new ArgumentException($"{kind.Code} is an amount: say how much.", nameof(kind))
        : new(kind, null);

    /// <summary>A gesture that is worth something.</summary>
    /// <exception cref="ArgumentException">The kind is words alone: they have no amount.</exception>
    public static Gesture Of(GestureKind kind, Money value) => Guard.Against.Null(kind).Nature == GestureNature.InWords
        ? throw new ArgumentException($"{kind.Code} is words and has no amount: leave it out.", nameof(kind))
        : new(kind, Guard.Against.Null(value));

    /// <summary>Kind and value, such as <c>fee reduction JPY 50,000</c>.</summary>
    public override string ToString() => Value is null ? $"{Kind.Words.Name}" : $"{Kind.Words.Name} {Value}";
}
