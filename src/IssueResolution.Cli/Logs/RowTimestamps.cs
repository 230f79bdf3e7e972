using System.Text;
using IssueResolution.BusinessTime;
using IssueResolution.Json;
using NodaTime;

namespace IssueResolution.Cli.Logs;

/// <summary>Reads the two timestamps of each row and counts what had to be interpreted.</summary>
internal sealed class RowTimestamps(LogFile file, LogLayout layout)
{
    private readonly byte[] _missing = Encoding.UTF8.GetBytes(layout.Missing);
    private readonly TimestampColumn _opened = new(layout.Timestamps);
    private readonly TimestampColumn _updated = new(layout.Timestamps);
    private readonly HashSet<LoggedIssue> _changed = [];
    private LocalTimeFate _lastOpening;
    private int _ambiguous;
    private int _skipped;

    /// <summary>When the row happened.</summary>
    public Instant Updated(ReadOnlySpan<byte> text, int column)
    {
        if (IsMissing(text))
        {
            throw file.FieldFault(column, "The time of the row is missing. Every row must say when it happened.");
        }

        ReadTimestamp timestamp = Read(_updated, text, column);
        Count(timestamp.Local);
        return timestamp.At;
    }

    /// <summary>When the issue was opened, as this row has it; null when the row does not say.</summary>
    public Instant? Opened(ReadOnlySpan<byte> text, int column)
    {
        if (IsMissing(text))
        {
            return null;
        }

        ReadTimestamp timestamp = Read(_opened, text, column);
        _lastOpening = timestamp.Local;
        return timestamp.At;
    }

    /// <summary>Counts the opening just read: of an issue's rows only the first one's opening is used.</summary>
    public void CountOpening(bool isGiven) => Count(isGiven ? _lastOpening : LocalTimeFate.Unique);

    /// <summary>Notes an issue whose later rows give another opening than its first.</summary>
    public void Compare(LoggedIssue issue, Instant? opened)
    {
        if (opened is { } later && later != issue.Opened)
        {
            _changed.Add(issue);
        }
    }

    public LogRepairs Repairs(int withoutOpening) => new(_ambiguous, _skipped, withoutOpening, _changed.Count);

    private bool IsMissing(ReadOnlySpan<byte> text) => text.IsEmpty || text.SequenceEqual(_missing);

    private ReadTimestamp Read(TimestampColumn reader, ReadOnlySpan<byte> text, int column)
    {
        if (!reader.TryRead(text, out ReadTimestamp timestamp))
        {
            throw file.FieldFault(
                column,
                $"\"{Excerpt.Of(Encoding.UTF8.GetString(text))}\" is not a timestamp as the setup describes them. "
                + $"Expected one such as {layout.Timestamps.Format.Example}.");
        }

        return timestamp.At >= BusinessCalendar.Earliest && timestamp.At < BusinessCalendar.Latest
            ? timestamp
            : throw file.FieldFault(
                column, $"\"{Excerpt.Of(Encoding.UTF8.GetString(text))}\" lies outside the years 1900 to 2200, within which calendars answer. Correct the row.");
    }

    private void Count(LocalTimeFate fate)
    {
        _ambiguous += fate == LocalTimeFate.Ambiguous ? 1 : 0;
        _skipped += fate == LocalTimeFate.Skipped ? 1 : 0;
    }
}
