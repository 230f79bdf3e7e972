using IssueResolution.Reasoning;

namespace IssueResolution.Casework;

/// <summary>A value of a field in a ticket system, and which of our terms it means.</summary>
/// <param name="Value">What its interface for programs calls it, such as <c>urgent</c> or <c>1</c>.</param>
/// <param name="Label">What its screens call it, where that differs; read as well as <paramref name="Value"/>, and never written.</param>
/// <param name="Means">Our term, and why.</param>
/// <typeparam name="T">The scale or set.</typeparam>
public sealed record MappedValue<T>(string Value, string? Label, Cell<T> Means)
{
    /// <summary>What its interface for programs calls it; not empty.</summary>
    public string Value { get; } = Guard.Against.NullOrWhiteSpace(Value);

    /// <summary>Our term, and why.</summary>
    public Cell<T> Means { get; init; } = Guard.Against.Null(Means);

    /// <summary>The value, with its label in brackets where there is one.</summary>
    public override string ToString() => Label is null ? Value : $"{Value} ({Label})";
}
