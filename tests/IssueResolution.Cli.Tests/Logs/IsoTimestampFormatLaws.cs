using System.Text;
using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Cli.Logs;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Tests.Logs;

[Properties(Arbitrary = [typeof(Times)])]
public sealed class IsoTimestampFormatLaws
{
    private static readonly IsoTimestampFormat _format = new();

    [Property]
    public bool What_NodaTime_writes_with_an_offset_is_read_back(OffsetDateTime time) =>
        Read(OffsetDateTimePattern.ExtendedIso.Format(time)) == new WrittenTime(time.LocalDateTime, time.Offset);

    [Property]
    public bool What_NodaTime_writes_without_offset_is_read_back(OffsetDateTime time) =>
        Read(LocalDateTimePattern.ExtendedIso.Format(time.LocalDateTime)) == new WrittenTime(time.LocalDateTime, null);

    [Property]
    public bool A_blank_for_the_T_and_an_offset_without_colon_mean_the_same(OffsetDateTime time)
    {
        string text = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.FFFFFFFFF").Format(time);
        string sign = time.Offset >= Offset.Zero ? "+" : "-";
        int minutes = Math.Abs(time.Offset.Seconds) / 60;
        return Read($"{text} {sign}{minutes / 60:00}{minutes % 60:00}") == new WrittenTime(time.LocalDateTime, time.Offset);
    }

    [Property(MaxTest = 2000)]
    public bool Whatever_is_read_NodaTime_reads_the_same(DamagedText damaged)
    {
        WrittenTime? read = Read(damaged.Text);
        ParseResult<OffsetDateTime> expected = OffsetDateTimePattern.ExtendedIso.Parse(damaged.Text);
        return !expected.Success || read == new WrittenTime(expected.Value.LocalDateTime, expected.Value.Offset);
    }

    [Property]
    public bool Any_bytes_are_read_or_refused_and_nothing_else(byte[] bytes)
    {
        _format.TryRead(bytes, out _);
        return true;
    }

    private static WrittenTime? Read(string text) => _format.TryRead(Encoding.UTF8.GetBytes(text), out WrittenTime time) ? time : null;

    /// <summary>A timestamp with one character changed.</summary>
    public sealed record DamagedText(string Text);

    public static class Times
    {
        public static Arbitrary<OffsetDateTime> OffsetDateTimes() => Generator.ToArbitrary();

        public static Arbitrary<DamagedText> DamagedTexts() =>
            (from time in Generator
             let text = OffsetDateTimePattern.ExtendedIso.Format(time)
             from place in Gen.Choose(0, text.Length - 1)
             from c in Gen.Elements("0123456789-+:TZ. ".ToCharArray())
             select new DamagedText(text[..place] + c + text[(place + 1)..])).ToArbitrary();

        private static Gen<OffsetDateTime> Generator =>
            from days in Gen.Choose(-25_000, 84_000)
            from second in Gen.Choose(0, (24 * 60 * 60) - 1)
            from nanosecond in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 999_999_999)))
            from offset in Gen.Choose(-18 * 60, 18 * 60)
            select new LocalDate(1970, 1, 1).PlusDays(days).AtMidnight().PlusSeconds(second).PlusNanoseconds(nanosecond).WithOffset(Offset.FromSeconds(offset * 60));
    }
}
