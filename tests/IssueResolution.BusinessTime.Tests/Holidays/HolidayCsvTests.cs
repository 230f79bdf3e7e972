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
    public void No_text_is_refused_by_its_name()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => HolidayCsv.Parse(null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => HolidayIcs.Parse(null!)).ParamName);
    }

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

    [Theory]
    [InlineData("2026-1-5,a", "2026-01-05 a")]
    [InlineData(" 2026-01-05 , a ", "2026-01-05 a")]
    [InlineData("2026-01-05,a\r2026-01-06,b", "2026-01-05 a|2026-01-06 b")]
    [InlineData("  \n2026-01-05,a\n \n", "2026-01-05 a")]
    [InlineData("\"2026-01-05\",a\"b,c\"", "2026-01-05 ab,c")]
    [InlineData("2026-01-05,\"\"", "2026-01-05 ")]
    [InlineData("2026-01-05,a\n2026-01-05,b", "2026-01-05 a|2026-01-05 b")]
    public void Lines_are_read_leniently_where_that_leaves_no_doubt(string text, string holidays) =>
        Assert.Equal(holidays, string.Join('|', HolidayCsv.Parse(text).Select(holiday => $"{holiday.Date:uuuu-MM-dd} {holiday.Name}")));

    [Theory]
    [InlineData("day 1,name\n2026-12-25,a", 1, "'day 1' is not a date; write it as 2026-12-25 or 2026/12/25.")]
    [InlineData("date,name\nwhen,what\n2026-12-25,a", 2, "'when' is not a date")]
    [InlineData("\n\n2026-12-25,\"a\"\"", 3, "A quote is opened and never closed.")]
    [InlineData("date,name", 1, "There is no holiday in this text")]
    public void A_refusal_says_what_is_wrong(string text, int line, string reason)
    {
        HolidayFormatException refusal = Assert.Throws<HolidayFormatException>(() => HolidayCsv.Parse(text));

        Assert.Equal(line, refusal.Line);
        Assert.StartsWith($"Line {line}: {reason}", refusal.Message, StringComparison.Ordinal);
    }
}
