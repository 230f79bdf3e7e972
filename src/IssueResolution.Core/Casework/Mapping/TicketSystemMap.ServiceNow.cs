namespace IssueResolution.Casework;

/// <content>ServiceNow, whose cases and incidents share their scales and not their states: 3 is closed for the one and on hold for the other.</content>
public sealed partial record TicketSystemMap
{
    /// <summary>The case of ServiceNow Customer Service Management, table <c>sn_customerservice_case</c>.</summary>
    public static TicketSystemMap ServiceNowCase { get; } = ServiceNow(
        "ServiceNow Case",
        new("service-now-case", "ServiceNow, Customer Service Management: Case states"),
        [
            ("3", "Closed", TicketStatus.Closed), ("6", "Resolved", TicketStatus.Resolved), ("18", "Awaiting Info", TicketStatus.WaitingOnClient),
            ("1", "New", TicketStatus.New), ("10", "Open", TicketStatus.Working),
        ],
        (TicketStatus.WaitingOnThirdParty, "10"),
        (TicketStatus.OnHold, "10"));

    /// <summary>The incident of ServiceNow IT Service Management, table <c>incident</c>.</summary>
    /// <remarks>Who is waited for stands in <c>hold_reason</c>, so On Hold reads as the strongest of the waits.</remarks>
    public static TicketSystemMap ServiceNowIncident { get; } = ServiceNow(
        "ServiceNow Incident",
        new("service-now-incident", "ServiceNow, Incident Management State Model (KB0564465)"),
        [
            ("8", "Canceled", TicketStatus.Cancelled), ("7", "Closed", TicketStatus.Closed), ("6", "Resolved", TicketStatus.Resolved),
            ("3", "On Hold", TicketStatus.OnHold), ("1", "New", TicketStatus.New), ("2", "In Progress", TicketStatus.Working),
        ]);

    /// <summary>Severity is the impact. ServiceNow derives the priority from impact and urgency, as delivered read-only and by a table of its own.</summary>
    private static TicketSystemMap ServiceNow(
        string product, DocumentedPage page, (string Value, string? Label, TicketStatus Means)[] states, params (TicketStatus Term, string Value)[] except)
    {
        DocumentedPage scales = page with { Title = "ServiceNow, Incident Management: Define priority lookup rules" };
        return new()
        {
            Code = page.SystemCode,
            Product = product,
            Severity = scales.Scale("severity", "impact",
            [
                ("3", "3 - Low", Assessing.Severity.Low), ("2", "2 - Medium", Assessing.Severity.Medium), ("1", "1 - High", Assessing.Severity.Critical),
            ]),
            Urgency = scales.Scale("urgency", "urgency",
            [
                ("3", "3 - Low", Assessing.Urgency.Routine), ("2", "2 - Medium", Assessing.Urgency.Soon), ("1", "1 - High", Assessing.Urgency.Immediate),
            ]),
            Priority = scales.Scale("priority", "priority",
            [
                ("5", "5 - Planning", Assessing.Priority.P5), ("4", "4 - Low", Assessing.Priority.P4), ("3", "3 - Moderate", Assessing.Priority.P3),
                ("2", "2 - High", Assessing.Priority.P2), ("1", "1 - Critical", Assessing.Priority.P1),
            ]),
            Status = page.Scale("status", "state", states, except: except),
            Fields = new("description", "assigned_to", "work_notes", "close_notes"),
        };
    }
}
