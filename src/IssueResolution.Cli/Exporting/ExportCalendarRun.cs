using System.Text;
using IssueResolution.BusinessTime;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Output;
using NodaTime;

namespace IssueResolution.Cli.Exporting;

/// <summary>One run of the command <c>export-calendar</c>: read the calendar, write its rows or show a week of it.</summary>
internal sealed class ExportCalendarRun(Terminal terminal, CancellationToken cancellation)
{
    /// <exception cref="InputException">Something handed in cannot be used. Nothing was written.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped. Nothing was written.</exception>
    public int Run(ExportCalendarRequest request)
    {
        request.Check();
        if (request.Week is { } day)
        {
            return Show(request, ShownWeek.Read(day));
        }

        Interval window = ExportedYears.Read(request.Years!);
        string name = CalendarSql.Checked(request.Name ?? CalendarSql.UsualName);
        DiskFolder folder = DiskFolder.Of(request.Calendar);
        BusinessCalendar calendar = CalendarSource.Read(folder, Path.GetFileName(request.Calendar));
        IEnumerable<CompiledPeriod> rows = ExportedPeriods.Of(calendar, window);
        Write(Open(request, folder), request.IsSql ? Sql(name, request.LeavesRowsOut ? [] : rows) : Csv(rows));
        return ExitCode.Done;
    }

    private int Show(ExportCalendarRequest request, LocalDate day)
    {
        DiskFolder folder = DiskFolder.Of(request.Calendar);
        BusinessCalendar calendar = CalendarSource.Read(folder, Path.GetFileName(request.Calendar));
        Write(Open(request, folder), [ShownWeek.Of(calendar, day, request.IsPicture, request.Language)]);
        return ExitCode.Done;
    }

    private static IEnumerable<string> Sql(string name, IEnumerable<CompiledPeriod> rows) =>
        [CalendarSql.Table(name), .. CalendarSql.Inserts(name, rows), "\n", CalendarSql.Questions(name)];

    private static IEnumerable<string> Csv(IEnumerable<CompiledPeriod> rows) =>
        rows.Select(row => $"{ExportedRow.Of(row, ",")}\n").Prepend($"{ExportedRow.Header}\n");

    private PendingOutput Open(ExportCalendarRequest request, DiskFolder folder)
    {
        if (request.Output is null or ExportCalendarRequest.StandardOutput)
        {
            return new SpooledOutput(terminal.OpenOutput);
        }

        return folder.Opened.Contains(FilePlace.Of(request.Output))
            ? throw new InputException($"{request.Output}: --out names a file that is read. Give the output another name.")
            : PendingOutput.Named(request.Output);
    }

    private void Write(PendingOutput output, IEnumerable<string> parts)
    {
        using (output)
        {
            using (StreamWriter text = new(output.Content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true))
            {
                foreach (string part in parts)
                {
                    cancellation.ThrowIfCancellationRequested();
                    text.Write(part);
                }
            }

            output.Place();
            output.Keep();
        }
    }
}
