namespace IssueResolution.Rendering;

/// <summary>One attribute of an element, not yet escaped; written at the call as <c>("class", "axis")</c> or <c>("x", 12.5)</c>.</summary>
internal readonly record struct MarkupAttribute(string Name, string Value)
{
    public static implicit operator MarkupAttribute((string Name, string Value) pair) => new(pair.Name, pair.Value);

    public static implicit operator MarkupAttribute((string Name, double Value) pair) => new(pair.Name, SvgNumber.Of(pair.Value));
}
