using System.Text;

namespace IssueResolution.BusinessTime.Tests.Holidays;

public sealed class HolidayTextTests
{
    private const string Text = "2026-01-01,Año Nuevo\n2026-01-06,Püha – 元日\n";

    public static TheoryData<Encoding> Marked => [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_decides_and_is_not_part_of_the_text(Encoding encoding) =>
        Assert.Equal(Text, HolidayText.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]));

    [Fact]
    public void Bytes_that_are_utf_8_throughout_are_utf_8() => Assert.Equal(Text, HolidayText.Decode(Encoding.UTF8.GetBytes(Text)));

    [Fact]
    public void Anything_else_is_windows_1252_with_the_letters_of_iso_8859_1() =>
        Assert.Equal("Año Nuevo – “Navidad” €", HolidayText.Decode([.. "A\u00F1o Nuevo \u0096 \u0093Navidad\u0094 \u0080".Select(c => (byte)c)]));

    [Fact]
    public void A_text_in_shift_jis_is_refused_rather_than_mangled()
    {
        byte[] bytes = [.. "date,name\n1955/1/1,"u8, 0x8C, 0xB3, 0x93, 0xFA, (byte)'\n', .. "1955/1/15,"u8, 0x90, 0xAC, 0x90, 0x6C];

        HolidayFormatException refusal = Assert.Throws<HolidayFormatException>(() => HolidayText.Decode(bytes));

        Assert.Equal(3, refusal.Line);
        Assert.Contains("0x90 has a meaning neither in UTF-8 nor in Windows-1252", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\n', 0xE9 }, "utf-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00 }, "utf-16")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00 }, "utf-16BE")]
    public void Bytes_that_belie_their_mark_are_refused(byte[] bytes, string encoding) =>
        Assert.Contains("has no meaning in " + encoding, Assert.Throws<HolidayFormatException>(() => HolidayText.Decode(bytes)).Message, StringComparison.Ordinal);

    [Fact]
    public void No_bytes_are_no_text() => Assert.Equal("", HolidayText.Decode([]));

    [Fact]
    public void Every_byte_is_read_as_windows_1252_says_or_refused_where_that_says_nothing()
    {
        Encoding codePage = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        for (int value = 0x80; value <= 0xFF; value++)
        {
            byte[] bytes = [0, (byte)'\n', (byte)value];
            if (value is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D)
            {
                Assert.Equal(2, Assert.Throws<HolidayFormatException>(() => HolidayText.Decode(bytes)).Line);
            }
            else
            {
                Assert.Equal(codePage.GetString(bytes), HolidayText.Decode(bytes));
            }
        }
    }

    [Fact]
    public void The_line_of_a_byte_that_belies_its_mark_is_named_with_the_byte()
    {
        HolidayFormatException refusal = Assert.Throws<HolidayFormatException>(() => HolidayText.Decode([0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\n', (byte)'b', 0xE9, (byte)'c']));

        Assert.Equal(2, refusal.Line);
        Assert.Contains("The byte 0xE9", refusal.Message, StringComparison.Ordinal);
    }
}
