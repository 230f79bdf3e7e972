namespace IssueResolution.Rendering;

/// <summary>Which point of a line of text stands at its x coordinate.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}
