using System.CommandLine;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;

namespace IssueResolution.Cli.Setups;

/// <summary>The command <c>setup</c>: prints a whole setup file to start one's own from.</summary>
internal static class SetupCommand
{
    private const string Example = "night-desk.setup.json";

    public static Command Create(Terminal terminal)
    {
        Command command = new("setup", "Prints an example of a setup file to start from: issue-resolution setup > my.setup.json.");
        command.SetAction(_ =>
        {
            terminal.Out.Write(TextFile.ReadUtf8(new EmbeddedSample(), Example));
            return ExitCode.Done;
        });
        return command;
    }
}
