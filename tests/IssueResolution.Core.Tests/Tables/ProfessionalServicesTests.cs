using System.Text.Json;
using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Classifying;
using IssueResolution.Communicating;

namespace IssueResolution.Tables;

/// <summary>The built-in policy, cell by cell, against the tables of the domain.</summary>
public sealed class ProfessionalServicesTests
{
    private static readonly ResolutionPolicy _policy = ResolutionPolicy.ProfessionalServices;

    private static readonly Dictionary<string, TimeToHarm> _bands = new()
    {
        ["Over10bd"] = TimeToHarm.Distant,
        ["Within10bd"] = TimeToHarm.Coming,
        ["Within5bd"] = TimeToHarm.Near,
        ["Within2bd"] = TimeToHarm.Close,
        ["Within1bd"] = TimeToHarm.Imminent,
        ["Passed"] = TimeToHarm.Passed,
    };

    [Fact]
    public void Facts_give_the_severities_of_the_table()
    {
        JsonProperty[] rows = [.. DomainTables.Under("severityFacts")];

        Assert.Equal(SeverityFact.InOrder.Length, rows.Length);
        Assert.All(rows, row => Assert.Equal(row.Value.GetString(), _policy.Assessing.Severity.Facts[SeverityFact.FromName(row.Name)].Name));
    }

    [Fact]
    public void Factors_of_urgency_give_the_points_of_the_table()
    {
        UrgencyRules rules = _policy.Assessing.Urgency;
        (string Axis, int Count, Func<string, int> Points)[] axes =
        [
            ("trajectory", Trajectory.InOrder.Length, name => rules.TrajectoryPoints[Trajectory.FromName(name)]),
            ("timeToHarm", TimeToHarm.InOrder.Length, name => rules.HarmPoints[_bands[name]]),
            ("visibility", ClientVisibility.InOrder.Length, name => rules.VisibilityPoints[ClientVisibility.FromName(name)]),
            ("wait", WaitState.InOrder.Length, name => rules.WaitPoints[WaitState.FromName(name)]),
        ];

        Assert.All(axes, axis =>
        {
            JsonProperty[] rows = [.. DomainTables.Under("urgencyPoints", axis.Axis)];
            Assert.Equal(axis.Count, rows.Length);
            Assert.All(rows, row => Assert.Equal(row.Value.GetInt32(), axis.Points(row.Name)));
        });
    }

    [Fact]
    public void Urgency_is_cut_where_the_table_cuts_it() =>
        Assert.All(Urgency.InOrder, urgency =>
            Assert.Equal(DomainTables.At("urgencyCuts", urgency.Name).GetInt32(), _policy.Assessing.Urgency.Cuts[urgency]));

    [Fact]
    public void The_priority_matrix_is_that_of_the_table() =>
        Assert.All(_policy.Assessing.Priority.Table.Keys, key => Assert.Equal(
            DomainTables.At("priority", key.Row.Name, key.Column.Name).GetString(), _policy.Assessing.Priority.For(key.Row, key.Column).Name));

    [Fact]
    public void Response_times_and_roles_are_those_of_the_table() =>
        Assert.All(Severity.InOrder, severity =>
        {
            JsonElement row = DomainTables.At("sla", severity.Name);
            Assert.Equal(row.GetProperty("initialResponseHours").GetInt32(), _policy.Escalating.InitialResponse[severity].Nominal.TotalHours);
            Assert.Equal(row.GetProperty("updateHours").GetInt32(), _policy.Communicating.Cadence[(CadencePhase.Responding, severity)].Nominal.TotalHours);
            Assert.Equal(row.GetProperty("escalateTo").GetString(), _policy.Escalating.PrimaryRole[severity].Name);
        });

    [Fact]
    public void Updates_keep_the_rhythm_of_the_table() =>
        Assert.All(_policy.Communicating.Cadence.Keys, key => Assert.Equal(
            DomainTables.At("cadenceHours", key.Row.Name, key.Column.Name).GetInt32(), _policy.Communicating.Cadence[key].Nominal.TotalHours));

    [Theory]
    [InlineData("low", "project-manager", "account-manager", "handles-in-team", "none", "none", "if-pattern", "none")]
    [InlineData("medium", "client-services-lead", "engagement-partner", "aware-and-guides", "1 business-days", "none", "if-pattern", "none")]
    [InlineData("high", "engagement-partner", "practice-lead", "shapes-response", "same-day", "advised", "advised", "5 business-days")]
    [InlineData("critical", "managing-partner", "chief-executive", "owns", "PT0H", "required", "required", "PT72H")]
    public void The_rest_of_the_matrix_reads_as_it_was_restored(
        string severity, string primary, string alternate, string mode, string within, string plan, string postMortem, string postMortemWithin)
    {
        Severity row = Severity.FromCode(severity);

        Assert.Equal(
            [primary, alternate, mode, within, plan, postMortem, postMortemWithin],
            [
                _policy.Escalating.PrimaryRole.Read(row).Value, _policy.Escalating.AlternateRole.Read(row).Value, _policy.Escalating.Mode.Read(row).Value,
                _policy.Escalating.EscalateWithin.Read(row).Value, _policy.Planning.WrittenConfirmation.Read(row).Value,
                _policy.Learning.PostMortem.Read(row).Value, _policy.Learning.PostMortemWithin.Read(row).Value,
            ]);
    }

    [Fact]
    public void Every_cell_says_where_it_comes_from()
    {
        Assert.All(_policy.Readings, reading => Assert.NotEmpty(reading.Provenance.Citation));
        Assert.Equal(_policy.Readings.Count(), _policy.Readings.Select(reading => (reading.Table, reading.Key)).Distinct().Count());
        Assert.Contains(Role.ManagingPartner.Code, _policy.Readings.Select(reading => reading.Value));
    }
}
