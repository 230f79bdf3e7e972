using System.Text;
using IssueResolution.Casework;
using IssueResolution.Wording;

namespace IssueResolution.Docs;

/// <summary>The tables of docs/how-to/map-to-your-crm.md are printed from the maps themselves.</summary>
public sealed class MapTables
{
    private const string Begin = "<!-- printed from the maps: begin -->\n";

    private const string End = "<!-- printed from the maps: end -->\n";

    private static readonly string _path = Path.Combine(Root(), "docs", "how-to", "map-to-your-crm.md");

    [Fact]
    public void The_page_shows_the_maps_as_they_are()
    {
        string page = File.ReadAllText(_path).ReplaceLineEndings("\n");
        int from = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int to = page.IndexOf(End, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("ISSUERESOLUTION_APPROVE") == "1")
        {
            page = page[..from] + Printed() + page[to..];
            File.WriteAllText(_path, page);
            to = page.IndexOf(End, StringComparison.Ordinal);
        }

        Assert.True(
            page[from..to] == Printed(),
            "The maps changed. Intended? Run this test once with ISSUERESOLUTION_APPROVE=1, and read the difference of the page before committing it.");
    }

    private static string Printed()
    {
        StringBuilder text = new("\n### The six parts of a record\n\n");
        Line(text, ["product", .. RecordField.InOrder.Select(part => part.Words.Name.English.ToLowerInvariant())]);
        Line(text, Enumerable.Repeat("---", RecordField.InOrder.Length + 1));
        foreach (TicketSystemMap map in TicketSystemMap.BuiltIn)
        {
            Line(text, [map.Product, .. RecordField.InOrder.Select(part => Ticked(map.FieldOf(part)))]);
        }

        foreach (TicketSystemMap map in TicketSystemMap.BuiltIn)
        {
            Append(text, map);
        }

        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, TicketSystemMap map)
    {
        text.Append('\n').Append("### ").Append(map.Product).Append("\n\n");
        Line(text, ["ours", "field", "value", "shown as", "read as", "written for"]);
        Line(text, Enumerable.Repeat("---", 6));
        List<string> pages = [];
        Append(text, pages, "severity", map.Severity);
        Append(text, pages, "urgency", map.Urgency);
        Append(text, pages, "priority", map.Priority);
        Append(text, pages, "status", map.Status);
        Append(text, pages, "category", map.Category);
        Append(text, pages, "kind", map.Kind);
        text.Append('\n').Append("Documented in: ").Append(string.Join("; ", pages.Distinct())).Append(".\n");
    }

    private static void Append<T>(StringBuilder text, List<string> pages, string subject, ValueMap<T>? map)
        where T : class, ITerm
    {
        if (map is null)
        {
            return;
        }

        pages.Add(map.Source.Citation);
        foreach (MappedValue<T> row in map.Values.Reverse())
        {
            string writtenFor = string.Join(", ", map.Written.Keys.Where(term => map.Written[term] == row.Value).Select(term => term.Code));
            Line(text, [subject, Ticked(map.Field), Ticked(row.Value), row.Label ?? "", row.Means.Value.Code, writtenFor]);
        }
    }

    private static string Ticked(string? name) => name is null ? "none" : $"`{name}`";

    private static void Line(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");

    private static string Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "IssueResolution.Core.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The test compares a page of the repository: run it from a build inside.");
    }
}
