namespace IssueResolution.Diagnosing;

/// <summary>An action and the cause it is meant to end.</summary>
/// <param name="Against">A root cause, or where the root lies outside our control, something beside it that does not.</param>
/// <param name="Action">What is done, by whom, by when.</param>
public sealed record Countermeasure(CauseId Against, PreventiveAction Action)
{
    /// <summary>A root cause, or where the root lies outside our control, something beside it that does not.</summary>
    public CauseId Against { get; } = Guard.Against.Null(Against);

    /// <summary>What is done, by whom, by when.</summary>
    public PreventiveAction Action { get; } = Guard.Against.Null(Action);
}
