using System.CommandLine;
using IssueResolution.Cli.CommandLine;

namespace IssueResolution.Cli.Exporting;

/// <summary>The command <c>export-calendar</c>: what it is called with.</summary>
internal static class ExportCalendarCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> file = new("calendar")
        {
            Description = "A calendar definition, or a setup file of the command sla, whose calendar is meant.",
            HelpName = "CALENDAR.json",
        };
        file.RefuseOptions();
        Option<string?> years = new("--years")
        {
            Description = "The first and the last year, in UTC. Take them wide enough for every due instant. Required but for --week.",
            HelpName = "FIRST-LAST",
        };
        Option<bool> sql = new("--sql") { Description = "Writes SQL: the rows as inserts, and queries for due instants, elapsed business time and breach. Otherwise CSV." };
        Option<bool> withoutRows = new("--without-rows") { Description = "With --sql: leaves the inserts out, for an engine that loads the CSV." };
        Option<string> name = new("--name")
        {
            Description = "With --sql: what the names of tables and views begin with, with a schema before it if need be.",
            HelpName = "NAME",
            DefaultValueFactory = _ => CalendarSql.UsualName,
        };
        Option<string?> week = new("--week")
        {
            Description = "Shows one week instead, the one in which this day lies, so that people can check the hours: as text, or with --svg as a picture.",
            HelpName = "DATE",
        };
        Option<bool> svg = new("--svg") { Description = "With --week: draws it as a picture." };
        Option<string> language = LanguageOption.Create();
        Option<string?> output = new("--out") { Description = "Where to write. Default: standard output.", HelpName = "FILE" };
        Command command = new("export-calendar", "Writes a calendar as rows, for a database that computes business time itself: docs/how-to/scale-out.md. Or shows a week of it.")
        {
            file, years, sql, withoutRows, name, week, svg, output, language,
        };
        command.SetAction((parsed, cancellation) =>
        {
            ExportCalendarRequest request = new(
                parsed.GetValue(file)!, parsed.GetValue(years), parsed.GetValue(sql), parsed.GetValue(withoutRows),
                parsed.GetResult(name) is { Implicit: false } ? parsed.GetValue(name) : null, parsed.GetValue(output))
            {
                Week = parsed.GetValue(week),
                IsPicture = parsed.GetValue(svg),
                Language = LanguageOption.CultureOf(parsed.GetValue(language)),
            };
            return Task.Run(() => new ExportCalendarRun(terminal, cancellation).Run(request), CancellationToken.None);
        });
        return command;
    }
}
