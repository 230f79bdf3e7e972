using IssueResolution.BusinessTime;
using IssueResolution.Json.Tests.Generators;

namespace IssueResolution.Json.Tests.Calendars;

[Properties(Arbitrary = [typeof(CalendarDefinitions)])]
public sealed class CalendarDefinitionLaws
{
    [Law("P87")]
    [Property]
    public bool What_is_written_is_read_as_an_equal_definition(CalendarDefinition definition) =>
        CalendarDefinitionJson.Parse(CalendarDefinitionJson.Write(definition)) == definition;

    [Property]
    public bool Equal_definitions_have_one_text(CalendarDefinition definition) =>
        CalendarDefinitionJson.Write(CalendarDefinitionJson.Parse(CalendarDefinitionJson.Write(definition))) == CalendarDefinitionJson.Write(definition);

    [Property]
    public bool Equal_definitions_make_equal_calendars(CalendarDefinition definition) =>
        CalendarDefinitionJson.Parse(CalendarDefinitionJson.Write(definition)).Calendar == definition.Calendar
        && ReferenceEquals(definition.Calendar, definition.Calendar);

    [Property]
    public void Equality_holds_by_content(CalendarDefinition definition)
    {
        CalendarDefinition same = CalendarDefinitionJson.Parse(CalendarDefinitionJson.Write(definition));
        CalendarDefinition other = new(definition.Zone.Id == "Asia/Tokyo" ? "Asia/Seoul" : "Asia/Tokyo", definition.Hours);
        EqualityContract.Holds(definition, same, other);
    }

    [Property]
    public bool What_CalendarJson_reads_is_read_as_the_same_calendar(CalendarDefinition definition)
    {
        string json = CalendarDefinitionJson.Write(new(definition.Zone.Id, Unbroken(definition.Hours)) { Holidays = definition.Holidays, Overrides = definition.Overrides });
        return CalendarJson.Parse(json).Calendar == CalendarDefinitionJson.Parse(json).Calendar;
    }

    private static WeeklyHours Unbroken(WeeklyHours hours) =>
        Weekdays.All.Aggregate(WeeklyHours.Closed, (week, day) => week.Open(day, [.. hours.OpenOn(day)]));
}
