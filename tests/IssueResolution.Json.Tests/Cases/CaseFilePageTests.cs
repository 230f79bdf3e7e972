using System.Text.RegularExpressions;
using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Committing;
using IssueResolution.Json.Tests.Generators;
using IssueResolution.Json.Tests.Schemas;
using IssueResolution.Planning;
using IssueResolution.Reasoning;

namespace IssueResolution.Json.Tests.Cases;

/// <summary>The page docs/reference/case-file.md and the sample beside it are read, and the page tells all that the schema knows.</summary>
public sealed class CaseFilePageTests
{
    private static readonly string _page = SampleDocuments.TestFile("case-file.md");

    private static readonly SchemaDocument _schema = SchemaDocument.Of(WireSchema.Case);

    [Fact]
    public void The_first_example_is_written_as_it_stands() =>
        Assert.Equal(Blocks()[0], IssueCaseJson.Write(CaseFirm.Granted(IssueCaseJson.Parse(Blocks()[0], CaseFirm.Rules))));

    [Fact]
    public void The_sample_is_a_case_that_ends_well()
    {
        WireValue sample = WireValue.Parse(SampleDocuments.TestFile("late-report.case.json"));
        CaseRules rules = new(ResolutionPolicy.ProfessionalServices, CalendarJson.Read(sample.Find("calendar")!).Calendar);
        IssueCase read = CaseFirm.Granted(IssueCaseJson.Read(sample, "calendar").Under(rules));

        Assert.Equal(CaseState.Closed, rules.ReadAt(read, read.LastEventAt)!.State);
        Assert.Equal(read, CaseFirm.Granted(IssueCaseJson.Parse(IssueCaseJson.Write(read), rules)));
    }

    [Fact]
    public void The_last_example_has_every_event_once()
    {
        RecordedCase read = IssueCaseJson.Parse(Blocks()[1]);

        Assert.Equal(typeof(CaseEvent).GetNestedTypes().Select(type => type.Name).Order(StringComparer.Ordinal), read.Events.Select(item => item.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Empty(_schema.Check(WireValue.Parse(Blocks()[1])));
    }

    [Fact]
    public void A_refusal_names_every_event_as_the_page_does()
    {
        IEnumerable<string> types = WireValue.Parse(Blocks()[1]).Find("events")!.Items.Select(item => item.Find("type")!.Text);

        Assert.All(IssueCaseJson.Parse(Blocks()[1]).Events.Zip(types).Skip(1), pair => Assert.Contains(
            $"begins with {pair.Second}:",
            Assert.IsType<Decision<IssueCase>.Refused>(CaseFirm.Rules.Replay("C-1", "E-1", pair.First)).Message.English, StringComparison.Ordinal));
    }

    [Fact]
    public void The_last_example_has_every_key()
    {
        string[] shown = [.. _schema.Walk(WireValue.Parse(Blocks()[1])).Where(pair => pair.Value.Kind == WireKind.Object)
            .SelectMany(pair => pair.Value.Members.Select(member => $"{pair.Schema.Path}.{member.Key}"))];

        Assert.Empty(_schema.Root.Find("$defs")!.Members.Where(known => known.Value.Find("properties") is not null)
            .SelectMany(known => known.Value.Find("properties")!.Members.Select(member => $"{known.Value.Path}.{member.Key}"))
            .Except(shown).Where(place => !IsOfCalendar(place)).Except(["$[\"$defs\"].lesson.actions"]));
    }

    [Fact]
    public void Every_event_has_a_row_with_its_keys() => Assert.All(_schema.Events, known => Assert.Contains(
        $"\n| `{known.Type}` | {string.Join(", ", known.Keys.Except(["type", "at", "by"]).Select(key => $"`{key}`{(known.Required.Contains(key) ? "" : "?")}"))} | ",
        _page, StringComparison.Ordinal));

    [Fact]
    public void Every_code_is_on_the_page() => Assert.All(
        _schema.Root.Find("$defs")!.Members.Where(known => known.Value.Find("enum") is not null),
        known => Assert.Contains($" | {string.Join(", ", known.Value.Find("enum")!.Items.Select(code => $"`{code.Text}`"))} |\n", _page, StringComparison.Ordinal));

    [Fact]
    public void Every_state_has_a_row_with_the_events_that_lead_on() => Assert.All(CaseState.InOrder, from => Assert.Contains(
        $"\n| `{from.Code}` | {(from.Next.IsEmpty ? "nothing" : string.Join(", ", from.Next.Select(to => $"`{EventTo(to)}`")))} |\n", _page, StringComparison.Ordinal));

    [Fact]
    public void Every_duty_has_a_row_with_events_that_answer_it()
    {
        string[] types = [.. _schema.Events.Select(known => known.Type)];
        string rows = _page[_page.IndexOf("| duty | answered by |", StringComparison.Ordinal)..];

        Assert.Equal(
            DutyKind.InOrder.Select(kind => kind.Code),
            Regex.Matches(rows[..rows.IndexOf("\n\n", StringComparison.Ordinal)], @"^\| `(\S+)` \| (.+) \|$", RegexOptions.Multiline).Select(row =>
            {
                Assert.Subset(types.ToHashSet(), Regex.Matches(row.Groups[2].Value, "`(.+?)`").Select(code => code.Groups[1].Value).ToHashSet());
                return row.Groups[1].Value;
            }));
    }

    [Fact]
    public void A_refused_step_names_the_events_that_the_page_lists()
    {
        CaseEvent[] known = [.. IssueCaseJson.Parse(Blocks()[1]).Events];
        CaseEvent[] early = [.. known.Where(item => item is CaseEvent.Detected or CaseEvent.Acknowledged or CaseEvent.Assessed or CaseEvent.Resolved)];

        Assert.EndsWith(
            "is assessed, and resolved does not follow from there. What may follow: plan-agreed, work-started, declined, exited.",
            Assert.IsType<Decision<IssueCase>.Refused>(CaseFirm.Rules.Replay("C-1", "E-1", early)).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_severity_requires_is_what_the_policy_asks_for()
    {
        PlanningPolicy planning = ResolutionPolicy.ProfessionalServices.Planning;

        Assert.All(PlanPart.InOrder, part => Row($"{char.ToLowerInvariant(part.Name[0])}{part.Name[1..]}", severity => planning.Parts[(part, severity)]));
        Row("alignment", severity => planning.Alignment[severity]);
        Row("confirmation", severity => planning.WrittenConfirmation[severity]);
        Row("post-mortem-held", severity => ResolutionPolicy.ProfessionalServices.Learning.PostMortem[severity]);
    }

    private static void Row(string key, Func<Severity, DutyStrength> strength) => Assert.Contains(
        $"\n| `{key}` | {string.Join(" | ", Severity.InOrder.Select(severity => strength(severity).Code))} |\n", _page, StringComparison.Ordinal);

    private static string EventTo(CaseState state) =>
        state == CaseState.Planned ? "plan-agreed" : state == CaseState.Executing ? "work-started" : state == CaseState.Verified ? "satisfaction-stated" : state.Code;

    // The calendar has a page of its own.
    private static bool IsOfCalendar(string place) => place.Contains("\"$defs\"].calendar.", StringComparison.Ordinal) || place.Contains("hours-by-", StringComparison.Ordinal);

    private static string[] Blocks() => [.. Regex.Matches(_page, "```json\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value)];
}
