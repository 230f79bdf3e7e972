using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Detecting;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Json.Tests.Overrides;

public sealed class ResolutionPolicyJsonTests
{
    private const string Priority =
        """{ "version": 1, "overrides": [{ "cell": "assessing.priority", "key": "high/soon", "value": "p2", "reason": "Partners want these the same day" }] }""";

    [Fact]
    public void Every_cell_of_the_policy_can_be_overridden() => Assert.Empty(
        EveryCell.Readings.Zip(EveryCell.Values).Where(cell => cell.Second is null)
            .Select(cell => $"{cell.First}: no file reaches this cell. Register its table in PolicyCells, where its stage lists them."));

    [Fact]
    public void What_can_be_overridden_is_what_the_policy_cites_and_in_its_order()
    {
        IEnumerable<string> reached = ResolutionPolicyJson.Cells.SelectMany(cells => cells.Keys.DefaultIfEmpty("").Select(key => $"{cells.Code}[{key}]"));

        Assert.Equal(EveryCell.Readings.Select(cell => $"{cell.Table}[{cell.Key}]"), reached);
    }

    [Fact]
    public void An_override_carries_its_reason_as_provenance()
    {
        ResolutionPolicy policy = ResolutionPolicyJson.Parse(Priority);

        Judgement<Priority> judged = policy.Assessing.Priority.Judge(Severity.High, Urgency.Soon);
        Assert.Equal(Assessing.Priority.P2, judged.Value);
        Assert.Equal("assessing.priority[high/soon] = p2 (override: Partners want these the same day)", Assert.Single(judged.Cells).ToString());
    }

    [Fact]
    public void Nothing_else_changes() =>
        Assert.Equal(
            EveryCell.Readings.Where(cell => (cell.Table, cell.Key) != ("assessing.priority", "high/soon")),
            ResolutionPolicyJson.Parse(Priority).Readings.Where(cell => (cell.Table, cell.Key) != ("assessing.priority", "high/soon")));

    [Fact]
    public void Without_overrides_the_policy_stays_as_it_is() =>
        Assert.Equal(ResolutionPolicy.ProfessionalServices, ResolutionPolicyJson.Parse("""{ "version": 1, "overrides": [] }"""));

    [Fact]
    public void Values_of_every_sort_are_read()
    {
        ResolutionPolicy policy = ResolutionPolicyJson.Parse(EveryCell.Document(
            """{ "cell": "escalating.fact-window", "value": "PT10M", "reason": "r" }""",
            """{ "cell": "escalating.within", "key": "low", "value": "end-of 5 business-days", "reason": "r" }""",
            """{ "cell": "escalating.within", "key": "medium", "value": null, "reason": "r" }""",
            """{ "cell": "escalating.trigger-satisfaction-below", "value": "62.5%", "reason": "r" }""",
            """{ "cell": "escalating.trigger-at-least", "key": "pattern", "value": "high", "reason": "r" }""",
            """{ "cell": "committing.buffer", "value": "4:3", "reason": "r" }""",
            """{ "cell": "detecting.micromanaging-up-to", "value": 0.125, "reason": "r" }""",
            """{ "cell": "detecting.health-check-rhythm", "key": "quarterly-survey", "value": "P2M", "reason": "r" }""",
            """{ "cell": "classifying.solution-team", "key": "turnover", "value": ["people-operations", "account-manager"], "reason": "r" }""",
            """{ "cell": "assessing.queue-order", "value": ["priority", "age"], "reason": "r" }""",
            """{ "cell": "assessing.harm-points", "key": "near", "value": 4, "reason": "r" }""",
            """{ "cell": "communicating.phrases", "key": "en/circle back", "value": "vague-time", "reason": "r" }"""));

        Assert.Equal(Duration.FromMinutes(10), policy.Escalating.FactWindow.Value);
        Assert.Equal(new Allowance.EndOfBusinessDay(5), policy.Escalating.EscalateWithin[Severity.Low]);
        Assert.Null(policy.Escalating.EscalateWithin[Severity.Medium]);
        Assert.Equal(Share.Percent(62.5m), policy.Escalating.Triggers.SatisfactionBelow.Value);
        Assert.Equal(Severity.High, policy.Escalating.Triggers.AtLeast[EscalationTrigger.Pattern]);
        Assert.Equal(new(4, 3), policy.Committing.Buffer.Value);
        Assert.Equal(0.125m, policy.Detecting.Measures.MicromanagingUpTo.Value);
        Assert.Equal(Period.FromMonths(2), policy.Detecting.HealthChecks.Rhythm[HealthCheck.QuarterlySurvey]);
        Assert.Equal(SolutionTeam.Of(Role.PeopleOperations, Role.AccountManager), policy.Classifying.SolutionTeams[IssueKind.Turnover]);
        Assert.Equal(QueueOrder.By(QueueCriterion.Priority, QueueCriterion.Age), policy.Assessing.Queue.Value);
        Assert.Equal(4, policy.Assessing.Urgency.HarmPoints[TimeToHarm.Near]);
        Assert.Equal("circle back", Assert.Single(policy.Communicating.Phrases.FindIn("Let us circle back.", MessageLanguage.English)).Found);
    }

    [Fact]
    public void A_phrase_that_is_harmless_from_now_on_is_no_longer_found()
    {
        ResolutionPolicy policy = ResolutionPolicyJson.Parse(EveryCell.Document(
            """{ "cell": "communicating.phrases", "key": "en/as soon as possible", "value": "harmless", "reason": "Our contracts define it" }"""));

        Assert.Empty(policy.Communicating.Phrases.FindIn("We answer as soon as possible.", MessageLanguage.English));
    }

    [Fact]
    public void A_phrase_that_keeps_its_rule_keeps_its_better_wording()
    {
        LintPhrase special = ResolutionPolicy.ProfessionalServices.Communicating.Phrases.Phrases.First(phrase => phrase.Better != phrase.Rule.Advice);

        ResolutionPolicy policy = ResolutionPolicyJson.Parse(EveryCell.Document(
            $$"""{ "cell": "communicating.phrases", "key": "{{special.Language.Code}}/{{special.Text}}", "value": "{{special.Rule.Code}}", "reason": "r" }"""));

        Assert.Contains(special with { }, ResolutionPolicy.ProfessionalServices.Communicating.Phrases.Phrases);
        Assert.Equal(special.Better, policy.Communicating.Phrases.Phrases.First(phrase => phrase.Text == special.Text).Better);
    }

    [Fact]
    public void What_was_overridden_is_written_and_nothing_else() => Assert.Equal(
        """
        {
          "version": 1,
          "overrides": [
            { "cell": "assessing.priority", "key": "high/soon", "value": "p2", "reason": "Partners want these the same day" }
          ]
        }

        """.ReplaceLineEndings("\n"),
        ResolutionPolicyJson.Write(ResolutionPolicyJson.Parse(Priority)));

    [Fact]
    public void A_change_made_in_code_is_written_too()
    {
        LearningPolicyChange(out ResolutionPolicy policy);

        Assert.Equal(policy, ResolutionPolicyJson.Parse(ResolutionPolicyJson.Write(policy)));
        Assert.Contains("\"value\": \"PT336H\"", ResolutionPolicyJson.Write(policy), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_can_stand_on_any_policy()
    {
        LearningPolicyChange(out ResolutionPolicy before);

        ResolutionPolicy after = ResolutionPolicyJson.Read(WireValue.Parse(Priority), before);

        Assert.Equal(before.Learning, after.Learning);
        Assert.Equal(after, ResolutionPolicyJson.ReadList(WireValue.Parse(Priority).Find("overrides")!, before));
    }

    [Fact]
    public void Whether_the_whole_is_lawful_is_for_the_policy_to_say()
    {
        ResolutionPolicy policy = ResolutionPolicyJson.Parse(EveryCell.Document(
            """{ "cell": "assessing.priority", "key": "critical/immediate", "value": "p5", "reason": "r" }"""));
        BusinessCalendar office = BusinessCalendar.In(DateTimeZone.Utc).Open(Weekdays.MondayToFriday, "09:00-18:00").Build();

        var refused = Assert.IsType<Decision<ResolutionPolicy>.Refused>(
            policy.Accept(office, new(Instant.FromUtc(2026, 3, 2, 0, 0), Instant.FromUtc(2026, 3, 9, 0, 0))));
        Assert.Equal(RefusalCode.UnlawfulPolicy, refused.Code);
    }

    [Theory]
    [InlineData("assessing.priority[critical/soon, critical/immediate]", "1")]
    [InlineData("assessing.priority[high/soon, critical/soon]", "0")]
    [InlineData("assessing.priority[low/soon, medium/soon]", "0 1")]
    [InlineData("assessing.priority=p4", "0 1")]
    [InlineData("escalating.fact-window", "2")]
    [InlineData("diagnosing.points", "")]
    public void A_finding_is_traced_to_the_overrides_it_is_about(string subject, string places)
    {
        WireValue list = WireValue.Parse(EveryCell.Document(
            """{ "cell": "assessing.priority", "key": "high/soon", "value": "p2", "reason": "r" }""",
            """{ "cell": "assessing.priority", "key": "critical/immediate", "value": "p5", "reason": "r" }""",
            """{ "cell": "escalating.fact-window", "value": "PT10M", "reason": "r" }""")).Find("overrides")!;

        ImmutableArray<WireValue> about = ResolutionPolicyJson.OverridesAbout(list, new(FindingCode.OutOfRange, subject, new Phrase("m", "m")));

        Assert.Equal(places, string.Join(" ", about.Select(entry => list.Items.IndexOf(entry))));
    }

    [Fact]
    public void A_table_tells_its_code_its_keys_and_how_its_values_are_written()
    {
        OverridableCells within = ResolutionPolicyJson.Cells.Single(cells => cells.Code == "escalating.within");

        Assert.Equal(["low", "medium", "high", "critical"], within.Keys);
        Assert.Equal("escalating.within: a time allowed, such as `\"PT4H\"`, `\"2 business-days\"` or `\"same-day\"`, or `null` for none", within.ToString());
    }

    private static void LearningPolicyChange(out ResolutionPolicy policy)
    {
        policy = ResolutionPolicy.ProfessionalServices;
        policy = policy with { Learning = policy.Learning with { FollowUpWithin = policy.Learning.FollowUpWithin.With(Duration.FromDays(14), "Our clients are slow") } };
    }
}
