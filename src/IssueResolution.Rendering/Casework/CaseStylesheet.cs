namespace IssueResolution.Rendering;

/// <summary>How the lists of a case's page look: columns on a desk, one under the other on a telephone.</summary>
/// <remarks>What is overdue has a word, a sign and a bar at its side besides the colour.</remarks>
internal static class CaseStylesheet
{
    public static string Sections { get; } =
        """
        .agenda h2{margin-bottom:4px}
        p.note,.none,.cell,.who,.why{color:var(--muted);font-size:13px}
        p.note{margin:0 0 4px}
        .duties,.events,.gates{list-style:none;margin:16px 0;padding:0}
        .duties li,.events li,.gates li{padding:10px 0 10px 12px;border-top:1px solid var(--rule);border-left:4px solid transparent;overflow-wrap:anywhere}
        .duties li{display:grid;grid-template-columns:14.5em 6em minmax(0,1fr) minmax(0,14em);gap:2px 16px;align-items:baseline}
        .events li{display:grid;grid-template-columns:14.5em 8em minmax(0,1fr) minmax(0,8em);gap:2px 16px;align-items:baseline}
        .duties p,.events p{margin:0}
        .duties .due,.events .due{font-variant-numeric:tabular-nums}
        .events .status{color:var(--muted)}
        .duties .due,.duties .status{grid-row:1/3}
        .duties .why{grid-column:3/5}
        .duties li.overdue{border-left-color:var(--missed)}
        .overdue .due,.overdue .status{font-weight:650}
        .case{color:var(--muted)}
        .cell{font-family:ui-monospace,"SFMono-Regular",Consolas,"Noto Sans Mono",monospace;font-size:12px}
        article{border-top:2px solid var(--ink);margin-top:40px;padding-top:28px}
        article header h2{font-size:24px;margin:0}
        article .figures{border-top:1px solid var(--rule)}
        @media screen and (max-width:760px){.duties li,.events li{grid-template-columns:minmax(0,1fr) auto;gap:2px 12px}
        .duties .status,.events .status{white-space:nowrap}
        .duties .due,.duties .status{grid-row:auto}
        .duties .what,.duties .who,.duties .why,.events .what,.events .who{grid-column:1/3}}
        @media print{li{break-inside:avoid}}

        """.Replace("\r", string.Empty);
}
