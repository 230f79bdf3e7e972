using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Logs;
using IssueResolution.Cli.Sla;
using IssueResolution.Timing;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace IssueResolution.Cli.Reporting;

/// <summary>Shows what came out: tables with lines for people, Markdown tables for files and pipes.</summary>
internal sealed class SlaConsole
{
    private const int PlainWidth = 1000;

    private readonly IAnsiConsole _console;
    private readonly bool _isWatched;

    private SlaConsole(IAnsiConsole console, bool isWatched)
    {
        _console = console;
        _isWatched = isWatched;
    }

    /// <summary>On standard output or, when that carries the table, on standard error.</summary>
    public static SlaConsole For(Terminal terminal, bool isOutputTaken)
    {
        TextWriter writer = isOutputTaken ? terminal.Error : terminal.Out;
        bool isWatched = isOutputTaken ? terminal.IsErrorWatched : terminal.IsOutWatched;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isWatched ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isWatched ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        if (!isWatched)
        {
            console.Profile.Width = PlainWidth;
        }

        return new SlaConsole(console, isWatched);
    }

    public void Show(SlaSummary summary, SlaSources sources, IssueLog log)
    {
        Line($"{sources.LogName}: {Readable.Count(summary.Issues)} issues, {Readable.Count(log.Rows)} events. "
            + $"{Readable.Count(summary.Resolved)} resolved, {Readable.Count(summary.Reopened)} reopened, {Readable.Count(summary.WithPause)} paused at least once.");
        Show(Attainment(summary));
        Show(WorkingTimes(summary));
        Line(PauseShare(summary));
        if (summary.WorstBreaches.Count > 0)
        {
            Show(Worst(summary, sources.Setup.Zone));
        }

        ShowNotes(summary.MovedForward, sources, log);
    }

    public void Show(AsOfSummary summary, SlaSources sources, IssueLog log)
    {
        Line($"{sources.LogName} as of {Readable.Time(summary.AsOf, sources.Setup.Zone)} ({sources.Setup.Zone.Id}): {Readable.Count(summary.Issues)} issues known. "
            + $"{Readable.Count(summary.CountOf(ClockEffect.Run))} running, {Readable.Count(summary.CountOf(ClockEffect.Pause))} paused, "
            + $"{Readable.Count(summary.CountOf(ClockEffect.Stop))} resolved; {Readable.Count(summary.OpenAndLate)} open and late.");
        Table table = NewTable("Least time left", ["Issue", "Priority"], ["Target", "Running", "Paused", "Left"]);
        foreach ((string issue, AsOfReading reading) in summary.MostPressing)
        {
            table.AddRow(Cells(issue, reading.Priority, Readable.Amount(reading.Target), Readable.Amount(reading.Running), Readable.Amount(reading.Paused), Readable.Amount(reading.Remaining)));
        }

        if (table.Rows.Count > 0)
        {
            Show(table);
        }

        ShowNotes(null, sources, log);
    }

    private Table Attainment(SlaSummary summary)
    {
        Table table = NewTable("Kept in time", ["Clock", "Priority"], ["Met", "Missed", "Open", "Attainment"]);
        foreach (AttainmentByPriority clock in new[] { summary.Response, summary.FirstResolution, summary.FinalResolution })
        {
            foreach ((string priority, Attainment row) in clock.Rows.Append(KeyValuePair.Create("all", clock.Total)))
            {
                table.AddRow(Cells(clock.Clock, priority, Readable.Count(row.Met), Readable.Count(row.Missed), Readable.Count(row.Open), Readable.Share(row.Share)));
            }
        }

        return table;
    }

    private Table WorkingTimes(SlaSummary summary)
    {
        Table table = NewTable("Working time", ["Clock"], ["p50", "p90", "p95"]);
        foreach ((string clock, IReadOnlyList<Duration> times) in new[] { ("To the response", summary.ResponseTimes), ("To the final resolution", summary.ResolutionTimes) })
        {
            Percentiles percentiles = new(times);
            table.AddRow(Cells(clock, Readable.Amount(percentiles.At(50)), Readable.Amount(percentiles.At(90)), Readable.Amount(percentiles.At(95))));
        }

        return table;
    }

    private Table Worst(SlaSummary summary, DateTimeZone zone)
    {
        Table table = NewTable($"Worst breaches (times in {zone.Id})", ["Issue", "Priority"], ["Target", "Running", "Over by", "Due", "Resolved"]);
        foreach (Breach breach in summary.WorstBreaches)
        {
            ResolutionReading reading = breach.Reading;
            table.AddRow(Cells(
                breach.History.Id,
                reading.Priority,
                Readable.Amount(reading.Target),
                Readable.Amount(reading.Running),
                Readable.Amount(breach.Overrun),
                Readable.Time(reading.Due, zone),
                Readable.Time(reading.ResolvedAt, zone)));
        }

        return table;
    }

    private static string PauseShare(SlaSummary summary)
    {
        Duration counted = summary.Running + summary.Paused;
        double? share = counted > Duration.Zero ? summary.Paused / counted : null;
        int met = summary.FinalResolution.Total.Met;
        double? onlyByPausing = met > 0 ? (double)summary.MetOnlyByPausing / met : null;
        return $"Paused: {Readable.Share(share)} of the working time before resolution. "
            + $"Met only because paused: {Readable.Count(summary.MetOnlyByPausing)} of {Readable.Count(met)} met final resolutions ({Readable.Share(onlyByPausing)}).";
    }

    private void ShowNotes(int? movedForward, SlaSources sources, IssueLog log)
    {
        LogRepairs repairs = log.Repairs;
        Note(movedForward ?? 0, "Issues with rows whose times run backwards; such a row counts as happening with the one above it");
        Note(repairs.SkippedTimes, "Local times that do not exist, clocks having been put forward; moved forward by the gap");
        Note(repairs.AmbiguousTimes, "Local times that exist twice, clocks having been put back; the earlier instant was taken");
        Note(repairs.WithoutOpening, "Issues that do not say when they were opened; taken as opened at their first row");
        Note(repairs.OpeningsThatChange, "Issues that give another opening time in later rows; the first row's was taken");
        if (sources.Citation is { } citation)
        {
            Line(citation);
        }
    }

    private void Note(int count, string text)
    {
        if (count > 0)
        {
            Line($"{text}: {Readable.Count(count)}.");
        }
    }

    private Table NewTable(string title, string[] words, string[] amounts)
    {
        Line("");
        Line(title);
        Table table = new() { Border = _isWatched ? TableBorder.Rounded : TableBorder.Markdown };
        foreach (string word in words)
        {
            table.AddColumn(new TableColumn(new Text(word)));
        }

        foreach (string amount in amounts)
        {
            table.AddColumn(new TableColumn(new Text(amount)) { Alignment = Justify.Right, NoWrap = true });
        }

        return table;
    }

    private static IEnumerable<IRenderable> Cells(params string[] cells) => cells.Select(cell => new Text(Readable.Text(cell)));

    private void Show(Table table) => _console.Write(table);

    private void Line(string text) => _console.WriteLine(Readable.Text(text));
}
