using IssueResolution.Json.Tests.Generators;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Json.Tests.Policies;

public sealed class AllowanceJsonTests
{
    public static TheoryData<string, Allowance> Forms => new()
    {
        { "PT4H", new Allowance.Elapsed(Duration.FromHours(4)) },
        { "P3D", new Allowance.Elapsed(Duration.FromHours(72)) },
        { "P1DT2H3M4.5S", new Allowance.Elapsed(Duration.FromMilliseconds((((26 * 60) + 3) * 60_000) + 4_500)) },
        { "PT0.000000001S", new Allowance.Elapsed(Duration.FromNanoseconds(1)) },
        { "PT0S", new Allowance.Elapsed(Duration.Zero) },
        { "business PT90M", new Allowance.OpenHours(Duration.FromMinutes(90)) },
        { "business P1D", new Allowance.OpenHours(Duration.FromHours(24)) },
        { "1 business-day", new Allowance.BusinessDays(1) },
        { "2 business-days", new Allowance.BusinessDays(2) },
        { "same-time 2 business-days", new Allowance.SameTimeOnBusinessDay(2) },
        { "end-of 1 business-day", new Allowance.EndOfBusinessDay(1) },
        { "3 business-days at 12:00", new Allowance.BusinessDayAt(3, new LocalTime(12, 0)) },
        { "3 business-days at 12:00:30.5", new Allowance.BusinessDayAt(3, new LocalTime(12, 0, 30, 500)) },
        { "5 calendar-days", new Allowance.CalendarDays(5) },
        { "2 calendar-weeks", new Allowance.CalendarDays(14) },
        { "end-of 8 calendar-weeks", new Allowance.EndOfCalendarDay(56) },
        { "same-day", new Allowance.SameDay() },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_is_read(string text, Allowance expected) => Assert.Equal(expected, Read(text));

    [Property(Arbitrary = [typeof(PolicyFiles)])]
    public bool What_is_written_is_read_as_an_equal_allowance(Allowance allowance) => Read(AllowanceJson.Write(allowance)) == allowance;

    [Theory]
    [InlineData("PT4H", "PT240M")]
    [InlineData("PT36H", "P1DT12H")]
    [InlineData("business PT30M", "business PT1800S")]
    [InlineData("PT0.25S", "PT0.250S")]
    [InlineData("2 business-days at 09:30", "2 business-days at 09:30:00")]
    [InlineData("7 calendar-days", "1 calendar-week")]
    public void One_amount_is_written_in_one_way(string canonical, string text) => Assert.Equal(canonical, AllowanceJson.Write(Read(text)));

    [Theory]
    [InlineData("", "\"\" is no time allowed. Write \"PT4H\"")]
    [InlineData("4h", "\"4h\" is no time allowed")]
    [InlineData("2  business-days", "is no time allowed")]
    [InlineData("P", "\"P\" is no duration. Write it like")]
    [InlineData("PT", "\"PT\" is no duration")]
    [InlineData("P1DT", "\"P1DT\" is no duration")]
    [InlineData("P1M", "\"P1M\" is no duration")]
    [InlineData("PT1.5H", "\"PT1.5H\" is no duration")]
    [InlineData("PT1H\\n", "is no duration")]
    [InlineData("P99999999D", "is no duration")]
    [InlineData("PT٣H", "is no duration")]
    [InlineData("P2W", "weeks count calendar days. Write them like \"2 calendar-weeks\"")]
    [InlineData("-PT4H", "The time allowed is zero or more")]
    [InlineData("business P2W", "\"P2W\" is no duration")]
    [InlineData("0 business-days", "\"0\" is no number of days")]
    [InlineData("2 business-weeks", "is no time allowed")]
    [InlineData("2147483647 calendar-weeks", "is no number of days")]
    [InlineData("2 business-days at noon", "\"noon\" is no time of day")]
    [InlineData("2 business-days at 24:00", "\"24:00\" is no time of day")]
    public void A_text_that_is_no_allowance_is_refused_with_the_way_out(string text, string message) =>
        Assert.Contains(message, Assert.Throws<WireFormatException>(() => AllowanceJson.Read(WireValue.Parse($"\"{text}\""))).Message, StringComparison.Ordinal);

    private static Allowance Read(string text) => AllowanceJson.Read(WireValue.Parse($"\"{text}\""));
}
