using FsCheck;
using FsCheck.Fluent;
using IssueResolution.BusinessTime;
using IssueResolution.Escalating;
using NodaTime;

namespace IssueResolution.Assessing;

[Properties(Arbitrary = [typeof(HarmLaws)])]
public sealed class HarmLaws
{
    private static readonly UrgencyRules _rules = AssessingPolicy.ProfessionalServices.Urgency;

    public static Arbitrary<BusinessCalendar> AnyCalendar() =>
        Gen.Elements(Calendars.London, Calendars.Tokyo, Calendars.NightShift, BusinessCalendar.AlwaysOpen).ToArbitrary();

    /// <summary>A year that holds clock changes and long closures, by the hour.</summary>
    public static Arbitrary<Instant> Instants() =>
        Gen.Choose(0, 366 * 24).Select(hour => Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromHours(hour)).ToArbitrary();

    [Law("P19")]
    [Property]
    public bool Time_passing_never_lowers_urgency_before_the_harm(BusinessCalendar calendar, Instant one, Instant other, Instant harm)
    {
        (Instant earlier, Instant later) = one <= other ? (one, other) : (other, one);
        return later > harm || (Band(earlier, harm, calendar) <= Band(later, harm, calendar)
            && _rules.Assess(Factors(Band(earlier, harm, calendar))).Value <= _rules.Assess(Factors(Band(later, harm, calendar))).Value);
    }

    [Property]
    public bool An_earlier_harm_is_never_less_near(BusinessCalendar calendar, Instant now, Instant one, Instant other) =>
        Band(now, one <= other ? one : other, calendar) >= Band(now, one <= other ? other : one, calendar);

    [Property]
    public bool What_lies_behind_has_passed_and_nothing_else_has(BusinessCalendar calendar, Instant now, Instant harm) =>
        (Band(now, harm, calendar) == TimeToHarm.Passed) == (now > harm);

    private static TimeToHarm Band(Instant now, Instant harm, BusinessCalendar calendar) =>
        _rules.HarmBetween(now, harm, calendar, Duration.FromHours(8));

    private static UrgencyFactors Factors(TimeToHarm harm) =>
        new(Trajectory.Stable, harm, ClientVisibility.WorkingLevel, WaitState.Acknowledged, Progress.Open);
}
