using NodaTime;

namespace IssueResolution.BusinessTime;

/// <content>The calendar by dates instead of instants.</content>
public sealed partial class BusinessCalendar
{
    /// <summary>The calendar's business days, by the dates of its zone; of the first one's zone for a combined calendar.</summary>
    public BusinessDays BusinessDays => new(_rule);

    /// <summary>The zone whose dates the calendar counts by; for a combined calendar, that of the first. <see cref="AlwaysOpen"/> is in UTC.</summary>
    public DateTimeZone Zone => _rule.Zone;
}
