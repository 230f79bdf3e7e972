using System.Text.RegularExpressions;
using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Detecting;
using IssueResolution.Escalating;
using NodaTime;

namespace IssueResolution.Json.Tests.Reports;

public sealed class IssueReportJsonTests
{
    private static readonly string _sample = Text("assess.json");
    private static readonly string _page = Text("assess-an-issue.md");

    [Fact]
    public void The_sample_says_all_that_a_report_can()
    {
        IssueReport report = IssueReportJson.Parse(_sample);

        Assert.Equal("missed-deadline: Northwind Logistics", report.ToString());
        Assert.Equal((Instant.FromUtc(2026, 3, 5, 15, 30), Instant.FromUtc(2026, 3, 5, 16, 0)), (report.OpenedAt, report.AsOf));
        Assert.Equal("Europe/London", report.Calendar.Zone.Id);
        Assert.Equal(Duration.FromHours(9), report.BusinessDay);
        Assert.Equal(
            new ImpactStatement(
                IssueView.Of(SeverityFact.KeyDeadlineInJeopardy).Asked(SeverityFact.ProjectFailureRisk).WithLoss(Share.Percent(6)).WithSlip(Share.Percent(10)),
                IssueView.Of(SeverityFact.ExecutiveDissatisfaction)),
            report.Impact);
        Assert.Equal(ImpactLevel.Serious, report.Axes.Worst);
        Assert.Equal("", report.Axes.Budget!.Evidence);
        Assert.Equal([ImpactAxis.BusinessGoal], report.Axes.NotLookedAt);
        Assert.Equal(
            SignalLog.Of(
                new ObservedSignal(WarningSignal.MissedMeeting, Instant.FromUtc(2026, 3, 3, 10, 0)),
                new(WarningSignal.TerseDemands, Instant.FromUtc(2026, 3, 5, 15, 30), SignalStrength.Noticeable, "the project manager")),
            report.Signals);
        Assert.Equal(Instant.FromUtc(2026, 3, 9, 9, 0), report.HarmAt);
        Assert.Equal(
            (ClientVisibility.ClientExecutive, WaitState.NotYetAcknowledged, Progress.Open, ClientAnxiety.Concerned, CadencePhase.Responding),
            (report.Visibility, report.Wait, report.Progress, report.Anxiety, report.Phase));
        Assert.Equal(PlannedResponse.Of(ResponseSize.Attended), report.Planned);
        Assert.Equal(new("Northwind Logistics", IssueKind.MissedDeadline, Instant.FromUtc(2026, 2, 11, 9, 0)), report.Sightings[1]);
        Assert.Equal(
            EscalationSignals.None with { ConsecutiveMisses = 1, Satisfaction = Share.Percent(80), ScopeChange = Share.Percent(4), FailedFixes = 1 }, report.Escalation);
        Assert.Equal(Seniority.Executive, report.ClientSeniority);
        Assert.Equal(Duration.FromMinutes(10), report.Policy.Escalating.FactWindow.Value);
    }

    [Fact]
    public void What_is_left_out_is_unknown_or_usual()
    {
        IssueReport report = IssueReportJson.Parse(Least());

        Assert.Equal(report.OpenedAt, report.AsOf);
        Assert.Equal(new ImpactStatement(IssueView.NothingKnown, IssueView.NothingKnown), report.Impact);
        Assert.Null(report.Axes.Worst);
        Assert.Equal(SignalLog.Empty, report.Signals);
        Assert.Same(ClientObservations.None, report.Observations);
        Assert.Empty(report.Scores);
        Assert.Empty(report.Sightings);
        Assert.Null(report.HarmAt);
        Assert.Null(report.Planned);
        Assert.Null(report.ClientSeniority);
        Assert.Equal((Progress.Open, ClientAnxiety.Calm, CadencePhase.Responding), (report.Progress, report.Anxiety, report.Phase));
        Assert.Equal(EscalationSignals.None, report.Escalation);
        Assert.Equal(ResolutionPolicy.ProfessionalServices, report.Policy);
    }

    [Theory]
    [InlineData("0.05 of the value", "\"JPY 5\"", "\"JPY 100\"", 5)]
    [InlineData("more than the value", "\"JPY 300\"", "\"JPY 100\"", 300)]
    [InlineData("nothing", "\"JPY 0\"", "\"JPY 100\"", 0)]
    [InlineData("a share needs no value", "\"12.5%\"", "", 12.5)]
    public void A_loss_is_a_share_of_the_engagement(string what, string loss, string engagement, double percent)
    {
        IssueReport report = IssueReportJson.Parse(Least(("ourView", $$"""{ "loss": {{loss}} }"""), ("engagementValue", engagement)));

        Assert.True(report.Impact.Ours.Loss == Share.Percent((decimal)percent), what);
    }

    [Fact]
    public void Calendars_may_name_holiday_files_and_the_policy_may_be_any()
    {
        WireValue value = WireValue.Parse(Least(("calendar", """{ "zone": "Etc/UTC", "weekly": "24x7", "holidays": ["uk.csv"] }""")));
        ResolutionPolicy policy = ResolutionPolicyJson.Parse(
            """{ "version": 1, "overrides": [{ "cell": "escalating.fact-window", "value": "PT5M", "reason": "r" }] }""");

        IssueReport report = IssueReportJson.Read(value, _ => "date,name\n2026-12-25,Christmas Day\n", policy);

        Assert.Equal(new LocalDate(2026, 12, 25), Assert.Single(report.Calendar.Holidays).Date);
        Assert.Equal(policy, report.Policy);
        Assert.Throws<NotSupportedException>(() => IssueReportJson.Parse(Least(("calendar", """{ "zone": "Etc/UTC", "weekly": "24x7", "holidays": ["uk.csv"] }"""))));
    }

    [Fact]
    public void Every_key_is_on_the_page()
    {
        string known = Assert.Throws<WireFormatException>(() => IssueReportJson.Parse("""{ "version": 1, "x": 1 }""")).Problem;

        Assert.All(Keys(known).Concat(Inner(WireValue.Parse(_sample))), key => Assert.Contains($"`{key}`", _page, StringComparison.Ordinal));
    }

    internal static string Least(params (string Key, string Json)[] changes)
    {
        (string Key, string Json)[] least =
        [
            ("kind", "\"turnover\""), ("client", "\"N\""), ("openedAt", "\"2026-03-05T15:30:00Z\""), ("businessDay", "\"PT8H\""),
            ("calendar", """{ "zone": "Etc/UTC", "weekly": "24x7" }"""), ("visibility", "\"internal-only\""), ("wait", "\"acknowledged\""), ("version", "1"),
        ];
        return $"{{ {string.Join(", ", changes.Concat(least).DistinctBy(member => member.Key).Where(member => member.Json.Length > 0).Select(member => $"\"{member.Key}\": {member.Json}"))} }}";
    }

    private static string[] Keys(string known) => known[(known.IndexOf("Known are ", StringComparison.Ordinal) + 10)..].TrimEnd('.').Split(", ");

    /// <summary>Keys of the objects that belong to the report alone: calendars and overrides have pages of their own.</summary>
    private static IEnumerable<string> Inner(WireValue value) => value.Kind switch
    {
        WireKind.Object => value.Members.Where(member => member.Key is not ("calendar" or "overrides")).SelectMany(member => Inner(member.Value).Prepend(member.Key)),
        WireKind.Array => value.Items.SelectMany(Inner),
        _ => [],
    };

    private static string Text(string file) => Regex.Replace(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestFiles", file)), "\r\n", "\n");
}
