using IssueResolution.BusinessTime;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

/// <summary>A refusal speaks of events by the words of case files, and of times by the clock of the office.</summary>
public sealed class RefusalTextTests
{
    private static readonly CaseRules _tokyo = new(
        ResolutionPolicy.ProfessionalServices, BusinessCalendar.In("Asia/Tokyo").Open(Weekdays.MondayToFriday, "09:00-18:00").Build());

    [Fact]
    public void Events_are_named_as_files_name_them()
    {
        Assert.Contains("and closed does not follow", Said(new CaseEvent.Closed(At(1), "Ann")), StringComparison.Ordinal);
        Assert.Contains("begins with facts-gathered", SaidOf(_tokyo.Replay("C-1", "E-1", new CaseEvent.FactsGathered(Monday, "Ann"))), StringComparison.Ordinal);
        Assert.Contains("that action-done could be about", Said(new CaseEvent.ActionDone(At(1), "Ann", "x")), StringComparison.Ordinal);
    }

    [Fact]
    public void Times_are_those_of_the_zone_of_the_calendar()
    {
        Assert.Contains("2026-03-02 18:00 (+09:00) is promised at 2026-03-02 19:00 (+09:00)", Said(new CaseEvent.Acknowledged(At(1), "Ann", Monday)), StringComparison.Ordinal);
        Assert.Contains("at 2026-03-02 17:00 (+09:00) lies before 2026-03-02 18:00 (+09:00)", Said(new CaseEvent.FactsGathered(At(-1), "Ann")), StringComparison.Ordinal);
        Assert.Contains(
            "promised at 2026-03-02 19:00 (+09:00) for 2026-03-02 18:00 (+09:00)",
            Said(new CaseEvent.Committed(At(1), "Ann", "x", "It", Monday)).Replace("x is ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(
            "was due 2026-03-02 20:00 (+09:00)",
            Said(new CaseEvent.Committed(At(1), "Ann", "x", "It", At(2)), new CaseEvent.Renegotiated(At(3), "Ann", "x", At(9), "Slow")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_is_refused_with_the_keys_that_a_file_adds() => Assert.EndsWith(
        " Keys: rootFix, owner, dates, checkpoints.",
        Said(new CaseEvent.PlanAgreed(At(1), "Ann", new Planning.ResolutionPlan(new("Now", "今"), null, null))), StringComparison.Ordinal);

    private static string Said(params CaseEvent[] events) => SaidOf(_tokyo.Replay(
        "C-1", "E-1", [new CaseEvent.Detected(Monday, "Ann", IssueKind.MissedDeadline, Assessing.Severity.High, "Late"), .. events]));

    private static string SaidOf(Decision<IssueCase> decision) => Assert.IsType<Decision<IssueCase>.Refused>(decision).Message.English;
}
