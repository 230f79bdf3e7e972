using System.Text.RegularExpressions;

namespace IssueResolution.Cli.Tests.Exporting;

/// <summary>docs/how-to/scale-out.md: its questions, put to PostgreSQL, have the answers that it shows.</summary>
[Collection<PostgresTests>]
public sealed class PostgresPageTests(PostgresCluster cluster)
{
    private static readonly string _samples = Path.Combine(AppContext.BaseDirectory, "samples");
    private static readonly string _page = File.ReadAllText(Path.Combine(_samples, "scale-out.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task The_page_shows_what_its_questions_give()
    {
        cluster.Require();
        SqlCalendar desk = await SqlCalendar.Of("desk", Path.Combine(_samples, "uci-london.setup.json"), "2026-2028");
        string[] questions = Blocks("sql");

        Assert.Equal(Lines(0), await cluster.Query($"{desk.Sql}\n{questions[0]}"));
        Assert.Equal(Lines(1), await cluster.Query(questions[1]));
    }

    [Fact]
    public async Task Rows_renewed_as_the_page_says_give_the_same_answers()
    {
        cluster.Require();
        string setup = Path.Combine(_samples, "uci-london.setup.json");
        SqlCalendar calendar = await SqlCalendar.Of("renewed", setup, "2026-2028");
        Assert.Equal(0, (await Sla.ToolRun.Of("export-calendar", setup, "--years", "2026-2028", "--out", cluster.PathOf("desk.csv"))).ExitCode);
        string renewal = Blocks("sql")[2].Replace("desk_period", "renewed_period", StringComparison.Ordinal);

        string[] rows = await cluster.Query($"{calendar.Sql}\nSELECT * FROM renewed_period ORDER BY 1, 2;");

        Assert.NotEmpty(rows);
        Assert.Equal(rows, await cluster.Query($"{renewal}\nSELECT * FROM renewed_period ORDER BY 1, 2;"));
    }

    private static string[] Lines(int block) => Blocks("text")[block].Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Blocks(string language) =>
        [.. Regex.Matches(_page, $"^```{language}\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline).Select(match => match.Groups[1].Value)];
}
