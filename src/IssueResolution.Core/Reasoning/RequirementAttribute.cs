namespace IssueResolution.Reasoning;

/// <summary>Names the requirement that a member fulfils, so that requirements can be traced into the code and back.</summary>
/// <param name="id">The number as the requirements list writes it, such as <c>R-021</c>.</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class RequirementAttribute(string id) : Attribute
{
    /// <summary>The number as the requirements list writes it, such as <c>R-021</c>.</summary>
    public string Id { get; } = Guard.Against.NullOrWhiteSpace(id);
}
