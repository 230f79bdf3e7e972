using IssueResolution.Classifying;
using NodaTime;

namespace IssueResolution.Operating;

public sealed class DutyRosterTests
{
    private static readonly Instant _monday = Instant.FromUtc(2026, 3, 2, 0, 0);

    [Fact]
    public void A_shift_begins_at_its_start_and_is_over_at_its_end()
    {
        DutyRoster roster = Roster(("Ann", 9, 17), ("Ben", 17, 24));

        Assert.Equal(("Ann", "Ben", null, null), (roster.OnDutyAt(Hour(9)), roster.OnDutyAt(Hour(17)), roster.OnDutyAt(Hour(24)), roster.OnDutyAt(Hour(8))));
        Assert.Equal(Role.DevelopmentOnCall, roster.Role);
    }

    [Fact]
    public void Whoever_came_last_is_on_duty() => Assert.Equal("Ben", Roster(("Ben", 12, 14), ("Ann", 9, 17)).OnDutyAt(Hour(13)));

    [Fact]
    public void Gaps_are_named_from_the_beginning_to_the_end()
    {
        Assert.Equal(
            [
                "Nobody of the role Development on Call is on duty from 2026-03-02T00:00:00Z to 2026-03-02T09:00:00Z.",
                "Nobody of the role Development on Call is on duty from 2026-03-02T17:00:00Z to 2026-03-02T18:00:00Z.",
            ],
            Roster(("Ann", 9, 17), ("Ben", 18, 30)).GapsBetween(_monday, Hour(24)).Select(gap => gap.Message.English));
        Assert.Single(Roster().GapsBetween(_monday, Hour(24)));
        Assert.Empty(Roster().GapsBetween(_monday, _monday));
    }

    [Property]
    public bool In_the_hours_of_a_day_nobody_is_on_duty_exactly_where_a_gap_is((byte From, byte Length)[] shifts)
    {
        DutyRoster roster = Roster([.. shifts.Select((shift, index) => ($"Person {index}", shift.From % 30, (shift.From % 30) + 1 + (shift.Length % 12)))]);
        int uncovered = Enumerable.Range(0, 24).Count(hour => roster.OnDutyAt(Hour(hour)) is null);
        int inGaps = Enumerable.Range(0, 24).Count(hour => roster.GapsBetween(Hour(hour), Hour(hour + 1)).Length == 1);
        return uncovered == inGaps && roster.GapsBetween(_monday, Hour(24)).IsEmpty == (uncovered == 0);
    }

    [Fact]
    public void A_shift_and_a_question_last_some_time()
    {
        Assert.Equal("To", Assert.Throws<ArgumentOutOfRangeException>(() => new DutyShift("Ann", _monday, _monday)).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentOutOfRangeException>(() => Roster().GapsBetween(Hour(2), Hour(1))).ParamName);
    }

    [Fact]
    public void The_order_of_shifts_is_irrelevant() =>
        EqualityContract.Holds(Roster(("Ann", 1, 2), ("Ben", 2, 3)), Roster(("Ben", 2, 3), ("Ann", 1, 2)), Roster(("Ann", 1, 2)));

    private static DutyRoster Roster(params (string Who, int From, int To)[] shifts) =>
        DutyRoster.For(Role.DevelopmentOnCall, shifts.Select(shift => new DutyShift(shift.Who, Hour(shift.From), Hour(shift.To))));

    private static Instant Hour(int hour) => _monday + Duration.FromHours(hour);
}
