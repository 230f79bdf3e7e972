using System.Globalization;
using System.Text;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Reporting;
using IssueResolution.Communicating;
using IssueResolution.Json;

namespace IssueResolution.Cli.Declining;

/// <summary>One run of the command <c>decline</c>: read the questions, answer them, show the answers.</summary>
internal sealed class DeclineRun(Terminal terminal, CultureInfo language, bool asJson)
{
    /// <param name="path">The file, or "-"; null when the options say it all.</param>
    /// <param name="options">The text that the options stand for; null when none was given.</param>
    /// <returns><see cref="ExitCode.Done"/>, whatever the answer: a refusal is one.</returns>
    /// <exception cref="InputException">The questions cannot be read.</exception>
    public int Run(string? path, string? options)
    {
        DeclineAnswer[] answers = [.. DeclineAnswers.To(Read(path, options), MessageLanguage.FromCode(language.TwoLetterISOLanguageName))];
        if (asJson)
        {
            terminal.Out.WriteLine(DeclineAnswerJson.TextOf(answers, language));
        }
        else
        {
            DeclinePage.Show(ConsolePage.On(terminal, language, isOutputTaken: false), answers);
        }

        return ExitCode.Done;
    }

    private DeclineFile Read(string? path, string? options) => (path, options) switch
    {
        (null, null) => throw new InputException("Name a decline file, - for standard input, or say what is asked in options. Add --help to see which."),
        ({ } file, { }) => throw new InputException($"{file}: give either a file or options that say what is asked, not both."),
        (null, { } text) => JsonFile.Read(
            new GivenText("(options)", () => new MemoryStream(Encoding.UTF8.GetBytes(text))), GivenText.Path, DeclineFileJson.Read),
        (GivenText.Path, null) => JsonFile.Read(new GivenText("(standard input)", terminal.OpenInput), GivenText.Path, DeclineFileJson.Read),
        ({ } file, null) => JsonFile.Read(DiskFolder.Current(), file, DeclineFileJson.Read),
    };
}
