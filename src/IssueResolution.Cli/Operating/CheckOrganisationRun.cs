using System.Globalization;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Reporting;
using IssueResolution.Cli.Setups;
using IssueResolution.Json;
using IssueResolution.Operating;

namespace IssueResolution.Cli.Operating;

/// <summary>One run of the command <c>check-organisation</c>: read the questions, answer them, show the answers.</summary>
internal sealed class CheckOrganisationRun(Terminal terminal, CultureInfo language, bool asJson)
{
    /// <param name="path">The file, or "-".</param>
    /// <param name="policyPath">What the firm sets differently; null for nothing.</param>
    /// <returns><see cref="ExitCode.Done"/>, whatever the answer: a warning is one.</returns>
    /// <exception cref="InputException">The questions or the policy cannot be used.</exception>
    public int Run(string path, string? policyPath)
    {
        FirmPolicy firm = FirmPolicy.Read(policyPath);
        OperatingPolicy policy = firm.Policy.Operating;
        firm.RequireLawful(policy.Validate());
        OrganisationFile file = new QuestionFile(terminal, "organisation file", "what is asked").Read(path, null, OrganisationFileJson.Read);
        Show([.. OrganisationAnswers.To(file, policy)]);
        return ExitCode.Done;
    }

    private void Show(OrganisationAnswer[] answers)
    {
        if (asJson)
        {
            terminal.Out.Write(OrganisationAnswerJson.TextOf(answers, language));
        }
        else
        {
            OrganisationPage.Show(ConsolePage.On(terminal, language, isOutputTaken: false), answers);
        }
    }
}
