namespace IssueResolution.Reasoning;

/// <summary>One number or choice of a policy, and where it comes from.</summary>
/// <param name="Value">What applies.</param>
/// <param name="Provenance">Why it applies.</param>
public sealed record Cell<TValue>(TValue Value, Provenance Provenance)
{
    /// <summary>A cell with the user's value; the former provenance is replaced by the reason.</summary>
    /// <exception cref="ArgumentException">The reason is empty: an override explains itself.</exception>
    public Cell<TValue> With(TValue value, string reason) => new(value, Provenance.Override(reason));
}
