using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using static IssueResolution.Casework.TicketSystems;

namespace IssueResolution.Casework;

public sealed class ValueMapTests
{
    private static readonly Provenance _manual = Provenance.Source("a manual");

    private static readonly ValueMap<Severity> _three = TicketSystemMap.Salesforce.Severity;

    [Fact]
    public void Writing_where_steps_run_out_says_what_will_come_back()
    {
        MappingResult<string> written = _three.Write(Severity.High);

        Assert.Equal(("High", true), (written.Value, written.IsLossy));
        Assert.Equal(
            ["High is written to Priority as 'High'.", "Read back, 'High' means Critical: Priority has no value for High alone."],
            written.Reasons.Select(reason => reason.Text.English));
        Assert.Equal("casework.salesforce-case.severity[high]", $"{written.Reasons[0].Cell!.Table}[{written.Reasons[0].Cell!.Key}]");
        Assert.Equal("casework.salesforce-case.severity[read/High]", $"{written.Reasons[1].Cell!.Table}[{written.Reasons[1].Cell!.Key}]");
    }

    [Fact]
    public void A_step_with_a_value_of_its_own_loses_nothing() => Assert.False(_three.Write(Severity.Medium).IsLossy);

    [Fact]
    public void Reading_a_value_that_shares_its_term_says_what_it_becomes()
    {
        MappingResult<Severity> read = Granted(TicketSystemMap.JiraServiceManagement.Severity.Read("Lowest"));

        Assert.Equal((Severity.Low, true), (read.Value, read.IsLossy));
        Assert.Equal("Written back, Low becomes 'Low'.", read.Reasons[1].Text.English);
    }

    [Fact]
    public void An_unknown_value_is_refused_with_value_field_and_what_is_accepted()
    {
        var refused = Assert.IsType<Decision<MappingResult<Severity>>.Refused>(TicketSystemMap.Dynamics365.Severity.Read("Urgent"));

        Assert.Equal(RefusalCode.UnknownValue, refused.Code);
        Assert.Equal(
            "'Urgent' is no known value of prioritycode. Known are: 3 (Low), 2 (Normal), 1 (High). Correct it, or add it to the map with what it means.",
            refused.Message.English);
        Assert.Contains("prioritycode", refused.Message.Japanese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_field_is_refused_and_never_taken_for_the_mildest(string? value)
    {
        var refused = Assert.IsType<Decision<MappingResult<Severity>>.Refused>(_three.Read(value));

        Assert.Equal(RefusalCode.ValueMissing, refused.Code);
        Assert.Contains("Low, Medium, High", refused.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_match_letter_by_letter_unless_the_product_does_otherwise()
    {
        Assert.IsType<Decision<MappingResult<Severity>>.Refused>(TicketSystemMap.Zendesk.Severity.Read("Urgent"));
        Assert.IsType<Decision<MappingResult<Severity>>.Refused>(TicketSystemMap.Zendesk.Severity.Read(" urgent"));
        Assert.Equal(TicketStatus.WaitingOnClient, Granted(TicketSystemMap.JiraServiceManagement.Status.Read("WAITING FOR CUSTOMER")).Value);
    }

    [Fact]
    public void A_number_its_digits_and_its_label_are_read_alike()
    {
        ValueMap<TicketStatus> status = TicketSystemMap.Freshdesk.Status;

        Assert.Equal(TicketStatus.Resolved, Granted(status.Read(4)).Value);
        Assert.Equal(status.Read(4), status.Read("4"));
        Assert.Equal(status.Read(4), status.Read("Resolved"));
        Assert.IsType<Decision<MappingResult<TicketStatus>>.Refused>(status.Read(1));
    }

    [Fact]
    public void Read_again_keeps_what_is_known_until_the_field_changes()
    {
        MappingResult<Severity> unchanged = Granted(_three.ReadAgain(Severity.High, "High"));
        MappingResult<Severity> changed = Granted(_three.ReadAgain(Severity.Medium, "High"));

        Assert.Equal((Severity.High, false), (unchanged.Value, unchanged.IsLossy));
        Assert.Equal("'High' is what High is written as: nothing has changed.", unchanged.Reasons[0].Text.English);
        Assert.Equal(Severity.Critical, changed.Value);
        Assert.IsType<Decision<MappingResult<Severity>>.Refused>(_three.ReadAgain(Severity.High, null));
        Assert.IsType<Decision<MappingResult<Severity>>.Refused>(_three.ReadAgain(Severity.High, "Gone"));
    }

    [Fact]
    public void A_firm_that_added_a_value_loses_nothing_any_more()
    {
        ValueMap<Severity> four = _three.WithRead("Critical", Severity.Critical, "our picklist has it").WithRead("High", Severity.High, "it does not stand for two now")
            .WithWritten(Severity.Critical, "Critical", "our picklist has it");

        Assert.Empty(four.Validate());
        Assert.Equal(["Low", "Medium", "High", "Critical"], four.Values.Select(row => row.Value));
        Assert.All(Severity.InOrder, severity => Assert.False(four.Write(severity).IsLossy));
        Assert.Equal("override: our picklist has it", four.Write(Severity.Critical).Reasons[0].Cell!.Provenance.ToString());
        Assert.Equal("default", _three.Written.CellAt(Severity.Critical).Provenance.Kind.Code);
    }

    [Fact]
    public void An_added_value_takes_its_place_in_the_order() =>
        Assert.Equal(
            ["Low", "Minor", "Medium", "High"],
            _three.WithRead("Minor", Severity.Low, "our picklist has it").Values.Select(row => row.Value));

    [Fact]
    public void Reading_a_value_by_its_label_can_be_changed_under_the_label()
    {
        ValueMap<Severity> map = TicketSystemMap.Dynamics365.Severity.WithRead("Normal", Severity.High, "we use three steps");

        Assert.Equal(3, map.Values.Length);
        Assert.Equal(Severity.High, Granted(map.Read(2)).Value);
    }

    [Fact]
    public void A_change_that_would_lower_a_severity_is_found()
    {
        Finding finding = Assert.Single(_three.WithRead("High", Severity.High, "sounds alike").Validate());

        Assert.Equal((FindingCode.LowersOnReturn, "casework.salesforce-case.severity[critical]"), (finding.Code, finding.Subject));
        Assert.Equal("Critical is written as 'High' and comes back as the milder High.", finding.Message.English);
    }

    [Fact]
    public void A_change_that_would_lower_the_product_s_own_step_is_found()
    {
        ValueMap<Severity> map = TicketSystemMap.JiraServiceManagement.Severity.WithWritten(Severity.Low, "Lowest", "we use the lowest");

        Assert.Equal(["casework.jira-service-management.severity[read/Low]"], map.Validate().Select(finding => finding.Subject));
    }

    [Fact]
    public void A_written_value_that_nothing_reads_is_found_and_counts_as_lost()
    {
        ValueMap<Severity> map = _three.WithWritten(Severity.Critical, "Sev 0", "house style");

        Assert.Equal([FindingCode.WrittenValueUnread], map.Validate().Select(finding => finding.Code));
        Assert.True(map.Write(Severity.Critical).IsLossy);
        Assert.Equal("Nothing reads 'Sev 0' back.", map.Write(Severity.Critical).Reasons[1].Text.English);
    }

    [Fact]
    public void Meanings_that_fall_along_the_order_are_found() =>
        Assert.Contains(
            TicketSystemMap.Zendesk.Severity.WithRead("normal", Severity.Critical, "for the test").Validate(),
            finding => finding.Code == FindingCode.NotRising && finding.Subject == "casework.zendesk-ticket.severity[read/normal, read/high]");

    [Fact]
    public void A_set_has_no_order_to_break()
    {
        ValueMap<IssueCategory> category = TicketSystemMap.HubSpot.Category!;

        Assert.True(category.Write(IssueCategory.Team).IsLossy);
        Assert.Empty(category.WithRead("PRODUCT_ISSUE", IssueCategory.Scope, "for the test").Validate());
    }

    [Fact]
    public void A_field_of_our_own_codes_loses_nothing()
    {
        ValueMap<IssueKind> kinds = ValueMap.OfCodes<IssueKind>("casework.ours.kind", "IssueKind__c");

        Assert.Empty(kinds.Validate());
        Assert.All(IssueKind.InOrder, kind => Assert.Equal(("IssueKind__c", kind, false), (kinds.Field, Returned(kinds, kind), kinds.Write(kind).IsLossy)));
    }

    [Fact]
    public void A_term_without_a_value_is_written_as_the_next_one_up() =>
        Assert.Equal("B", Of(Row("A", Severity.Low), Row("B", Severity.Critical)).Write(Severity.Medium).Value);

    [Fact]
    public void A_map_that_cannot_answer_for_every_term_is_misuse()
    {
        Assert.Equal("except", Assert.Throws<ArgumentException>(() => Of(Row("A", Severity.High))).ParamName);
        Assert.Equal("except", Assert.Throws<ArgumentException>(() => ValueMap.OfSet("x.y", "field", _manual, [Row("A", IssueCategory.Team)])).ParamName);
        Assert.Equal("values", Assert.Throws<ArgumentException>(() => Of(Row("A", Severity.Critical), Row("A", Severity.Critical))).ParamName);
        Assert.Equal("values", Assert.Throws<ArgumentException>(() => Of(Row("1", Severity.Low, "2"), Row("2", Severity.Critical))).ParamName);
        Assert.Throws<ArgumentException>(() => Of([]));
        Assert.Throws<ArgumentException>(() => Row(" ", Severity.Low));
        Assert.Throws<ArgumentException>(() => _three.WithRead("High", Severity.Critical, ""));
    }

    [Fact]
    public void Maps_are_equal_by_what_they_say() =>
        EqualityContract.Holds(
            Of(Row("A", Severity.Low), Row("B", Severity.Critical)), Of(Row("A", Severity.Low), Row("B", Severity.Critical)),
            Of(Row("A", Severity.Medium), Row("B", Severity.Critical)));

    [Fact]
    public void Every_cell_can_be_cited() =>
        Assert.Equal(
            ["low = Low", "medium = Medium", "high = High", "critical = High", "read/Low = low", "read/Medium = medium", "read/High = critical"],
            _three.Readings.Select(cell => $"{cell.Key} = {cell.Value}"));

    private static ValueMap<Severity> Of(params MappedValue<Severity>[] rows) => ValueMap.OfScale("casework.x.severity", "field", _manual, rows);
}
