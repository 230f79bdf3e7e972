namespace IssueResolution;

/// <summary>Names the laws of docs/reference/laws.md that a test holds the library to; a test of the house rules finds a law without any.</summary>
/// <param name="numbers">Such as P01.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute(params string[] numbers) : Attribute
{
    /// <summary>In the order they were written.</summary>
    public IReadOnlyList<string> Numbers { get; } = numbers;
}
