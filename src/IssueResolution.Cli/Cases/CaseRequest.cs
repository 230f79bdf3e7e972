using System.Globalization;

namespace IssueResolution.Cli.Cases;

/// <summary>What a run of <c>case</c> was asked for, as it was written.</summary>
/// <param name="At">The instant of the question; null for the last event.</param>
/// <param name="Html">Where the page is written to; null for none.</param>
/// <param name="Calendar">A calendar file; null for the calendar in the files.</param>
/// <param name="Policy">A file of overrides; null for none.</param>
/// <param name="IsJson">Whether machines read the answer.</param>
/// <param name="Language">What people read.</param>
internal sealed record CaseRequest(string? At, string? Html, string? Calendar, string? Policy, bool IsJson, CultureInfo Language)
{
    /// <summary>Whether anything was asked that only a case can answer.</summary>
    public bool AsksAboutFiles => At is not null || Html is not null || Calendar is not null || Policy is not null || IsJson;
}
