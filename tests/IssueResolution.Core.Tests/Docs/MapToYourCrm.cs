using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Docs;

/// <summary>The examples of docs/how-to/map-to-your-crm.md.</summary>
public sealed class MapToYourCrm
{
    [Fact]
    public void A_case_goes_out_and_comes_back()
    {
        #region out-and-back
        TicketSystemMap crm = TicketSystemMap.Salesforce;

        MappingResult<string> written = crm.Severity.Write(Severity.High);
        Assert.Equal("High", written.Value);                               // for the field crm.Severity.Field, which is Priority
        Assert.True(written.IsLossy);
        Assert.Equal("Read back, 'High' means Critical: Priority has no value for High alone.", written.Reasons[1].Text.English);

        Decision<MappingResult<Severity>> unknown = crm.Severity.Read("Blocker");
        var refused = Assert.IsType<Decision<MappingResult<Severity>>.Refused>(unknown);
        Assert.Equal("casework.unknown-value", refused.Code.Code);
        #endregion
    }

    [Fact]
    public void Synchronising_does_not_drift()
    {
        #region synchronise
        ValueMap<Severity> map = TicketSystemMap.Salesforce.Severity;

        // On our side the case is High, and the field still holds what High is written as: it stays High.
        var same = Assert.IsType<Decision<MappingResult<Severity>>.Granted>(map.ReadAgain(known: Severity.High, "High"));
        Assert.Equal(Severity.High, same.Value.Value);

        // Somebody raised it over there.
        var raised = Assert.IsType<Decision<MappingResult<Severity>>.Granted>(map.ReadAgain(known: Severity.Medium, "High"));
        Assert.Equal(Severity.Critical, raised.Value.Value);
        #endregion
    }

    [Fact]
    public void A_picklist_of_ones_own()
    {
        #region adapt
        const string Why = "our picklist has Critical since 2026-04";
        TicketSystemMap delivered = TicketSystemMap.Salesforce;
        TicketSystemMap ours = delivered with
        {
            Severity = delivered.Severity
                .WithRead("Critical", Severity.Critical, Why)
                .WithRead("High", Severity.High, Why)
                .WithWritten(Severity.Critical, "Critical", Why),
            Kind = ValueMap.OfCodes<IssueKind>("casework.ours.kind", "IssueKind__c"),
        };

        Assert.IsType<Decision<TicketSystemMap>.Granted>(ours.Accept());
        Assert.All(Severity.InOrder, severity => Assert.False(ours.Severity.Write(severity).IsLossy));

        // Half of the change would lower a Critical on its way back, and is refused.
        TicketSystemMap half = delivered with { Severity = delivered.Severity.WithRead("High", Severity.High, Why) };
        var refused = Assert.IsType<Decision<TicketSystemMap>.Refused>(half.Accept());
        Assert.Equal("casework.lowers-on-return", refused.Reasons[0].Code);
        #endregion
    }

    [Fact]
    public void A_status_moves_a_clock()
    {
        #region status
        Instant at = Instant.FromUtc(2026, 3, 6, 9, 0);
        var read = Assert.IsType<Decision<MappingResult<TicketStatus>>.Granted>(TicketSystemMap.Freshdesk.Status.Read(3));

        Assert.Equal(TicketStatus.WaitingOnClient, read.Value.Value);
        Assert.Equal(ClockEffect.Pause, read.Value.Value.ClockEffect);
        ClockEvent forTheClock = new ClockEvent.StatusChanged(at, read.Value.Value.ClockStatus);
        #endregion

        Assert.Equal(new ClockEvent.StatusChanged(at, CaseStatus.WaitingOnClient), forTheClock);
    }

    [Fact]
    public void A_record_that_is_not_complete()
    {
        #region record
        IssueRecord record = new() { Detail = "The weekly report came a day late.", Severity = Severity.Medium, Status = TicketStatus.Working };

        Assert.Equal([RecordField.Owner, RecordField.ResolutionSteps, RecordField.Outcome], record.MissingFields);
        Finding missing = Assert.Single(TicketSystemMap.JiraServiceManagement.Check(record));    // steps and outcome are owed at the end
        Assert.Equal("Owner is not recorded: fill in assignee in Jira Service Management Request.", missing.Message.English);
        #endregion
    }
}
