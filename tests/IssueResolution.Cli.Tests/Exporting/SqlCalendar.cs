using IssueResolution.BusinessTime;
using IssueResolution.Cli.Exporting;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Tests.Sla;
using NodaTime;

namespace IssueResolution.Cli.Tests.Exporting;

/// <summary>A calendar twice: as the library reads it, and as the tool exported it.</summary>
internal sealed class SqlCalendar
{
    private SqlCalendar(string name, string sql, BusinessCalendar calendar, Interval window) => (Name, Sql, Calendar, Window) = (name, sql, calendar, window);

    public string Name { get; }

    public string Sql { get; }

    public BusinessCalendar Calendar { get; }

    /// <summary>What was exported; its end is not.</summary>
    public Interval Window { get; }

    public long From => Window.Start.ToUnixTimeTicks();

    public long To => Window.End.ToUnixTimeTicks();

    public static async Task<SqlCalendar> Of(string name, string file, string years)
    {
        ToolRun run = await ToolRun.Of("export-calendar", file, "--years", years, "--sql", "--name", name);
        Assert.Equal("", run.Error);
        return new SqlCalendar(
            name, run.OutputText, CalendarSource.Read(DiskFolder.Of(file), Path.GetFileName(file)), ExportedYears.Read(years));
    }

    public bool Holds(long tick) => tick >= From && tick < To;

    /// <summary>What a query gives for an instant that falls due: nothing when it lies beyond the exported years.</summary>
    public long? Due(long at, long amount)
    {
        if (!Holds(at) || amount is < 0 or > LongestTarget)
        {
            return null;
        }

        try
        {
            long due = Calendar.AddTicks(at, amount);
            return due <= To ? due : null;
        }
        catch (OpenTimeExhaustedException)
        {
            return null;
        }
    }

    public const long LongestTarget = 400 * 366 * TimeSpan.TicksPerDay;
}
