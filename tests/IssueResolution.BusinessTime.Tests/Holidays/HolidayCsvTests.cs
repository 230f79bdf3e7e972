using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Holidays;

public sealed class HolidayCsvTests
{
    [Fact]
    public void Dates_and_names_are_read_past_a_heading_and_blank_lines() =>
        Assert.Equal(
            [new Holiday(new LocalDate(2026, 12, 25), "Christmas Day"), new Holiday(new LocalDate(2027, 1, 1), "元日")],
            HolidayCsv.Parse("\uFEFFdate,name\r\n2026-12-25,Christmas Day\r\n\r\n2027/1/1,元日\n"));

    [Fact]
    public void A_quoted_name_keeps_its_commas_and_quotes() =>
        Assert.Equal("King's \"birthday\", observed", HolidayCsv.Parse("2026-06-08,\"King's \"\"birthday\"\", observed\",extra")[0].Name);

    [Fact]
    public void A_date_alone_is_a_holiday_without_a_name() => Assert.Equal("", HolidayCsv.Parse("2026-06-08")[0].Name);

    [Theory]
    [InlineData("", 1)]
    [InlineData("date,name\n", 1)]
    [InlineData("2026-12-25,a\n2026-13-01,b\n", 2)]
    [InlineData("2026-12-25,a\nlater,b\n", 2)]
    [InlineData("date,name\n25/12/2026,a\n", 2)]
    [InlineData("2026-02-29,a", 1)]
    [InlineData("2026-12-25,\"a", 1)]
    public void What_cannot_be_read_is_refused_with_its_line(string text, int line) =>
        Assert.Equal(line, Assert.Throws<HolidayFormatException>(() => HolidayCsv.Parse(text)).Line);
}
