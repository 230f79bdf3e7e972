namespace IssueResolution.Rendering;

/// <summary>How shapes of a class look, in light and in dark.</summary>
/// <remarks>
/// Blue against orange stays apart for every common kind of colour blindness, also by lightness; the stretches of a timeline differ
/// in height too. Text contrasts with its ground by at least 4.5 to 1, shapes that carry meaning by at least 3 to 1; out-of-hours time
/// is left nearly as the ground is.
/// </remarks>
internal static class Stylesheet
{
    private const string Light =
        "--ground:#fff;--ink:#18212c;--muted:#566272;--rule:#dce1e7;--met:#2866ac;--met-soft:#d5e3f3;"
        + "--missed:#c8571b;--missed-soft:#f8dfd0;--open:#87929f;--closed:#e7ebef";

    private const string Dark =
        "--ground:#12171d;--ink:#e8edf2;--muted:#a3afbc;--rule:#303943;--met:#5b9fe3;--met-soft:#21374f;"
        + "--missed:#ef8a4c;--missed-soft:#4a2c1b;--open:#75818e;--closed:#252d36";

    /// <summary>The colours, as properties of whatever element is asked for; paper is light.</summary>
    public static string Palette(string selector) =>
        $"{selector}{{{Light}}}\n@media screen and (prefers-color-scheme:dark){{{selector}{{{Dark}}}}}\n";

    /// <summary>All that a picture on its own needs; a page with several needs it once.</summary>
    public static string Pictures { get; } = Palette(".ir-picture") +
        """
        .ir-picture{display:block;max-width:100%;height:auto;background:var(--ground);
        font-family:system-ui,-apple-system,"Segoe UI","Hiragino Sans","Noto Sans","Noto Sans CJK JP","Yu Gothic UI",sans-serif}
        .ir-picture text{font-size:13px;fill:var(--ink);font-variant-numeric:tabular-nums}
        .ir-picture .small,.ir-picture .note,.ir-picture .tick{font-size:12px;fill:var(--muted)}
        .ir-picture .strong{font-weight:600}
        .ir-picture .halo{paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round}
        .ir-picture .value{font-size:12px}
        .ir-picture .grid{stroke:var(--rule);stroke-width:1}
        .ir-picture .ground{fill:var(--ground)}
        .ir-picture .axis{stroke:var(--muted);stroke-width:1}
        .ir-picture .mark{stroke:var(--ink);stroke-width:1.5}
        .ir-picture .dashed{stroke-dasharray:4 3}
        .ir-picture .met,.ir-picture .running,.ir-picture .count{fill:var(--met)}
        .ir-picture .missed,.ir-picture .past{fill:var(--missed)}
        .ir-picture .open,.ir-picture .stopped,.ir-picture .paused{fill:var(--open)}
        .ir-picture .closed,.ir-picture .track{fill:var(--closed)}
        .ir-picture .area{fill:var(--met-soft)}
        .ir-picture .area-past{fill:var(--missed-soft)}
        .ir-picture .curve{fill:none;stroke:var(--met);stroke-width:2;stroke-linejoin:round}
        .ir-picture .curve-past{fill:none;stroke:var(--missed);stroke-width:2;stroke-linejoin:round}
        .ir-picture .ahead{fill:var(--met-soft);stroke:var(--met);stroke-width:1}
        .ir-picture .area-ahead{fill:none}
        .ir-picture .curve-ahead{fill:none;stroke:var(--met);stroke-width:2;stroke-dasharray:2 4}
        .ir-picture .breach{stroke:var(--missed);stroke-width:2}
        .ir-picture .change{stroke:var(--muted);stroke-width:1.5}
        .ir-picture .flag{fill:var(--ground);stroke:var(--ink);stroke-width:1.5}
        .ir-picture .number{font-size:10.5px;font-weight:600}
        .ir-picture .threshold{fill:var(--ink)}
        .ir-picture .fold{fill:none;stroke:var(--muted);stroke-width:1.5}
        .ir-picture .point{fill:var(--met);stroke:var(--ground);stroke-width:2}

        """.Replace("\r", string.Empty);
}
