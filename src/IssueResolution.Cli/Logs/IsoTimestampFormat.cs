using NodaTime;

namespace IssueResolution.Cli.Logs;

/// <summary>ISO 8601 and RFC 3339 as ticket systems write them, read straight from the bytes.</summary>
/// <remarks>
/// <c>2026-02-28T09:05</c>, seconds and up to nine decimals optional, a blank for the T allowed; then nothing, <c>Z</c>, <c>+01</c>,
/// <c>+0100</c> or <c>+01:00</c>, a blank before it allowed. Rows of one log may differ.
/// </remarks>
internal sealed class IsoTimestampFormat : TimestampFormat
{
    private const int MostDecimals = 9;
    private const int MostOffsetHours = 18;

    public override string Example => "2026-02-28T09:05:30Z or 2026-02-28 09:05:30+01:00";

    public override bool TryRead(ReadOnlySpan<byte> utf8, out WrittenTime time)
    {
        Cursor at = new(utf8);
        time = default;
        if (!at.Digits(4, out int year) || !at.Is((byte)'-') || !at.Digits(2, out int month) || !at.Is((byte)'-') || !at.Digits(2, out int day)
            || !at.IsOneOf("Tt "u8) || !at.Digits(2, out int hour) || !at.Is((byte)':') || !at.Digits(2, out int minute))
        {
            return false;
        }

        int second = 0;
        long nanosecond = 0;
        if (at.Is((byte)':') && (!at.Digits(2, out second) || (at.Is((byte)'.') && !at.Decimals(MostDecimals, out nanosecond))))
        {
            return false;
        }

        if (!TryReadOffset(ref at, out Offset? offset) || !at.IsAtEnd || !IsDate(year, month, day) || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        time = new WrittenTime(new LocalDateTime(year, month, day, hour, minute, second).PlusNanoseconds(nanosecond), offset);
        return true;
    }

    private static bool TryReadOffset(ref Cursor at, out Offset? offset)
    {
        offset = null;
        if (at.IsAtEnd)
        {
            return true;
        }

        at.Is((byte)' ');
        if (at.IsOneOf("Zz"u8))
        {
            offset = Offset.Zero;
            return true;
        }

        bool isWest = at.Is((byte)'-');
        if ((!isWest && !at.Is((byte)'+')) || !at.Digits(2, out int hours))
        {
            return false;
        }

        int minutes = 0;
        if (!at.IsAtEnd)
        {
            at.Is((byte)':');
            if (!at.Digits(2, out minutes))
            {
                return false;
            }
        }

        int total = (hours * 60) + minutes;
        if (minutes > 59 || total > MostOffsetHours * 60)
        {
            return false;
        }

        offset = Offset.FromSeconds(60 * (isWest ? -total : total));
        return true;
    }

    private static bool IsDate(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    /// <summary>Walks over the bytes of one text.</summary>
    private ref struct Cursor(ReadOnlySpan<byte> rest)
    {
        private ReadOnlySpan<byte> _rest = rest;

        public readonly bool IsAtEnd => _rest.IsEmpty;

        public bool Is(byte expected)
        {
            bool isExpected = !_rest.IsEmpty && _rest[0] == expected;
            _rest = isExpected ? _rest[1..] : _rest;
            return isExpected;
        }

        public bool IsOneOf(ReadOnlySpan<byte> expected)
        {
            bool isExpected = !_rest.IsEmpty && expected.Contains(_rest[0]);
            _rest = isExpected ? _rest[1..] : _rest;
            return isExpected;
        }

        public bool Digits(int count, out int value)
        {
            value = 0;
            if (_rest.Length < count)
            {
                return false;
            }

            for (int i = 0; i < count; i++)
            {
                int digit = _rest[i] - '0';
                if ((uint)digit > 9)
                {
                    return false;
                }

                value = (value * 10) + digit;
            }

            _rest = _rest[count..];
            return true;
        }

        public bool Decimals(int most, out long billionths)
        {
            billionths = 0;
            int count = 0;
            while (count < most && Digits(1, out int digit))
            {
                billionths = (billionths * 10) + digit;
                count++;
            }

            for (int i = count; i < most; i++)
            {
                billionths *= 10;
            }

            return count > 0;
        }
    }
}
