using System.Globalization;
using IssueResolution.BusinessTime;
using IssueResolution.Cli.Assessing.Asking;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Reporting;
using IssueResolution.Cli.Setups;
using IssueResolution.Json;

namespace IssueResolution.Cli.Assessing;

/// <summary>One run of the command <c>assess</c>: read or ask for the report, judge it, show the judgement.</summary>
internal sealed class AssessRun(Terminal terminal, CultureInfo language)
{
    /// <summary>The name of a report that comes from standard input.</summary>
    public const string StandardInput = GivenText.Path;

    /// <exception cref="InputException">The report or the policy cannot be used, or there is neither a report nor anybody to ask.</exception>
    public int Run(string? path, string? policyPath, bool isJson)
    {
        FirmPolicy firm = FirmPolicy.Read(policyPath);
        (InputFolder folder, string name) = Place(path);
        (IssueReport report, FirmPolicy whole, WireValue calendar) = JsonFile.Read(folder, name, value => Read(value, folder, name, firm));
        try
        {
            whole.RequireLawful(report.Calendar, report.AsOf);
            AssessmentSection[] sections = [.. new AssessmentSections(report, new IssueAssessment(report)).All()];
            Show(report, sections, isJson);
            return ExitCode.Done;
        }
        catch (OpenTimeExhaustedException problem)
        {
            throw new InputException(PlacedError.Text(folder.NameOf(name), calendar.Fault($"there is not enough open time around this issue. {problem.Message}")));
        }
    }

    private static (IssueReport Report, FirmPolicy Policy, WireValue Calendar) Read(WireValue value, InputFolder folder, string name, FirmPolicy firm)
    {
        IssueReport report = IssueReportJson.Read(
            value, new HolidayFileReader(folder, value.Find("calendar") is { } calendar ? [calendar] : []).Read, firm.Policy);
        return (report, firm.With(report.Policy, folder.NameOf(name), value.Find("overrides")), value.Find("calendar")!);
    }

    /// <summary>Where the report lies. Answers to questions are a report as well, read like any other.</summary>
    private (InputFolder Folder, string Name) Place(string? path) => path switch
    {
        StandardInput => (new GivenText("(standard input)", terminal.OpenInput), StandardInput),
        not null => (DiskFolder.Of(path), Path.GetFileName(path)),
        null when terminal.Questions is { } questions => (new GivenText("(answers)", new ReportQuestions(questions, language).Ask), StandardInput),
        null => throw new InputException(
            "There is no report, and nobody to ask: input or output is not a terminal. Name a file, as in: issue-resolution assess REPORT.json; or - for standard input."),
    };

    private void Show(IssueReport report, AssessmentSection[] sections, bool isJson)
    {
        if (isJson)
        {
            terminal.Out.Write(AssessmentJson.Write(report, sections, language));
        }
        else
        {
            AssessmentPage.Show(ConsolePage.On(terminal, language, isOutputTaken: false), report, sections);
        }
    }
}
