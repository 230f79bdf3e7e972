using System.Globalization;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Wording;
using Spectre.Console;

namespace IssueResolution.Cli.Reporting;

/// <summary>What a command shows at its end: tables with lines for people, Markdown tables for files and pipes.</summary>
internal sealed class ConsolePage
{
    /// <summary>Wide enough that no line of a file is ever broken.</summary>
    private const int PlainWidth = 1000;

    private readonly IAnsiConsole _console;
    private readonly bool _isWatched;

    private ConsolePage(IAnsiConsole console, CultureInfo language, bool isWatched)
    {
        _console = console;
        Language = language;
        _isWatched = isWatched;
    }

    /// <summary>The language of the reader.</summary>
    public CultureInfo Language { get; }

    /// <summary>On standard output or, when that carries a result, on standard error.</summary>
    public static ConsolePage On(Terminal terminal, CultureInfo language, bool isOutputTaken)
    {
        bool isWatched = isOutputTaken ? terminal.IsErrorWatched : terminal.IsOutWatched;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(isOutputTaken ? terminal.Error : terminal.Out),
            Ansi = isWatched ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isWatched ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        if (!isWatched)
        {
            console.Profile.Width = PlainWidth;
        }

        return new ConsolePage(console, language, isWatched);
    }

    public void Line(string text) => _console.WriteLine(Readable.Text(text));

    public void Line(Phrase text) => Line(text.In(Language));

    /// <summary>A titled list, a blank line before it; nothing when it has no lines.</summary>
    public void Section(Phrase title, IEnumerable<Phrase> lines)
    {
        Phrase[] all = [.. lines];
        if (all.Length > 0)
        {
            Line("");
            Line(title);
        }

        foreach (Phrase line in all)
        {
            Line($"- {line.In(Language)}");
        }
    }

    /// <summary>A titled table; nothing when it has no rows.</summary>
    /// <param name="title">Stands above it.</param>
    /// <param name="words">Headings of the first columns, set left.</param>
    /// <param name="amounts">Headings of the others, set right.</param>
    /// <param name="rows">A cell for each heading, in the page's language.</param>
    public void Table(Phrase title, Phrase[] words, Phrase[] amounts, IEnumerable<string[]> rows)
    {
        Table table = new() { Border = _isWatched ? TableBorder.Rounded : TableBorder.Markdown };
        table.AddColumns([.. words.Select(word => new TableColumn(new Text(word.In(Language))))]);
        table.AddColumns([.. amounts.Select(amount => new TableColumn(new Text(amount.In(Language))) { Alignment = Justify.Right })]);
        foreach (string[] row in rows)
        {
            table.AddRow(row.Select(cell => new Text(Readable.Text(cell))));
        }

        if (table.Rows.Count > 0)
        {
            Line("");
            Line(title);
            _console.Write(table);
        }
    }
}
