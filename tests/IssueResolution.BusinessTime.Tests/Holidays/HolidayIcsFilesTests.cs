using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Holidays;

/// <summary>Calendars that circulate, each with the dates it means.</summary>
public sealed class HolidayIcsFilesTests
{
    private static readonly LocalDate _last = new(2030, 12, 31);

    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "TestFiles", "ics");

    public static TheoryData<string> Files => [.. Directory.GetFiles(_folder, "*.ics").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_gives_exactly_the_dates_it_means(string file) =>
        Assert.Equal(
            InOrder(HolidayCsv.Parse(Text("expected/" + file + ".csv"))),
            InOrder(HolidayIcs.Parse(Text(file + ".ics"), _last)));

    [Fact]
    public void There_are_seven_files() => Assert.Equal(7, Files.Count);

    internal static string Text(string file) => HolidayText.Decode(File.ReadAllBytes(Path.Combine(_folder, file)));

    private static IEnumerable<Holiday> InOrder(IEnumerable<Holiday> holidays) =>
        holidays.OrderBy(holiday => holiday.Date).ThenBy(holiday => holiday.Name, StringComparer.Ordinal);
}
