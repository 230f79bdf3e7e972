using IssueResolution.Casework;
using IssueResolution.Json.Tests.Generators;

namespace IssueResolution.Json.Tests.Schemas;

/// <summary>Documents of each wire form, with the reader that takes them.</summary>
internal static class SampleDocuments
{
    private const string Calendar = "calendar";

    private const string FullReport =
        """
        { "version": 1, "kind": "turnover", "client": "N", "openedAt": "2026-03-05T15:30:00Z", "calendar": {}, "businessDay": "PT8H",
          "ourView": { "loss": "5%", "slip": "10%" }, "clientView": { "open": ["minor-delay"] },
          "impact": { "schedule": { "level": "slight" }, "deliverable": { "level": "slight" }, "budget": { "level": "none" }, "business-goal": { "level": "serious" } },
          "signals": [{ "signal": "missed-meeting", "at": "2026-03-03T10:00:00Z", "strength": "noticeable", "reportedBy": "Ann" }],
          "observations": { "payments": { "usual": ["PT4H"], "recent": [] }, "linesQueried": { "before": [0, 1], "now": 2 } },
          "scores": [{ "at": "2026-03-02T10:00:00Z", "points": 3.5 }],
          "visibility": "working-level", "wait": "acknowledged", "progress": "open", "anxiety": "calm", "phase": "responding",
          "planned": { "size": "attended", "care": ["money-sensitive"] } }
        """;

    private const string NamesFiles =
        """{ "zone": "Europe/London", "weekly": { "MON": [["22:00", "30:00"]], "friday": [["09:00:30", "24:00"]] }, "holidays": ["uk.csv", { "file": "jp.csv", "encoding": "shift_jis" }] }""";

    private const string Overrides =
        """
        { "version": 1, "overrides": [
          { "cell": "assessing.priority", "key": "high/soon", "value": "p2", "reason": "Partners want these the same day" },
          { "cell": "escalating.fact-window", "value": "PT10M", "reason": "Our desk knows its clients" } ] }
        """;

    private const string PlainChain = """{ "version": 1, "symptom": { "en": "Late", "ja": "遅れ" }, "whys": ["It was slow", { "en": "No check", "ja": "点検なし" }] }""";

    private static readonly PolicyFile _policies = PolicyFiles.Make(new Chance(1));

    /// <summary>By the name of the schema: what it takes to read a text, and texts that it reads.</summary>
    public static (Action<string> Read, IEnumerable<string> Texts) Of(WireSchema schema) => schema.Name switch
    {
        "calendar" => (ReadCalendar, Made(chance => CalendarDefinitionJson.Write(CalendarDefinitions.Make(chance))).Append(NamesFiles)),
        "policy-file" => (ReadPolicies, Made(chance => PolicyFileJson.Write(PolicyFiles.Make(chance))).Append(TestFile("policy.json")).Append(
            TestFile("policy.json").Replace("\"2026-12-28\"", "{ \"file\": \"jp.csv\", \"encoding\": \"shift_jis\" }", StringComparison.Ordinal))),
        "event-history" => (text => EventHistoryJson.Parse(text, _policies), Made(_ => "").Select((_, seed) => History(seed))),
        "assess-report" => (ReadReport, [TestFile("assess.json"), .. InCalendars(FullReport)]),
        "case" => (ReadCase, [.. Made(chance => IssueCaseJson.Write(IssueCases.Make(chance))), TestFile("late-report.case.json"), EveryEvent(), .. InCalendars(TestFile("late-report.case.json"))]),
        "cases" => (ReadCases,
            [
                .. Made(chance => CaseFileJson.Write([IssueCases.Make(chance, "a"), IssueCases.Make(chance, "b")])),
                $$"""{ "version": 1, "cases": [{{EveryEvent().Replace("\"version\": 1,", "", StringComparison.Ordinal)}}] }""",
                .. InCalendars("""{ "version": 1, "cases": [], "calendar": {} }"""),
            ]),
        "decline" => (text => DeclineFileJson.Parse(text), Samples("decline.json", "decline-in-scope.json", "decline-out-of-scope.json", "decline-never-told.json")),
        "organisation" => (text => OrganisationFileJson.Parse(text), Samples("organisation.json")),
        "gesture" => (text => GestureQuestionJson.Parse(text), Samples("gesture-crisis.json", "gesture.json")),
        "cause-graph" => (text => CauseGraphJson.Parse(text), Made(chance => CauseGraphJson.Write(CauseAnalyses.Graph(chance))).Append(Chain("")).Append(PlainChain)),
        "cause-analysis" => (text => CauseAnalysisJson.Parse(text), Made(chance => CauseAnalysisJson.Write(CauseAnalyses.Make(chance)))
            .Append(Chain("\"analyst\": \"Aoki\", ")).Append(TestFile("late-report.causes.json"))),
        "resolution-policy" => (text => ResolutionPolicyJson.Parse(text), [Overrides, ResolutionPolicyJson.Write(ResolutionPolicyJson.Parse(Overrides))]),
        var other => throw new NotSupportedException($"There are no documents for {other}: write some."),
    };

    private static string Chain(string analyst) =>
        $$"""
        { "version": 1, {{analyst}}"symptom": "Late", "whys": [
          "It was slow", { "answer": "Nobody checked", "evidence": "record", "source": "Job log", "kind": "process", "reach": "ours", "root": true } ] }
        """;

    public static string TestFile(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestFiles", name)).ReplaceLineEndings("\n");

    // Some events are rare at random, because much must have gone well before them: the page has each once, in its last block.
    private static string EveryEvent() => TestFile("case-file.md").Split(["```json\n"], StringSplitOptions.None)[^1].Split(["```"], StringSplitOptions.None)[0];

    private static IEnumerable<string> Made(Func<Chance, string> make) => Enumerable.Range(0, 150).Select(seed => make(new Chance(seed)));

    private static IEnumerable<string> Samples(params string[] names) => names.Select(TestFile);

    /// <summary>The document with one calendar after the other in the place of its own.</summary>
    private static IEnumerable<string> InCalendars(string document)
    {
        WireValue root = WireValue.Parse(document);
        return Made(chance => Unversioned(CalendarDefinitionJson.Write(CalendarDefinitions.Make(chance)))).Append(NamesFiles)
            .Select(calendar => Edited.Replaced(root, root.Find("calendar")!, calendar));
    }

    // A calendar inside another document has the version of that document.
    private static string Unversioned(string calendar)
    {
        WireValue root = WireValue.Parse(calendar);
        return Edited.Without(root, root, "version");
    }

    private static void ReadReport(string text) => IssueReportJson.Read(WireValue.Parse(text), ReadFile, ResolutionPolicy.ProfessionalServices);

    private static void ReadCase(string text)
    {
        WireValue value = WireValue.Parse(text);
        IssueCaseJson.Read(value, Calendar);
        ReadCalendarOf(value);
    }

    private static void ReadCases(string text)
    {
        WireValue value = WireValue.Parse(text);
        CaseFileJson.Read(value, Calendar);
        ReadCalendarOf(value);
    }

    private static void ReadCalendarOf(WireValue value)
    {
        if (value.Find(Calendar) is { } calendar)
        {
            CalendarDefinitionJson.Read(calendar, ReadFile);
        }
    }

    private static void ReadCalendar(string text) => CalendarDefinitionJson.Read(WireValue.Parse(text), ReadFile);

    private static void ReadPolicies(string text) => PolicyFileJson.Read(WireValue.Parse(text), ReadFile);

    private static string ReadFile(HolidayFile file) => "date,name\n2026-01-01,New Year\n";

    // Calendars and policies are named as the one policy file that the reader has names them.
    private static string History(int seed)
    {
        CaseHistory given = CaseHistories.Make(new Chance(seed));
        WireValue text = WireValue.Parse(EventHistoryJson.Write(given.History, given.Policies));
        return Edited.Text(text, value => value.Kind == WireKind.Object && value.Find("type") is { Kind: WireKind.Text, Text: "calendar" or "policy" } type
            ? (value.Find("to")!, Edited.Quoted(type.Text == "calendar" ? _policies.Calendars.Keys.First() : _policies.Policies.Rules[0].Id))
            : null);
    }
}
