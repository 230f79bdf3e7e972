using System.Globalization;
using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Cli.Assessing.Asking;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Reporting;
using IssueResolution.Cli.Setups;
using IssueResolution.Json;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Cli.Assessing;

/// <summary>One run of the command <c>assess</c>: read or ask for the report, judge it, show the judgement.</summary>
internal sealed class AssessRun(Terminal terminal, CultureInfo language)
{
    /// <summary>The name of a report that comes from standard input.</summary>
    public const string StandardInput = GivenText.Path;

    /// <exception cref="InputException">The report or the policy cannot be used, or there is neither a report nor anybody to ask.</exception>
    public int Run(string? path, string? policyPath, bool isJson)
    {
        ResolutionPolicy policy = policyPath is null
            ? ResolutionPolicy.ProfessionalServices
            : JsonFile.Read(DiskFolder.Of(policyPath), Path.GetFileName(policyPath), value => ResolutionPolicyJson.Read(value, ResolutionPolicy.ProfessionalServices));
        (InputFolder folder, string name) = Place(path);
        IssueReport report = JsonFile.Read(folder, name, value => IssueReportJson.Read(
            value, new HolidayFileReader(folder, value.Find("calendar") is { } calendar ? [calendar] : []).Read, policy));
        try
        {
            RequireLawful(report, policyPath ?? folder.NameOf(name));
            AssessmentSection[] sections = [.. new AssessmentSections(report, new IssueAssessment(report)).All()];
            Show(report, sections, isJson);
            return ExitCode.Done;
        }
        catch (OpenTimeExhaustedException problem)
        {
            throw new InputException($"{folder.NameOf(name)}: $.calendar: there is not enough open time around this issue. {problem.Message}");
        }
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

    /// <summary>Refuses a policy that the user has changed into an unlawful one. The library's own is not simulated on every run.</summary>
    private static void RequireLawful(IssueReport report, string name)
    {
        if (report.Policy == ResolutionPolicy.ProfessionalServices)
        {
            return;
        }

        LocalDate first = report.AsOf.InZone(report.Calendar.Zone).Date;
        Interval year = new(StartOf(first), StartOf(first.PlusYears(1)));
        if (report.Policy.Accept(report.Calendar.Calendar, year) is Decision<ResolutionPolicy>.Refused refused)
        {
            throw new InputException($"{name}: {refused.Message.English}");
        }

        Instant StartOf(LocalDate date) => Instant.Max(BusinessCalendar.Earliest, Instant.Min(date.AtStartOfDayInZone(report.Calendar.Zone).ToInstant(), BusinessCalendar.Latest));
    }

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
