using System.Text;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Logs;

/// <summary>Timestamps by a NodaTime pattern, with or without an offset in the text.</summary>
internal sealed class PatternTimestampFormat : TimestampFormat
{
    private static readonly LocalDateTime _sample = new(2023, 11, 25, 17, 48);

    private readonly LocalDateTimePattern? _local;
    private readonly OffsetDateTimePattern? _offset;

    private PatternTimestampFormat(LocalDateTimePattern? local, OffsetDateTimePattern? offset)
    {
        _local = local;
        _offset = offset;
    }

    public override string Example => _local?.Format(_sample) ?? _offset!.Format(_sample.WithOffset(Offset.FromHours(1)));

    /// <exception cref="FormatException">NodaTime does not know the pattern, or it loses part of date and time.</exception>
    public static new PatternTimestampFormat Of(string pattern)
    {
        try
        {
            PatternTimestampFormat format = HasOffset(pattern)
                ? new(null, OffsetDateTimePattern.CreateWithInvariantCulture(pattern))
                : new(LocalDateTimePattern.CreateWithInvariantCulture(pattern), null);
            return format.KeepsDateAndTime()
                ? format
                : throw new FormatException(
                    "The pattern does not hold year, month, day, hour and minute in full (\"M\" is month, \"m\" minute; a 12-hour \"h\" needs \"tt\").");
        }
        catch (InvalidPatternException problem)
        {
            throw new FormatException(problem.Message);
        }
    }

    public override bool TryRead(ReadOnlySpan<byte> utf8, out WrittenTime time)
    {
        string text = Encoding.UTF8.GetString(utf8);
        if (_local is not null)
        {
            bool isLocal = _local.Parse(text).TryGetValue(default, out LocalDateTime local);
            time = new WrittenTime(local, null);
            return isLocal;
        }

        bool isRead = _offset!.Parse(text).TryGetValue(default, out OffsetDateTime value);
        time = new WrittenTime(value.LocalDateTime, value.Offset);
        return isRead;
    }

    private bool KeepsDateAndTime()
    {
        byte[] written = Encoding.UTF8.GetBytes(Example);
        return TryRead(written, out WrittenTime time) && time.Local == _sample && (_local is not null || time.Offset == Offset.FromHours(1));
    }

    /// <summary>Whether an "o" stands outside quotes and not behind a backslash: NodaTime's letter for the offset.</summary>
    private static bool HasOffset(string pattern)
    {
        char quote = '\0';
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '\\')
            {
                i++;
            }
            else if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '\'' or '"')
            {
                quote = c;
            }
            else if (c == 'o' && pattern.Length > 1)
            {
                return true;
            }
        }

        return false;
    }
}
