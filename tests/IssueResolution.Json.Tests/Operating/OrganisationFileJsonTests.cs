using IssueResolution.Assessing;
using IssueResolution.Json.Tests.Schemas;
using IssueResolution.Operating;
using NodaTime;

namespace IssueResolution.Json.Tests.Operating;

public sealed class OrganisationFileJsonTests
{
    private const string Outsourcing =
        "\"phase\": \"founding\", \"reportingCoverage\": \"0%\", \"policyCoverage\": \"100%\", \"vendorsCompared\": 0, \"handsOverQualityFramework\": false";

    private const string Growth = "\"plannedVolume\": 1.5, \"flowDesigned\": true, \"systemised\": false, \"trained\": true, \"delegated\": false";
    private const string Attrition = "\"today\": \"2026-03-02\", \"stable\": true, \"hiresWell\": false, \"routineShare\": \"60%\", \"roadmap\": true, \"recognised\": false";
    private const string Indicator = "\"unit\": \"Ops\", \"metric\": \"days open\", \"better\": \"lower\", \"easierWhen\": \"E\"";

    [Fact]
    public void Every_key_is_read()
    {
        OrganisationFile read = OrganisationFileJson.Parse($$"""
            { "version": 1,
              "outsourcing": { {{Outsourcing}} },
              "growth": { {{Growth}} },
              "backlog": [{ "inflow": 0, "outflow": 1, "systemWork": "12.5%" }, { "inflow": 2, "outflow": 1, "systemWork": "100%" }],
              "attrition": { {{Attrition}}, "lastCareerTalk": "2026-03-02" },
              "delegation": { "owner": "Ann", "checkEvery": "P7D", "reportTo": "Ben" },
              "units": { "ours": "Support", "worksWith": ["Ops", "Legal"], "indicators": [{ {{Indicator}}, "assessedOn": true }] } }
            """);

        Assert.Equal(new OutsourcingCase(SupportPhase.Founding, Share.Percent(0), Share.Percent(100), 0, HandsOverQualityFramework: false), read.Outsourcing);
        Assert.Equal(new GrowthQuestion(new(FlowDesigned: true, Systemised: false, Trained: true, Delegated: false), 1.5m), read.Growth);
        Assert.Equal([new BacklogPeriod(0, 1, Share.Percent(12.5m)), new BacklogPeriod(2, 1, Share.Percent(100))], read.Backlog);
        Assert.Equal(
            new AttritionQuestion(
                new(IsStable: true, HiresWell: false, Share.Percent(60), new LocalDate(2026, 3, 2), HasRoadmap: true, IsRecognised: false), new LocalDate(2026, 3, 2)),
            read.Attrition);
        Assert.Equal(new DelegationDraft { Owner = "Ann", CheckEvery = Duration.FromDays(7), ReportTo = "Ben" }, read.Delegation);
        Assert.Equal(
            new UnitQuestion("Support", IndicatorRegistry.Empty.With(new("Ops", "days open", IndicatorDirection.Lower, new("E", "E"), IsAssessedOn: true)), "Ops", "Legal"),
            read.Units);
    }

    [Theory]
    [InlineData("\"delegation\": {}")]
    [InlineData("\"units\": { \"ours\": \"Support\" }")]
    [InlineData($"\"attrition\": {{ {Attrition} }}")]
    public void What_is_not_known_is_left_out(string section)
    {
        OrganisationFile read = OrganisationFileJson.Parse($$"""{ "version": 1, {{section}} }""");

        Assert.Equal([], read.Delegation is { } draft ? DelegationPart.InOrder.Except(draft.Missing) : []);
        Assert.Equal((0, 0), (read.Units?.Registry.Indicators.Length ?? 0, read.Units?.WorksWith.Length ?? 0));
        Assert.Null(read.Attrition?.Facts.LastCareerTalk);
        Assert.Equal(read, OrganisationFileJson.Parse(OrganisationFileJson.Write(read)));
    }

    [Fact]
    public void What_was_read_is_written_and_read_as_the_same()
    {
        OrganisationFile read = OrganisationFileJson.Parse(SampleDocuments.TestFile("organisation.json"));

        Assert.Equal(read, OrganisationFileJson.Parse(OrganisationFileJson.Write(read)));
        Assert.Equal(OrganisationFileJson.Write(read), OrganisationFileJson.Write(OrganisationFileJson.Parse(OrganisationFileJson.Write(read))));
    }

    [Theory]
    [InlineData("\"outsourcing\": {}", "$.outsourcing", "The key \"phase\" is missing. Say how old the support is")]
    [InlineData($"\"outsourcing\": {{ {Outsourcing}, \"vendor\": \"X\" }}", "$.outsourcing.vendor", "The key \"vendor\" is not known here. Known are phase, reportingCoverage,")]
    [InlineData("\"outsourcing\": { \"phase\": \"old\" }", "$.outsourcing.phase", "\"old\" is no phase of support. Known are founding, established.")]
    [InlineData("\"outsourcing\": { \"phase\": \"founding\", \"reportingCoverage\": \"101%\" }", "$.outsourcing.reportingCoverage", "\"101%\" is no part of a whole.")]
    [InlineData("\"growth\": { \"plannedVolume\": -1 }", "$.growth.plannedVolume", "A volume is zero or more. Leave out the minus.")]
    [InlineData("\"growth\": { \"plannedVolume\": 2 }", "$.growth", "The key \"flowDesigned\" is missing. Write true if")]
    [InlineData("\"backlog\": []", "$.backlog", "A backlog is told by its periods. List at least one")]
    [InlineData("\"backlog\": [{ \"inflow\": 1.5 }]", "$.backlog[0].inflow", "Expected a whole number, such as 3.")]
    [InlineData("\"backlog\": [{ \"inflow\": 1, \"outflow\": 1 }]", "$.backlog[0]", "The key \"systemWork\" is missing.")]
    [InlineData($"\"attrition\": {{ {Attrition}, \"lastCareerTalk\": \"2026-03-03\" }}", "$.attrition.lastCareerTalk", "The talk lies after \"today\", 2026-03-02.")]
    [InlineData("\"attrition\": { \"today\": \"9999-12-31\" }", "$.attrition.today", "\"9999-12-31\" is no date from 1900 to 2199. Write it as \"2026-12-24\".")]
    [InlineData("\"attrition\": { \"today\": \"2026-03-02T09:00:00Z\" }", "$.attrition.today", "\"2026-03-02T09:00:00Z\" is no date")]
    [InlineData("\"delegation\": { \"owner\": \" \" }", "$.delegation.owner", "The text says nothing.")]
    [InlineData("\"delegation\": { \"checkEvery\": \"PT0S\" }", "$.delegation.checkEvery", "It must be more than zero.")]
    [InlineData("\"units\": {}", "$.units", "The key \"ours\" is missing. Say which unit asks.")]
    [InlineData("\"units\": { \"ours\": \"S\", \"worksWith\": [\"A\", \"A\"] }", "$.units.worksWith[1]", "\"A\" comes twice. Keep one of them.")]
    [InlineData($"\"units\": {{ \"ours\": \"S\", \"indicators\": [{{ {Indicator} }}, {{ {Indicator} }}] }}", "$.units.indicators[1]", "Ops is measured by \"days open\" twice.")]
    [InlineData("\"units\": { \"ours\": \"S\", \"indicators\": [{ \"unit\": \"A\", \"metric\": \"m\", \"better\": \"more\" }] }", "$.units.indicators[0].better", "\"more\" is no direction. Known are higher, lower.")]
    [InlineData("\"survey\": {}", "$.survey", "The key \"survey\" is not known here. Known are version, outsourcing, growth, backlog, attrition, delegation, units.")]
    public void What_cannot_be_used_is_refused_with_path_rule_and_way_out(string section, string path, string problem) =>
        Refused($$"""{ "version": 1, {{section}} }""", path, problem);

    [Fact]
    public void A_file_asks_something() =>
        Refused("{ \"version\": 1 }", "$", "There is nothing to check. Write at least one of \"outsourcing\", \"growth\", \"backlog\", \"attrition\", \"delegation\", \"units\".");

    [Fact]
    public void Files_are_equal_when_they_ask_the_same()
    {
        OrganisationFile one = new() { Backlog = [new(1, 2, Share.Percent(3))] };

        EqualityContract.Holds(one, new OrganisationFile { Backlog = [new(1, 2, Share.Percent(3))] }, new OrganisationFile { Delegation = new() });
        Assert.Empty(new OrganisationFile { Backlog = default }.Backlog);
        Assert.Equal((false, true), (one.IsEmpty, new OrganisationFile().IsEmpty));
    }

    private static void Refused(string json, string path, string problem)
    {
        var refused = Assert.Throws<WireFormatException>(() => OrganisationFileJson.Parse(json));
        Assert.Equal(path, refused.Path);
        Assert.StartsWith(problem, refused.Problem, StringComparison.Ordinal);
    }
}
