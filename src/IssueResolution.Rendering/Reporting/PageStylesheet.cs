namespace IssueResolution.Rendering;

/// <summary>How the page around the pictures looks: one column on a telephone, pictures with their numbers beside them on a desk.</summary>
internal static class PageStylesheet
{
    public static string Page { get; } = Stylesheet.Palette(":root") +
        """
        :root{color-scheme:light dark}
        *{box-sizing:border-box}
        body{margin:0;background:var(--ground);color:var(--ink);font-size:16px;line-height:1.5;
        font-family:system-ui,-apple-system,"Segoe UI","Hiragino Sans","Noto Sans","Noto Sans CJK JP","Yu Gothic UI",sans-serif}
        main{max-width:1160px;margin:0 auto;padding:40px 24px 56px}
        h1,h2,caption,.figures dt{word-break:keep-all;overflow-wrap:anywhere}
        h1{font-size:28px;line-height:1.25;font-weight:650;margin:0}
        h2{font-size:19px;line-height:1.3;font-weight:650;margin:0 0 20px}
        .subtitle{margin:8px 0 0;color:var(--muted);max-width:72ch;white-space:pre-line;overflow-wrap:anywhere}
        .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:24px 32px;margin:32px 0 0;padding:20px 0;
        border-top:2px solid var(--ink);border-bottom:1px solid var(--rule)}
        .figures div{display:flex;flex-direction:column;min-width:0;overflow-wrap:anywhere}
        .figures dt{font-size:13px;color:var(--muted)}
        .figures dd{margin:0}
        .figures .value{font-size:26px;line-height:1.3;font-weight:600;font-variant-numeric:tabular-nums}
        .figures .note{font-size:13px;color:var(--muted)}
        .promises{max-width:720px;margin:24px 0 0}
        .promises th{width:30%;color:var(--muted)}
        .promises td{white-space:pre-line}
        section{padding:36px 0;border-bottom:1px solid var(--rule)}
        .beside{display:grid;grid-template-columns:minmax(0,720px) minmax(0,1fr);gap:32px 44px;align-items:start}
        figure{margin:0;min-width:0}
        figcaption{margin-top:12px;font-size:13px;color:var(--muted)}
        .ir-picture.wide{width:100%;height:auto}
        .ir-picture.narrow{display:none;width:100%;max-width:440px;height:auto}
        table{width:100%;border-collapse:collapse;font-size:13px;line-height:1.4;margin:0 0 28px;font-variant-numeric:tabular-nums}
        table:last-child{margin-bottom:0}
        caption{text-align:left;font-weight:600;padding:0 0 6px}
        th,td{padding:4px 0 4px 10px;text-align:left;vertical-align:top;font-weight:400;overflow-wrap:break-word}
        th:first-child,td:first-child{padding-left:0}
        thead th{color:var(--muted);border-bottom:1px solid var(--muted);vertical-align:bottom}
        tbody tr+tr>*{border-top:1px solid var(--rule)}
        tfoot tr>*{border-top:1px solid var(--muted);font-weight:600}
        .numbers{margin-top:-3px;min-width:0;overflow-x:auto}
        tbody th{min-width:7em}
        tbody td.text{min-width:4.5em}
        .number{text-align:right;white-space:nowrap}
        footer{padding:20px 0 0;font-size:13px;color:var(--muted);overflow-wrap:anywhere}
        footer p{margin:0 0 6px}
        @media screen and (max-width:1000px){.beside{grid-template-columns:minmax(0,1fr)}}
        @media screen and (max-width:620px){main{padding:24px 16px 40px}h1{font-size:24px}section{padding:28px 0}
        .figures{grid-template-columns:repeat(2,minmax(0,1fr));gap:18px 20px}
        .figures .value{font-size:22px}.ir-picture.wide{display:none}.ir-picture.narrow{display:block}}
        @page{margin:16mm}
        @media print{:root{color-scheme:light}main{max-width:none;padding:0}body{font-size:11pt}
        .beside{grid-template-columns:minmax(0,1fr);gap:20px}section{padding:20px 0}figure,tr,.figures{break-inside:avoid}
        h2{break-after:avoid}
        .ir-picture{max-width:640px}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}

        """.Replace("\r", string.Empty);
}
