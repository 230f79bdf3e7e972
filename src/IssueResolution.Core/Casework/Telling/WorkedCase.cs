using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>Cases told from the client's report to the follow-up, for learning and for demonstrations.</summary>
public static class WorkedCase
{
    /// <summary>A report that came late because, three whys down, nobody asked about technical limits when the work was scoped.</summary>
    /// <remarks>Only what people did and said is given; every judgement and every time is computed from the arguments.</remarks>
    /// <param name="policy">The numbers to judge by.</param>
    /// <param name="calendar">The business hours of the firm; times are told in its zone.</param>
    /// <param name="reportedAt">When the client complains.</param>
    [Requirement("R-065")]
    public static ImmutableArray<CaseStep> LateReport(ResolutionPolicy policy, BusinessCalendar calendar, Instant reportedAt) =>
        new LateReport(
            Guard.Against.Null(policy), Guard.Against.Null(calendar), reportedAt).Steps();
}
