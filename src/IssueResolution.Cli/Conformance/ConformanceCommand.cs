using System.CommandLine;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;

namespace IssueResolution.Cli.Conformance;

/// <summary>The command <c>conformance</c>: what it is called with.</summary>
internal static class ConformanceCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = new("file")
        {
            Description = "Files of cases, .jsonl or .json, packed with .gz or not: docs/reference/conformance.md.",
            Arity = ArgumentArity.OneOrMore,
        };
        files.RefuseOptions();
        Command command = new("conformance", "Puts the cases of files to this version and reports each one that does not hold.") { files };
        command.SetAction((parsed, cancellation) =>
        {
            string[] paths = parsed.GetValue(files) ?? [];
            return Task.Run(() => new ConformanceRun(DiskFolder.Current(), terminal, cancellation).Run(paths), CancellationToken.None);
        });
        return command;
    }
}
