using IssueResolution.Assessing;
using IssueResolution.Classifying;

namespace IssueResolution.Casework;

/// <content>The help desks whose four priorities are our four severities: Zendesk, HubSpot and Freshdesk.</content>
public sealed partial record TicketSystemMap
{
    /// <summary>The ticket of Zendesk Support.</summary>
    /// <remarks>Hold means waiting on a third party there; work that rests by agreement stays open. The ticket's type is no category of ours.</remarks>
    public static TicketSystemMap Zendesk { get; } = ZendeskTicket(new("zendesk-ticket", "Zendesk, Ticketing API: Tickets"));

    /// <summary>The ticket of HubSpot, in the support pipeline that every account begins with.</summary>
    /// <remarks>
    /// Further pipelines have stages with ids of their own, and an account may change its options: compare before use. Closed does not tell
    /// whether the client agreed.
    /// A general inquiry says nothing about the category, and a team matter, which few may read, is hidden among them.
    /// </remarks>
    public static TicketSystemMap HubSpot { get; } = HubSpotTicket(new("hubspot-ticket", "HubSpot, CRM API: Tickets"));

    /// <summary>The ticket of Freshdesk.</summary>
    /// <remarks>Pending means first of all that the client must answer; other waits stay open until the firm adds a status for them.</remarks>
    public static TicketSystemMap Freshdesk { get; } = FreshdeskTicket(new("freshdesk-ticket", "Freshdesk, API reference: Tickets"));

    private static TicketSystemMap ZendeskTicket(DocumentedPage page) => new()
    {
        Code = page.SystemCode,
        Product = "Zendesk Ticket",
        Severity = FourSeverities(page, "priority", ("low", null), ("normal", null), ("high", null), ("urgent", null)),
        Priority = FourPriorities(page, "priority", ("low", null), ("normal", null), ("high", null), ("urgent", null)),
        Status = page.Scale("status", "status",
        [
            ("closed", null, TicketStatus.Closed), ("solved", null, TicketStatus.Resolved), ("pending", null, TicketStatus.WaitingOnClient),
            ("hold", null, TicketStatus.WaitingOnThirdParty), ("new", null, TicketStatus.New), ("open", null, TicketStatus.Working),
        ],
        except: (TicketStatus.OnHold, "open")),
        Fields = new("description", "assignee_id", "comment", null),
    };

    private static TicketSystemMap HubSpotTicket(DocumentedPage page) => new()
    {
        Code = page.SystemCode,
        Product = "HubSpot Ticket",
        Severity = FourSeverities(page, "hs_ticket_priority", ("LOW", null), ("MEDIUM", null), ("HIGH", null), ("URGENT", null)),
        Priority = FourPriorities(page, "hs_ticket_priority", ("LOW", null), ("MEDIUM", null), ("HIGH", null), ("URGENT", null)),
        Status = page.Scale("status", "hs_pipeline_stage",
        [
            ("4", "Closed", TicketStatus.Resolved), ("2", "Waiting on contact", TicketStatus.WaitingOnClient),
            ("1", "New", TicketStatus.New), ("3", "Waiting on us", TicketStatus.Working),
        ],
        except: [(TicketStatus.WaitingOnThirdParty, "3"), (TicketStatus.OnHold, "3")]),
        Category = page.Set("category", "hs_ticket_category",
        [
            ("PRODUCT_ISSUE", null, IssueCategory.Delivery), ("GENERAL_INQUIRY", null, IssueCategory.Communication),
            ("FEATURE_REQUEST", null, IssueCategory.Scope), ("BILLING_ISSUE", null, IssueCategory.Billing),
        ],
        except: (IssueCategory.Team, "GENERAL_INQUIRY")),
        Fields = new("content", "hubspot_owner_id", null, "hs_resolution"),
    };

    private static TicketSystemMap FreshdeskTicket(DocumentedPage page) => new()
    {
        Code = page.SystemCode,
        Product = "Freshdesk Ticket",
        Severity = FourSeverities(page, "priority", ("1", "Low"), ("2", "Medium"), ("3", "High"), ("4", "Urgent")),
        Priority = FourPriorities(page, "priority", ("1", "Low"), ("2", "Medium"), ("3", "High"), ("4", "Urgent")),
        Status = page.Scale("status", "status",
        [
            ("5", "Closed", TicketStatus.Closed), ("4", "Resolved", TicketStatus.Resolved),
            ("3", "Pending", TicketStatus.WaitingOnClient), ("2", "Open", TicketStatus.Working),
        ]),
        Fields = new("description", "responder_id", "conversations", null),
    };

    private static ValueMap<Severity> FourSeverities(DocumentedPage page, string field, params (string Value, string? Label)[] mildestFirst) =>
        page.Scale("severity", field, [.. mildestFirst.Zip(Assessing.Severity.InOrder, (row, severity) => (row.Value, row.Label, severity))]);

    private static ValueMap<Priority> FourPriorities(DocumentedPage page, string field, params (string Value, string? Label)[] mildestFirst) =>
        page.Scale("priority", field, [.. mildestFirst.Zip(Assessing.Priority.InOrder.Skip(1), (row, priority) => (row.Value, row.Label, priority))]);
}
