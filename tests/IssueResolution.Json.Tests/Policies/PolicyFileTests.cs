using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Json.Tests.Policies;

public sealed class PolicyFileTests
{
    private static readonly CalendarDefinition _desk = new("Europe/London", WeeklyHours.Closed.Open(Weekdays.MondayToFriday, DayPeriod.Parse("09:00-18:00")));
    private static readonly CalendarDefinition _twin = new("Europe/London", _desk.Hours);

    [Fact]
    public void A_calendar_is_known_by_its_definition_even_beside_an_equal_one()
    {
        PolicyFile file = new([new("a", _desk), new("b", _twin)], Set(Policy("p", _twin.Calendar)));

        Assert.Equal("b", file.NameOf(_twin.Calendar));
        Assert.Contains("\"calendar\": \"b\"", PolicyFileJson.Write(file), StringComparison.Ordinal);
        Assert.NotEqual(file, new PolicyFile([new("a", _desk), new("b", _twin)], Set(Policy("p", _desk.Calendar))));
    }

    [Fact]
    public void A_calendar_from_elsewhere_has_the_first_name_of_an_equal_one() =>
        Assert.Equal("a", new PolicyFile([new("b", _twin), new("a", _desk)], Set(Policy("p", _desk.Calendar)))
            .NameOf(BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-18:00").Build()));

    [Fact]
    public void A_policy_in_a_calendar_that_the_file_lacks_is_the_callers_mistake() =>
        Assert.Throws<ArgumentException>(() => new PolicyFile([new("a", _desk)], Set(Policy("p", BusinessCalendar.AlwaysOpen))));

    [Fact]
    public void A_rule_with_another_id_than_its_policy_is_the_callers_mistake() =>
        Assert.Contains(
            "Rule 'q' yields policy 'p'",
            Assert.Throws<ArgumentException>(() => new PolicyFile([new("a", _desk)], Set(new MatchRule<SlaPolicy>("q", Policy("p", _desk.Calendar).Value, [])))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Two_conditions_on_one_attribute_have_no_place_in_a_file()
    {
        MatchRule<SlaPolicy> twice = new("p", Policy("p", _desk.Calendar).Value, [new("tags", "a"), new("tags", "b")]);

        Assert.Throws<ArgumentException>(() => new PolicyFile([new("a", _desk)], Set(twice, Policy("q", _desk.Calendar))));
    }

    [Fact]
    public void Equality_is_by_content()
    {
        EqualityContract.Holds(
            new PolicyFile([new("a", _desk)], Set(Policy("p", _desk.Calendar)), "open"),
            new PolicyFile([new("a", _twin)], Set(Policy("p", _twin.Calendar)), "open"),
            new PolicyFile([new("a", _desk)], Set(Policy("p", _desk.Calendar))));
    }

    [Fact]
    public void Settings_at_their_default_are_not_written() => Assert.Equal(
        """
        {
          "version": 1,
          "calendars": { "a": { "zone": "Etc/UTC", "weekly": "24x7" } },
          "policies": [
            { "id": "p", "calendar": "a", "clocks": { "resolution": { "kind": "resolution", "targets": { "*": "PT24H" } } } }
          ]
        }

        """,
        PolicyFileJson.Write(new PolicyFile([new("a", new("Etc/UTC", WeeklyHours.AlwaysOpen))], Set(Policy("p", new CalendarDefinition("Etc/UTC", WeeklyHours.AlwaysOpen).Calendar)))));

    private static MatchRule<SlaPolicy> Policy(string id, BusinessCalendar calendar) =>
        new(id, new SlaPolicy(id, calendar, new ClockDefinition("resolution", ClockKind.Resolution, ClockTargets.ForEvery(new Allowance.Elapsed(Duration.FromHours(24))))), []);

    private static PolicySet<SlaPolicy> Set(params MatchRule<SlaPolicy>[] rules) => Assert.IsType<Decision<PolicySet<SlaPolicy>>.Granted>(PolicySet.Of(rules)).Value;
}
