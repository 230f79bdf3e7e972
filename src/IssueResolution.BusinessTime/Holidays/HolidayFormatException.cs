namespace IssueResolution.BusinessTime;

/// <summary>A text of holidays could not be read; nothing of it was taken over.</summary>
public sealed class HolidayFormatException : FormatException
{
    /// <summary>A mistake on one line.</summary>
    /// <param name="line">The line of the text, counted from 1.</param>
    /// <param name="reason">What is wrong there and what would be right.</param>
    public HolidayFormatException(int line, string reason)
        : base($"Line {line}: {reason}")
    {
        Line = line;
    }

    /// <summary>The line of the text, counted from 1.</summary>
    public int Line { get; }
}
