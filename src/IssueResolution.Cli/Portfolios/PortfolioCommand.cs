using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Rendering;

namespace IssueResolution.Cli.Portfolios;

/// <summary>The command <c>portfolio</c>: what it is called with.</summary>
internal static class PortfolioCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = new("cases")
        {
            Description = "Files of cases, or folders: of a folder every file in it whose name ends in .json. - reads standard input.",
            HelpName = "CASES.json|FOLDER",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.RefuseOptions();
        Option<string?> at = new("--at")
        {
            Description = "The instant of the question, such as 2026-03-04T12:00Z; without an offset a local time of the calendar; or now. Default: the last event.",
            HelpName = "INSTANT",
        };
        Option<string?> since = new("--since")
        {
            Description = "From when on indicators and volume count; that instant is left out. Default: the beginning of the day of the first detection, or of the day before when that is its very instant.",
            HelpName = "INSTANT",
        };
        Option<string?> html = new("--html") { Description = "Writes a page as well. - writes it to standard output in place of the text.", HelpName = "FILE.html" };
        Option<string?> calendar = new("--calendar") { Description = "The calendar to count in, in place of the one in the files.", HelpName = "CALENDAR.json" };
        Option<string?> policy = PolicyOption.Create();
        Option<int> rows = new("--rows")
        {
            Description = "How many rows a list has at most; everything is counted.",
            HelpName = "COUNT",
            DefaultValueFactory = _ => PortfolioText.UsualRows,
        };
        rows.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--rows must be one or more.");
            }
        });
        Option<ulong?> listen = new("--listen")
        {
            Description = "Draws the cases in which the head of the firm reads what the client said: a fair sample from this seed, such as the date 20260301.",
            HelpName = "SEED",
            CustomParser = SeedOf,
        };
        Option<bool> json = new("--json") { Description = "Answers in JSON, with stable codes." };
        Option<string> language = LanguageOption.Create();
        Command command = new("portfolio", "Says what is due next in many cases, how each client's trust stands, what keeps coming back, and the indicators.")
        {
            paths, at, since, html, calendar, policy, rows, listen, json, language,
        };
        command.SetAction((parsed, cancellation) =>
        {
            PortfolioRequest request = new(
                parsed.GetValue(at), parsed.GetValue(since), parsed.GetValue(html), parsed.GetValue(calendar), parsed.GetValue(policy), parsed.GetValue(rows),
                parsed.GetValue(listen), parsed.GetValue(json), LanguageOption.CultureOf(parsed.GetValue(language)));
            string[] named = parsed.GetValue(paths) ?? [];
            return Task.Run(() => new PortfolioRun(terminal, request).Run(named, cancellation), cancellation);
        });
        return command;
    }

    private static ulong? SeedOf(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed))
        {
            return seed;
        }

        result.AddError($"--listen {text}: write a whole number from 0 on, such as the date 20260301.");
        return null;
    }
}
