using System.Globalization;
using System.Text.RegularExpressions;
using IssueResolution.Casework;
using IssueResolution.Cli.Tests.Sla;
using IssueResolution.Json;
using IssueResolution.Reasoning;
using IssueResolution.Rendering;
using IssueResolution.Rendering.Docs;
using NodaTime;

namespace IssueResolution.Cli.Tests.Docs;

/// <summary>The blocks and the picture of docs/how-to/follow-a-case.md: run and drawn again here, and compared.</summary>
public sealed class FollowACase
{
    private const string Page = "docs/how-to/follow-a-case.md";

    private static readonly string _sample = Path.Combine(AppContext.BaseDirectory, "samples", "late-report.case.json");
    private static readonly string _page = GuideImages.Text(Page);

    [Fact]
    public async Task The_page_shows_what_the_sample_gives()
    {
        ToolRun run = await ToolRun.Of("case", _sample, "--at", "2026-03-04T16:00");

        string block = Regex.Replace(Regex.Match(_page, " *```text\n(.*?) *```", RegexOptions.Singleline).Groups[1].Value, "^   ", "", RegexOptions.Multiline);
        Assert.NotEmpty(block);
        Assert.StartsWith(block, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_of_the_page_is_what_the_product_draws()
    {
        (CaseRules rules, IssueCase issueCase) = Read();
        string Draw(string language, PictureWidth width) =>
            CasePicture.Draw(rules, issueCase, Instant.FromUtc(2026, 3, 4, 16, 0), CultureInfo.GetCultureInfo(language), width);

        GuideImages.MustShow(Page, "case-late-report", Draw("en", PictureWidth.Wide), Draw("en", PictureWidth.Narrow));
        GuideImages.MustBeStored("case-late-report.ja", Draw("ja", PictureWidth.Wide));
    }

    [Fact]
    public void A_host_asks_the_same_in_code()
    {
        (CaseRules rules, IssueCase issueCase) = Read();
        #region follow
        Instant at = Instant.FromUtc(2026, 3, 4, 16, 0);
        CaseSnapshot stands = rules.ReadAt(issueCase, at)!;       // executing
        Agenda agenda = rules.AgendaOf(issueCase, at);            // or of many cases, in one order
        Duty next = agenda.Next!;                                 // what, by whom, by when, why
        Instant? again = agenda.NextInstant;                      // when to ask again although nothing happens

        CultureInfo reader = CultureInfo.GetCultureInfo("en");    // or "ja"
        string text = CaseText.Write(rules, issueCase, at, reader);
        string markdown = AgendaMarkdown.Write(agenda, rules.Calendar.Zone, reader);
        string svg = CasePicture.Draw(rules, issueCase, at, reader, PictureWidth.Narrow);
        string page = CaseHtml.Render(rules, issueCase, at, reader);
        #endregion

        Assert.Equal(CaseState.Executing, stands.State);
        Assert.Equal((DutyKind.Checkpoint, "figures", Instant.FromUtc(2026, 3, 4, 16, 20)), (next.Kind, next.Subject, next.DueAt));
        Assert.Equal(next.DueAt, again);
        Assert.StartsWith("late-report", text, StringComparison.Ordinal);
        Assert.Contains("**overdue**", markdown, StringComparison.Ordinal);
        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_reads_the_sample_with_the_calendar_beside_it()
    {
        string path = _sample;
        #region sample
        string json = File.ReadAllText(path);                     // of late-report.case.json
        WireValue file = WireValue.Parse(json);
        CalendarDefinition office = CalendarDefinitionJson.Read(file.Require("calendar", "Say when the office is open."));
        CaseRules rules = new(ResolutionPolicy.ProfessionalServices, office.Calendar);

        IssueCase issueCase = IssueCaseJson.Read(file, "calendar").Under(rules) switch
        {
            Decision<IssueCase>.Granted granted => granted.Value,
            Decision<IssueCase>.Refused refused => throw new InvalidDataException($"{refused.Code.Code}: {refused.Message}"),    // names the line of the event
            _ => throw new NotSupportedException("A decision is granted or refused."),
        };
        #endregion

        Assert.Equal(("late-report", 42), (issueCase.Id, issueCase.Events.Length));
        Assert.Equal("Europe/London", rules.Calendar.Zone.Id);
    }

    [Fact]
    public void A_host_reads_a_case_under_its_rules()
    {
        string json = IssueCaseJson.Write(Read().Case);
        #region read
        CalendarDefinition office = CalendarDefinitionJson.Parse(
            """
            { "zone": "Europe/London", "weekly": { "Mon": [["09:00", "18:00"]], "Tue": [["09:00", "18:00"]], "Wed": [["09:00", "18:00"]],
              "Thu": [["09:00", "18:00"]], "Fri": [["09:00", "18:00"]] } }
            """);
        CaseRules rules = new(ResolutionPolicy.ProfessionalServices, office.Calendar);

        string outcome = IssueCaseJson.Parse(json, rules) switch
        {
            Decision<IssueCase>.Granted granted => $"{granted.Value.Id}: {granted.Value.Events.Length} events",
            Decision<IssueCase>.Refused refused => $"{refused.Code.Code}: {refused.Message}",    // names the line of the event
            _ => "",
        };
        #endregion

        Assert.Equal("late-report: 42 events", outcome);
    }

    private static (CaseRules Rules, IssueCase Case) Read()
    {
        WireValue file = WireValue.Parse(File.ReadAllText(_sample));
        CaseRules rules = new(ResolutionPolicy.ProfessionalServices, CalendarDefinitionJson.Read(file.Find("calendar")!, _ => throw new InvalidOperationException()).Calendar);
        return (rules, Assert.IsType<Decision<IssueCase>.Granted>(IssueCaseJson.Read(file, "calendar").Under(rules)).Value);
    }

    internal static string RootOfRepository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "IssueResolution.Core.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The pictures lie in the repository: run this test from a build inside it.");
    }
}
