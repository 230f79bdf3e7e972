namespace IssueResolution.Casework;

/// <content>Jira Service Management, whose five priorities have names and no numbers.</content>
public sealed partial record TicketSystemMap
{
    private const string JiraPriorities = "Atlassian Support, What are priority levels in Jira Service Management?";

    private const string JiraStatuses = "Atlassian Support, What are work item statuses, priorities, and resolutions?";

    private const string JiraUrgencies = "Atlassian Support, Create an impact urgency priority matrix";

    /// <summary>The request of Jira Service Management.</summary>
    /// <remarks>
    /// Written statuses are those of the workflow for service requests; those of incidents are read as well. Names match in any case, because
    /// projects spell them differently. Urgency is a select list that the vendor's page has an administrator create.
    /// </remarks>
    public static TicketSystemMap JiraServiceManagement { get; } = JiraRequest("jira-service-management");

    private static TicketSystemMap JiraRequest(string code) => new()
    {
        Code = code,
        Product = "Jira Service Management Request",
        Severity = new DocumentedPage(code, JiraPriorities).Scale("severity", "priority",
        [
            ("Lowest", null, Assessing.Severity.Low), ("Low", null, Assessing.Severity.Low), ("Medium", null, Assessing.Severity.Medium),
            ("High", null, Assessing.Severity.High), ("Highest", null, Assessing.Severity.Critical),
        ], ignoresCase: true),
        Urgency = new DocumentedPage(code, JiraUrgencies).Scale("urgency", "Urgency",
        [
            ("Lowest", null, Assessing.Urgency.Routine), ("Low", null, Assessing.Urgency.Routine), ("Medium", null, Assessing.Urgency.Soon),
            ("High", null, Assessing.Urgency.Urgent), ("Critical", null, Assessing.Urgency.Immediate),
        ], ignoresCase: true),
        Priority = new DocumentedPage(code, JiraPriorities).Scale("priority", "priority",
        [
            ("Lowest", null, Assessing.Priority.P5), ("Low", null, Assessing.Priority.P4), ("Medium", null, Assessing.Priority.P3),
            ("High", null, Assessing.Priority.P2), ("Highest", null, Assessing.Priority.P1),
        ], ignoresCase: true),
        Status = new DocumentedPage(code, JiraStatuses).Scale("status", "status",
        [
            ("Canceled", null, TicketStatus.Cancelled), ("Closed", null, TicketStatus.Closed),
            ("Completed", null, TicketStatus.Resolved), ("Resolved", null, TicketStatus.Resolved),
            ("Waiting for customer", null, TicketStatus.WaitingOnClient), ("Pending", null, TicketStatus.OnHold),
            ("Open", null, TicketStatus.New), ("Waiting for support", null, TicketStatus.New),
            ("Escalated", null, TicketStatus.Working), ("Work in progress", null, TicketStatus.Working), ("In progress", null, TicketStatus.Working),
        ], ignoresCase: true),
        Fields = new("description", "assignee", "comment", "resolution"),
    };
}
