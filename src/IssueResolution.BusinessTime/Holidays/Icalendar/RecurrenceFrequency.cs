namespace IssueResolution.BusinessTime.Icalendar;

/// <summary>The period of which a rule picks its dates.</summary>
internal enum RecurrenceFrequency
{
    Daily,
    Weekly,
    Monthly,
    Yearly,
}
