namespace IssueResolution.Reasoning;

/// <summary>A single number or choice of a policy that depends on nothing.</summary>
/// <param name="Code">Stage and subject, such as <c>escalating.fact-window</c>.</param>
/// <param name="Cell">The value and its provenance.</param>
public sealed record PolicyValue<TValue>(string Code, Cell<TValue> Cell)
{
    /// <summary>What applies.</summary>
    public TValue Value => Cell.Value;

    /// <summary>The same subject with the user's value.</summary>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    public PolicyValue<TValue> With(TValue value, string reason) => new(Code, Cell.With(value, reason));

    /// <summary>The value as an explanation cites it.</summary>
    public CellReading Read() => new(Code, string.Empty, StableText.Of(Cell.Value), Cell.Provenance);
}
