namespace IssueResolution.Casework;

/// <content>The two suites in which a case is one record among many: Salesforce and Dynamics 365.</content>
public sealed partial record TicketSystemMap
{
    /// <summary>The Case of Salesforce Service Cloud, with the picklist values of a new organisation.</summary>
    /// <remarks>
    /// Three priorities carry four severities, so High reads as Critical; <see cref="ValueMap{T}.ReadAgain"/> keeps what is known. The only end
    /// is Closed, which does not tell whether the client agreed: it reads as resolved. Type and Reason hold no category of ours.
    /// </remarks>
    public static TicketSystemMap Salesforce { get; } = SalesforceCase(new("salesforce-case", "Salesforce, Object Reference: Case"));

    /// <summary>The incident table of Dynamics 365 Customer Service.</summary>
    /// <remarks>
    /// <c>severitycode</c> exists and is delivered with one single value, so severity goes into the priority. <c>casetypecode</c> says whether it
    /// is a question, a problem or a request, which is no category of ours. <c>statecode</c> follows from <c>statuscode</c>.
    /// </remarks>
    public static TicketSystemMap Dynamics365 { get; } = Dynamics365Incident(new("dynamics-365-incident", "Microsoft Learn, Case (Incident) table/entity reference"));

    private static TicketSystemMap SalesforceCase(DocumentedPage page) => new()
    {
        Code = page.SystemCode,
        Product = "Salesforce Case",
        Severity = page.Scale("severity", "Priority",
        [
            ("Low", null, Assessing.Severity.Low), ("Medium", null, Assessing.Severity.Medium), ("High", null, Assessing.Severity.Critical),
        ]),
        Priority = page.Scale("priority", "Priority",
        [
            ("Low", null, Assessing.Priority.P4), ("Medium", null, Assessing.Priority.P3), ("High", null, Assessing.Priority.P1),
        ]),
        Status = page.Scale("status", "Status",
        [
            ("Closed", null, TicketStatus.Resolved), ("New", null, TicketStatus.New),
            ("Escalated", null, TicketStatus.Working), ("Working", null, TicketStatus.Working),
        ],
        except:
        [
            (TicketStatus.WaitingOnClient, "Working"), (TicketStatus.WaitingOnThirdParty, "Working"), (TicketStatus.OnHold, "Working"),
        ]),
        Fields = new("Description", "OwnerId", "CaseComments", null),
    };

    private static TicketSystemMap Dynamics365Incident(DocumentedPage page) => new()
    {
        Code = page.SystemCode,
        Product = "Dynamics 365 Incident",
        Severity = page.Scale("severity", "prioritycode",
        [
            ("3", "Low", Assessing.Severity.Low), ("2", "Normal", Assessing.Severity.Medium), ("1", "High", Assessing.Severity.Critical),
        ]),
        Priority = page.Scale("priority", "prioritycode",
        [
            ("3", "Low", Assessing.Priority.P4), ("2", "Normal", Assessing.Priority.P3), ("1", "High", Assessing.Priority.P1),
        ]),
        Status = page.Scale("status", "statuscode",
        [
            ("2000", "Merged", TicketStatus.Cancelled), ("6", "Cancelled", TicketStatus.Cancelled),
            ("1000", "Information Provided", TicketStatus.Resolved), ("5", "Problem Solved", TicketStatus.Resolved),
            ("3", "Waiting for Details", TicketStatus.WaitingOnClient), ("2", "On Hold", TicketStatus.OnHold),
            ("4", "Researching", TicketStatus.Working), ("1", "In Progress", TicketStatus.Working),
        ]),
        Fields = new("description", "ownerid", null, "incidentresolution.description"),
    };
}
