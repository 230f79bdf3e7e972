using IssueResolution.Cli.CommandLine;
using Spectre.Console;

namespace IssueResolution.Cli.Reporting;

/// <summary>Shows on standard error how far a piece of work has got, when somebody is watching.</summary>
internal static class ProgressBar
{
    /// <param name="terminal">Where to show it.</param>
    /// <param name="title">What is being done.</param>
    /// <param name="work">Does it; tells from time to time how far it is, from 0 to 1.</param>
    public static T Show<T>(Terminal terminal, string title, Func<Action<double>, T> work)
    {
        if (!terminal.IsErrorWatched)
        {
            return work(_ => { });
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return console.Progress().AutoClear(true).HideCompleted(true).Start(context =>
        {
            ProgressTask task = context.AddTask(Markup.Escape(Readable.Text(title)), maxValue: 1);
            return work(fraction => task.Value = fraction);
        });
    }
}
