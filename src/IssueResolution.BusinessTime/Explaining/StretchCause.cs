namespace IssueResolution.BusinessTime;

/// <summary>Which rule of a calendar makes a stretch open or closed.</summary>
public enum StretchCause
{
    /// <summary>Open: the weekly hours of the day on which the shift started.</summary>
    WeeklyHours = 0,

    /// <summary>Closed: no hours are set for this time.</summary>
    OutsideHours,

    /// <summary>Closed: a holiday, named by <see cref="StretchReason.Name"/>.</summary>
    Holiday,

    /// <summary>Open or closed: the date has hours of its own.</summary>
    Override,

    /// <summary>Closed: a break in hours that are otherwise open.</summary>
    Break,

    /// <summary>Open or closed against the clock on the wall, because a change of the clock moved an edge of the hours.</summary>
    ClockChange,

    /// <summary>Closed: taken out of the calendar by the open time of another.</summary>
    Excluded,
}
