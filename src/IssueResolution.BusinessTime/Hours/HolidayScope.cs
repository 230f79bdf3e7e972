namespace IssueResolution.BusinessTime;

/// <summary>What a holiday closes when a period of opening hours crosses midnight.</summary>
public enum HolidayScope
{
    /// <summary>The local date from midnight to midnight and nothing else: the tail of the evening before is cut at the first midnight, and a
    /// shift that would start on the holiday is worked from the second. The default.</summary>
    Date = 0,

    /// <summary>The shifts that start on the date, to their end, and nothing else: the tail of the evening before is worked.</summary>
    Shift,
}
