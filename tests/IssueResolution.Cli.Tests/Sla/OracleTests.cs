using System.IO.Compression;
using System.Text;

namespace IssueResolution.Cli.Tests.Sla;

/// <summary>The tables against those of an independent program that steps through every minute of 2,064 real incidents.</summary>
public sealed class OracleTests
{
    private static readonly string _oracle = Path.Combine(AppContext.BaseDirectory, "TestFiles", "uci-incident-log-sample");

    [Fact]
    public async Task The_embedded_sample_gives_the_oracles_table()
    {
        ToolRun run = await ToolRun.Of("sla", "--out", "-");

        Same("uci-london-mf0918-first.sample.csv.gz", run);
    }

    [Fact]
    public async Task The_embedded_sample_gives_the_oracles_table_as_of_an_instant()
    {
        ToolRun run = await ToolRun.Of("sla", "--as-of", "2016-03-14T11:30:00Z", "--out", "-");

        Same("uci-london-mf0918-first.sample.asof.csv.gz", run);
    }

    [Fact]
    public async Task The_oracles_own_setup_file_works_as_it_is()
    {
        ToolRun run = await ToolRun.Of("sla", "--setup", Path.Combine(_oracle, "oracle-config.json"), "--out", "-");

        Same("uci-london-mf0918-first.sample.csv.gz", run);
    }

    [Theory]
    [InlineData("2016-03-14T20:30+09:00")]
    [InlineData("2016-03-14t11:30:00.000z")]
    [InlineData("2016-03-14 12:30:00 +0100")]
    [InlineData("2016-03-14 11:30")]
    [InlineData("2016-03-14T11:30:00")]
    public async Task An_instant_may_be_given_with_an_offset_or_as_local_time_of_the_calendar(string asOf)
    {
        ToolRun run = await ToolRun.Of("sla", "--as-of", asOf, "--out", "-");

        Same("uci-london-mf0918-first.sample.asof.csv.gz", run);
    }

    [Theory]
    [InlineData("1900-01-01T00:00Z")]
    [InlineData("2201-01-01T00:00Z")]
    public async Task The_ends_of_the_calendars_can_be_asked_about(string asOf) => Assert.Equal(0, (await ToolRun.Of("sla", "--as-of", asOf)).ExitCode);

    /// <summary>Cell by cell first, for a message that names the cell; then byte by byte.</summary>
    private static void Same(string expectedFile, ToolRun run)
    {
        Assert.Equal(0, run.ExitCode);
        using GZipStream unpacked = new(File.OpenRead(Path.Combine(_oracle, expectedFile)), CompressionMode.Decompress);
        using MemoryStream expected = new();
        unpacked.CopyTo(expected);
        string[] expectedRows = Encoding.UTF8.GetString(expected.ToArray()).Split('\n');
        string[] rows = run.OutputText.Split('\n');
        Assert.Equal(expectedRows.Length, rows.Length);
        string[] columns = expectedRows[0].Split(',');
        for (int row = 0; row < rows.Length; row++)
        {
            if (rows[row] != expectedRows[row])
            {
                string[] cells = rows[row].Split(',');
                string[] expectedCells = expectedRows[row].Split(',');
                int column = Enumerable.Range(0, columns.Length).First(i => cells[i] != expectedCells[i]);
                Assert.Fail($"{cells[0]}, {columns[column]}: {cells[column]}, but the oracle says {expectedCells[column]}.");
            }
        }

        Assert.Equal(expected.ToArray(), run.Output);
    }
}
