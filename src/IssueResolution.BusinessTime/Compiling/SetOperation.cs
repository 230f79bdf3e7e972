namespace IssueResolution.BusinessTime.Compiling;

/// <summary>How two calendars make one.</summary>
internal enum SetOperation
{
    Union = 0,
    Intersection,
    Difference,
}
