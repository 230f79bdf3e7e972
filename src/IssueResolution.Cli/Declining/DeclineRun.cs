using System.Globalization;
using IssueResolution.Casework;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Reporting;
using IssueResolution.Cli.Setups;
using IssueResolution.Communicating;
using IssueResolution.Json;

namespace IssueResolution.Cli.Declining;

/// <summary>One run of the command <c>decline</c>: read the questions, answer them, show the answers.</summary>
internal sealed class DeclineRun(Terminal terminal, CultureInfo language, bool asJson)
{
    /// <param name="path">The file, or "-"; null when the options say it all.</param>
    /// <param name="options">Puts together what the options stand for; null when none was given.</param>
    /// <param name="policyPath">What the firm sets differently; null for nothing.</param>
    /// <returns><see cref="ExitCode.Done"/>, whatever the answer: a refusal is one.</returns>
    /// <exception cref="InputException">The questions or the policy cannot be used.</exception>
    public int Run(string? path, Func<OptionFile>? options, string? policyPath)
    {
        FirmPolicy firm = FirmPolicy.Read(policyPath);
        ResolutionPolicy policy = firm.Policy;
        firm.RequireLawful(policy.Declining.Validate());
        DeclineFile file = new QuestionFile(terminal, "decline file", "what is asked").Read(path, options, DeclineFileJson.Read);
        DeclineAnswer[] answers = [.. DeclineAnswers.To(file, MessageLanguage.Of(language), policy)];
        if (asJson)
        {
            terminal.Out.Write(DeclineAnswerJson.TextOf(answers, language));
        }
        else
        {
            DeclinePage.Show(ConsolePage.On(terminal, language, isOutputTaken: false), answers, file.Zone);
        }

        return ExitCode.Done;
    }
}
