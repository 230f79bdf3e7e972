namespace IssueResolution.Timing;
/// <summary>stub</summary>
public sealed class DueLog { /// <summary>stub</summary>
 public const long NoDue = long.MaxValue; }
