using System.Globalization;
using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Docs;

/// <summary>The examples of docs/how-to/embed-in-dynamics-365.md; they run on the netstandard2.0 build too, which is the one that a plug-in loads.</summary>
public sealed class EmbedInDynamics365
{
    private static readonly BusinessCalendar _office = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-18:00").Build();

    [Fact]
    public void A_case_that_is_saved()
    {
        BusinessCalendar office = _office;

        #region save
        // What the plug-in is handed: the columns of an incident, and the instant at which the message was processed.
        Dictionary<string, object> incident = new() { ["new_severity"] = 100000002, ["new_urgency"] = 100000001 };
        DateTime operationCreatedOn = new(2026, 3, 6, 16, 0, 0, DateTimeKind.Utc);     // context.OperationCreatedOn, which is in UTC
        Instant now = Instant.FromDateTimeUtc(operationCreatedOn);

        // Columns of your own, once for all: what their choices mean.
        Provenance ours = Provenance.Override("the choices of our own columns");
        ValueMap<Severity> severities = ValueMap.OfScale("contoso.severity", "new_severity", ours, Severity.InOrder.Select(
            (severity, index) => new MappedValue<Severity>($"{100000000 + index}", severity.Words.Name.English, new(severity, ours))));
        ValueMap<Urgency> urgencies = ValueMap.OfScale("contoso.urgency", "new_urgency", ours, Urgency.InOrder.Select(
            (urgency, index) => new MappedValue<Urgency>($"{100000000 + index}", urgency.Words.Name.English, new(urgency, ours))));

        var severity = Assert.IsType<Decision<MappingResult<Severity>>.Granted>(severities.Read((int)incident[severities.Field])).Value.Value;
        var urgency = Assert.IsType<Decision<MappingResult<Urgency>>.Granted>(urgencies.Read((int)incident[urgencies.Field])).Value.Value;

        // Judge, and write what the CRM shows.
        ResolutionPolicy policy = ResolutionPolicy.ProfessionalServices;
        TicketSystemMap crm = TicketSystemMap.Dynamics365;
        Judgement<Priority> priority = policy.Assessing.Priority.Judge(severity, urgency);
        Judgement<Allowance> answer = policy.Escalating.ResponseFor(severity, urgency, ClientAnxiety.Calm);

        incident[crm.Priority.Field] = int.Parse(crm.Priority.Write(priority.Value).Value, CultureInfo.InvariantCulture);
        incident["responseby"] = answer.Value.DueAfter(now, office).ToDateTimeUtc();
        incident["new_because"] = string.Join("\n", priority.Reasons.Concat(answer.Reasons).Select(reason => $"{reason.Text} {reason.Cell}"));

        Assert.Equal(2, incident["prioritycode"]);                                                        // Normal, which is what P3 is written as
        Assert.Equal(new DateTime(2026, 3, 6, 20, 0, 0, DateTimeKind.Utc), incident["responseby"]);
        #endregion

        Assert.StartsWith("Severity High and urgency Soon give P3. assessing.priority[high/soon] = p3", (string)incident["new_because"]);
    }

    [Fact]
    public void A_value_that_nobody_has_mapped()
    {
        #region refusal
        Decision<MappingResult<TicketStatus>> read = TicketSystemMap.Dynamics365.Status.Read(7);

        // throw new InvalidPluginExecutionException(refused.Message.English): the user sees the sentence.
        var refused = Assert.IsType<Decision<MappingResult<TicketStatus>>.Refused>(read);
        Assert.StartsWith("'7' is no known value of statuscode. Known are: ", refused.Message.English);
        #endregion
    }

    [Fact]
    public void A_clock_from_the_changes_of_status()
    {
        BusinessCalendar office = _office;

        #region clock
        // What you stored: one row a change of status. No counters.
        (DateTime At, int StatusCode)[] changes =
        [
            (new(2026, 3, 6, 16, 30, 0, DateTimeKind.Utc), 3),     // waiting for details
            (new(2026, 3, 9, 10, 0, 0, DateTimeKind.Utc), 1),      // in progress
        ];

        SlaPolicy policy = new("case", office, new ClockDefinition(
            "resolution", ClockKind.Resolution, ClockTargets.ForEvery(new Allowance.OpenHours(Duration.FromHours(8))))
        {
            PausesOn = [CaseStatus.WaitingOnClient],
        });

        var history = (Decision<EventHistory>.Granted)EventHistory.Of(
        [
            new ClockEvent.Opened(Instant.FromUtc(2026, 3, 6, 16, 0)),
            .. changes.Select(change => new ClockEvent.StatusChanged(
                Instant.FromDateTimeUtc(change.At),
                ((Decision<MappingResult<TicketStatus>>.Granted)TicketSystemMap.Dynamics365.Status.Read(change.StatusCode)).Value.Value.ClockStatus)),
        ]);
        ClockReading reading = policy.ReadAt(history.Value, Instant.FromUtc(2026, 3, 9, 11, 0)).Clocks[0];

        Assert.Equal(Duration.FromMinutes(90), reading.Elapsed);                  // 30 minutes on Friday, an hour on Monday
        Assert.Equal(Instant.FromUtc(2026, 3, 9, 17, 30), reading.DueAt);         // resolveby
        #endregion
    }
}
