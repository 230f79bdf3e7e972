using System.CommandLine;
using IssueResolution.Cli.CommandLine;

namespace IssueResolution.Cli.Gestures;

/// <summary>The command <c>judge-gesture</c>: what it is called with.</summary>
internal static class JudgeGestureCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string?> file = new("question")
        {
            Description = "The gesture file, or - for standard input: docs/reference/gesture-file.md describes it. Left out when the options say what happened.",
            HelpName = "GESTURE.json",
            Arity = ArgumentArity.ZeroOrOne,
        };
        file.RefuseOptions();
        Option<string?> policy = PolicyOption.Create();
        Option<bool> json = new("--json") { Description = "Answers in JSON, with codes for programs." };
        Option<string> language = LanguageOption.Create();
        Command command = new("judge-gesture", "Says whether what is offered to a client fits what happened, and what would.") { file, policy, json, language };
        QuestionOptions question = QuestionOptions.AddTo(command);
        command.SetAction(parsed => new JudgeGestureRun(terminal, LanguageOption.CultureOf(parsed.GetValue(language)), parsed.GetValue(json))
            .Run(parsed.GetValue(file), question.AreIn(parsed) ? () => question.FileOf(parsed) : null, parsed.GetValue(policy)));
        return command;
    }
}
