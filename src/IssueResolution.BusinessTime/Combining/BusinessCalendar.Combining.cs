using IssueResolution.BusinessTime.Compiling;

namespace IssueResolution.BusinessTime;

/// <content>Calendars made of calendars, each keeping its own zone; the result is as fast as any other.</content>
public sealed partial class BusinessCalendar
{
    /// <summary>Open whenever either is: teams that follow the sun.</summary>
    /// <remarks>Its dates, for business days, are those of this calendar's zone.</remarks>
    public BusinessCalendar Union(BusinessCalendar other) => Combined(SetOperation.Union, other);

    /// <summary>Open only when both are: when client and team can talk to each other.</summary>
    /// <remarks>Its dates, for business days, are those of this calendar's zone.</remarks>
    public BusinessCalendar Intersect(BusinessCalendar other) => Combined(SetOperation.Intersection, other);

    /// <summary>Open when this one is and the other is not: hours less maintenance windows.</summary>
    /// <remarks>Its dates, for business days, are those of this calendar's zone.</remarks>
    public BusinessCalendar Except(BusinessCalendar other) => Combined(SetOperation.Difference, other);

    private BusinessCalendar Combined(SetOperation operation, BusinessCalendar other)
    {
        CombinedHours hours = new(operation, this, Guard.Against.Null(other));
        return new BusinessCalendar(hours, hours);
    }
}
