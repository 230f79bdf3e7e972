using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using static IssueResolution.Casework.TicketSystems;

namespace IssueResolution.Casework;

/// <summary>The built-in maps against what the products document, the mildest value first.</summary>
public sealed class TicketSystemMapTests
{
    public static TheoryData<string> Codes => TicketSystems.Codes;

    [Theory]
    [InlineData("salesforce-case", "Priority", "Low Medium High", "Low Medium High High")]
    [InlineData("dynamics-365-incident", "prioritycode", "3 2 1", "3 2 1 1")]
    [InlineData("zendesk-ticket", "priority", "low normal high urgent", "low normal high urgent")]
    [InlineData("jira-service-management", "priority", "Lowest Low Medium High Highest", "Low Medium High Highest")]
    [InlineData("service-now-case", "impact", "3 2 1", "3 2 1 1")]
    [InlineData("service-now-incident", "impact", "3 2 1", "3 2 1 1")]
    [InlineData("hubspot-ticket", "hs_ticket_priority", "LOW MEDIUM HIGH URGENT", "LOW MEDIUM HIGH URGENT")]
    [InlineData("freshdesk-ticket", "priority", "1 2 3 4", "1 2 3 4")]
    public void Severities_are_written_in_the_product_s_own_values(string code, string field, string documented, string written)
    {
        ValueMap<Severity> map = Of(code).Severity;

        Assert.Equal((field, documented), (map.Field, string.Join(" ", map.Values.Select(row => row.Value))));
        Assert.Equal(written, string.Join(" ", Severity.InOrder.Select(severity => map.Write(severity).Value)));
    }

    [Theory]
    [InlineData("salesforce-case", "Low Low Medium High High")]
    [InlineData("dynamics-365-incident", "3 3 2 1 1")]
    [InlineData("zendesk-ticket", "low low normal high urgent")]
    [InlineData("jira-service-management", "Lowest Low Medium High Highest")]
    [InlineData("service-now-case", "5 4 3 2 1")]
    [InlineData("service-now-incident", "5 4 3 2 1")]
    [InlineData("hubspot-ticket", "LOW LOW MEDIUM HIGH URGENT")]
    [InlineData("freshdesk-ticket", "1 1 2 3 4")]
    public void Priorities_are_written_from_last_to_first_in_the_queue(string code, string written) =>
        Assert.Equal(written, string.Join(" ", Priority.InOrder.Select(priority => Of(code).Priority.Write(priority).Value)));

    [Theory]
    [InlineData("salesforce-case", "Status", "Closed|Closed|Closed|Working|Working|Working|New|Working")]
    [InlineData("dynamics-365-incident", "statuscode", "6|5|5|3|2|2|1|1")]
    [InlineData("zendesk-ticket", "status", "closed|closed|solved|pending|hold|open|new|open")]
    [InlineData("jira-service-management", "status", "Canceled|Closed|Resolved|Waiting for customer|Pending|Pending|Waiting for support|In progress")]
    [InlineData("service-now-case", "state", "3|3|6|18|10|10|1|10")]
    [InlineData("service-now-incident", "state", "8|7|6|3|3|3|1|2")]
    [InlineData("hubspot-ticket", "hs_pipeline_stage", "4|4|4|2|3|3|1|3")]
    [InlineData("freshdesk-ticket", "status", "5|5|4|3|2|2|2|2")]
    public void Statuses_are_written_from_cancelled_to_working(string code, string field, string written)
    {
        Assert.Equal(field, Of(code).Status.Field);
        Assert.Equal(written, string.Join("|", TicketStatus.InOrder.Select(status => Of(code).Status.Write(status).Value)));
    }

    [Theory]
    [InlineData("service-now-case", "closed")]
    [InlineData("service-now-incident", "on-hold")]
    public void One_number_means_two_things_in_one_product(string code, string status) =>
        Assert.Equal(status, Granted(Of(code).Status.Read(3)).Value.Code);

    [Theory]
    [InlineData("service-now-case", "3 2 1 1")]
    [InlineData("service-now-incident", "3 2 1 1")]
    [InlineData("jira-service-management", "Low Medium High Critical")]
    public void Urgencies_are_written_where_there_is_a_field_for_them(string code, string written) =>
        Assert.Equal(written, string.Join(" ", Urgency.InOrder.Select(urgency => Of(code).Urgency!.Write(urgency).Value)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_smallest_issue_can_be_logged_in_every_product(string code)
    {
        MappingResult<string> low = Of(code).Severity.Write(Severity.Low);

        Assert.Equal((Severity.Low, false), (Granted(Of(code).Severity.Read(low.Value)).Value, low.IsLossy));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_map_names_the_page_that_documents_its_values(string code) =>
        Assert.All(
            new[] { Of(code).Severity.Source, Of(code).Priority.Source, Of(code).Status.Source },
            source => Assert.Equal(ProvenanceKind.Source, source.Kind));

    [Fact]
    public void Only_products_that_ask_for_the_impact_keep_severity_apart_from_priority() =>
        Assert.Equal(["service-now-case", "service-now-incident"], TicketSystemMap.BuiltIn.Where(map => !map.IsPriorityInSeverityField).Select(map => map.Code));

    [Fact]
    public void A_map_that_lowers_a_severity_is_refused_with_the_cell()
    {
        TicketSystemMap careless = TicketSystemMap.Salesforce with { Severity = TicketSystemMap.Salesforce.Severity.WithRead("High", Severity.High, "sounds alike") };

        var refused = Assert.IsType<Decision<TicketSystemMap>.Refused>(careless.Accept());
        Assert.Equal(RefusalCode.UnlawfulPolicy, refused.Code);
        Assert.StartsWith("The map of Salesforce Case breaks a law in 1 places, first: Critical is written as 'High'", refused.Message.English, StringComparison.Ordinal);
        Assert.Equal(["casework.lowers-on-return"], refused.Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void What_a_record_lacks_is_named_with_the_field_to_fill_in()
    {
        IssueRecord record = new() { Detail = "The weekly report came a day late.", Severity = Severity.Medium, Status = TicketStatus.Resolved };

        Assert.Equal(
            [
                "Owner is not recorded: fill in assignee_id in Zendesk Ticket.",
                "Resolution steps is not recorded: fill in comment in Zendesk Ticket.",
                "Outcome is not recorded, and Zendesk Ticket has no field for it as delivered: make one.",
            ],
            TicketSystemMap.Zendesk.Check(record).Select(finding => finding.Message.English));
        Assert.All(TicketSystemMap.Zendesk.Check(record), finding => Assert.Equal((FindingCode.RecordFieldMissing, false), (finding.Code, finding.Code.Blocks)));
    }

    [Fact]
    public void The_field_of_a_part_follows_a_changed_map()
    {
        ValueMap<Severity> ours = ValueMap.OfScale(
            "casework.ours.severity", "Severity__c", Provenance.Override("our own field"), Severity.InOrder.Select(severity => Row(severity.Code, severity)));

        Assert.Equal("Severity__c", (TicketSystemMap.Salesforce with { Severity = ours }).FieldOf(RecordField.Severity));
        Assert.False((TicketSystemMap.Salesforce with { Severity = ours }).IsPriorityInSeverityField);
    }

    [Fact]
    public void Every_cell_of_every_map_has_a_place_of_its_own()
    {
        string[] places = [.. TicketSystemMap.BuiltIn.SelectMany(map => map.Readings).Select(cell => $"{cell.Table}[{cell.Key}]")];

        Assert.Equal(places.Length, places.Distinct().Count());
    }

    [Fact]
    public void Statuses_tell_clocks_what_to_do()
    {
        Assert.Equal(
            ["Stop", "Stop", "Stop", "Pause", "Pause", "Pause", "Run", "Run"], TicketStatus.InOrder.Select(status => status.ClockEffect.ToString()));
        Assert.Equal(
            [
                CaseStatus.Closed, CaseStatus.Closed, CaseStatus.Resolved, CaseStatus.WaitingOnClient,
                CaseStatus.WaitingOnThirdParty, CaseStatus.OnHold, CaseStatus.Open, CaseStatus.Open,
            ],
            TicketStatus.InOrder.Select(status => status.ClockStatus));
        Assert.Equal([TicketStatus.Cancelled, TicketStatus.Closed, TicketStatus.Resolved], TicketStatus.InOrder.Where(status => status.IsEnded));
    }
}
