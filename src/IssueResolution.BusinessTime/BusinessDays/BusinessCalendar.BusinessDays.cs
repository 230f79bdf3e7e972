namespace IssueResolution.BusinessTime;

/// <content>The calendar by dates instead of instants.</content>
public sealed partial class BusinessCalendar
{
    /// <summary>The calendar's business days, by the dates of its zone; of the first one's zone for a combined calendar.</summary>
    public BusinessDays BusinessDays => new(_rule);
}
