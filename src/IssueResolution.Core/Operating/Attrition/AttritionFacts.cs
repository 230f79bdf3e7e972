using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Operating;

/// <summary>What is known about a person or a team that one would like to keep.</summary>
/// <param name="IsStable">Whether the work runs without crises.</param>
/// <param name="HiresWell">Whether people join easily.</param>
/// <param name="RoutineShare">The part of the time that goes into routine and clerical work; at most the whole.</param>
/// <param name="LastCareerTalk">When the career was talked about last; null when it never was.</param>
/// <param name="HasRoadmap">Whether a way ahead is agreed.</param>
/// <param name="IsRecognised">Whether good work is seen and said.</param>
[Requirement("R-196")]
public sealed record AttritionFacts(
    bool IsStable, bool HiresWell, Share RoutineShare, LocalDate? LastCareerTalk, bool HasRoadmap, bool IsRecognised)
{
    /// <summary>The part of the time that goes into routine and clerical work.</summary>
    public Share RoutineShare { get; } = Guard.Against.OutOfRange(RoutineShare, Share.Percent(0), Share.Percent(100));
}
