using System.Globalization;
using System.Text;
using IssueResolution.Casework;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Reporting;
using IssueResolution.Json;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;

namespace IssueResolution.Cli.Gestures;

/// <summary>One run of the command <c>judge-gesture</c>: read the question, judge the offer, suggest one that fits, put the apology together.</summary>
internal sealed class JudgeGestureRun(Terminal terminal, CultureInfo language, bool asJson)
{
    /// <param name="path">The file, or "-"; null when the options say it all.</param>
    /// <param name="options">The text that the options stand for; null when none was given.</param>
    /// <returns><see cref="ExitCode.Done"/>, whatever the verdict: an unfitting offer is an answer.</returns>
    /// <exception cref="InputException">The question cannot be read, or mixes currencies.</exception>
    public int Run(string? path, string? options)
    {
        GestureAnswer answer = Answer(Read(path, options));
        if (asJson)
        {
            terminal.Out.WriteLine(GestureAnswerJson.TextOf(answer, language));
        }
        else
        {
            GesturePage.Show(ConsolePage.On(terminal, language, isOutputTaken: false), answer);
        }

        return ExitCode.Done;
    }

    private static GestureAnswer Answer(GestureQuestion question)
    {
        ResolutionPolicy policy = ResolutionPolicy.ProfessionalServices;
        ProportionalityRules rules = policy.Recovering.Proportionality;
        Decision<ProportionalityAssessment> judged = rules.Judge(question.Need, question.Offer, policy.Assessing.Severity);
        if (judged is Decision<ProportionalityAssessment>.Refused refused)
        {
            throw new InputException(refused.Message.English);
        }

        var granted = (Decision<ProportionalityAssessment>.Granted)judged;
        var suggested = (Decision<RecoveryOffer>.Granted)rules.Suggest(question.Need, question.Offer.Plan, policy.Assessing.Severity);
        Decision<ComposedApology>? apology = question.Apology is null
            ? null
            : policy.Recovering.Apology.Compose(question.Apology, question.Stage, question.Need.Responsibility, policy.Communicating);
        return new(granted.Value, granted.Reasons, suggested.Value, apology);
    }

    private GestureQuestion Read(string? path, string? options) => (path, options) switch
    {
        (null, null) => throw new InputException("Name a gesture file, - for standard input, or say what happened in options. Add --help to see which."),
        ({ } file, { }) => throw new InputException($"{file}: give either a file or options that say what happened, not both."),
        (null, { } text) => JsonFile.Read(
            new GivenText("(options)", () => new MemoryStream(Encoding.UTF8.GetBytes(text))), GivenText.Path, GestureQuestionJson.Read),
        (GivenText.Path, null) => JsonFile.Read(new GivenText("(standard input)", terminal.OpenInput), GivenText.Path, GestureQuestionJson.Read),
        ({ } file, null) => JsonFile.Read(DiskFolder.Current(), file, GestureQuestionJson.Read),
    };
}
