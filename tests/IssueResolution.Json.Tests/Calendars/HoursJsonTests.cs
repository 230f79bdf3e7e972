using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Json.Tests.Calendars;

public sealed class HoursJsonTests
{
    [Fact]
    public void Hours_overrides_and_breaks_are_those_a_builder_would_give() =>
        Assert.Equal(
            BusinessCalendar.In("Asia/Tokyo")
                .Open(IsoDayOfWeek.Monday, "22:00-26:00")
                .Override(new LocalDate(2026, 1, 5), DayPeriod.Parse("08:00-24:00"))
                .Break(new LocalDate(2026, 1, 12), DayPeriod.Parse("22:30:15-23:00"), DayPeriod.Parse("23:30-00:30"))
                .Build(),
            HoursJson.Breaks(
                HoursJson.Overrides(
                    HoursJson.Weekly(BusinessCalendar.In("Asia/Tokyo"), WireValue.Parse("""{ "mon": [["22:00", "26:00"]] }""")),
                    WireValue.Parse("""{ "2026-01-05": [["08:00", "24:00"]] }""")),
                WireValue.Parse("""{ "2026-01-12": [["22:30:15", "23:00"], ["23:30", "00:30"]] }""")).Build());

    [Fact]
    public void A_break_that_cannot_be_read_is_named_with_its_path() =>
        Assert.Contains(
            "$[\"2026-01-12\"][0]: A period is a pair",
            Assert.Throws<WireFormatException>(() => HoursJson.Breaks(BusinessCalendar.In("Etc/UTC"), WireValue.Parse("""{ "2026-01-12": [["22:30"]] }"""))).Message,
            StringComparison.Ordinal);
}
