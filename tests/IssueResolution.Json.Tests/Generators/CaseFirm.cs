using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Reasoning;

namespace IssueResolution.Json.Tests.Generators;

/// <summary>The rules under which generated cases stand: an office open nine to six.</summary>
internal static class CaseFirm
{
    public static CaseRules Rules { get; } = new(
        ResolutionPolicy.ProfessionalServices,
        BusinessCalendar.In("Etc/UTC").Open(Weekdays.MondayToFriday, DayPeriod.Parse("09:00-18:00")).Build());

    public static T Granted<T>(Decision<T> decision) => Assert.IsType<Decision<T>.Granted>(decision).Value;
}
