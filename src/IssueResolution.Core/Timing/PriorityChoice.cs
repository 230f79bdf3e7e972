namespace IssueResolution.Timing;

/// <summary>Which of a ticket's priorities sets its targets, when the priority changes on the way.</summary>
/// <remarks>Either way the target counts from the opening.</remarks>
public enum PriorityChoice
{
    /// <summary>That of the first row: raising a ticket later does not move its deadlines.</summary>
    AtFirstEvent = 0,

    /// <summary>That of the row which answers or resolves the ticket or, while there is none, of the last row.</summary>
    AtDecidingEvent,
}
