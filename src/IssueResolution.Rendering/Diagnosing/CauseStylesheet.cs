namespace IssueResolution.Rendering;

/// <summary>How the statements of a cause graph look, on top of <see cref="Stylesheet"/>. What they are is said in words as well.</summary>
internal static class CauseStylesheet
{
    public static string Causes { get; } =
        """
        .ir-picture .cause{fill:var(--ground);stroke:var(--muted);stroke-width:1;rx:6px}
        .ir-picture .symptom{fill:var(--missed-soft);stroke:var(--missed);stroke-width:1.5;rx:6px}
        .ir-picture .root{fill:var(--met-soft);stroke:var(--met);stroke-width:2.5;rx:6px}
        .ir-picture .unknown{fill:none;stroke:var(--muted);stroke-width:1.5;stroke-dasharray:5 4;rx:6px}
        .ir-picture .why{fill:none;stroke:var(--muted);stroke-width:1.5}
        .ir-picture .why-head{fill:var(--muted)}

        """.Replace("\r", string.Empty);
}
