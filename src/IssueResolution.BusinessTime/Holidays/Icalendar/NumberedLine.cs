using System.Text;

namespace IssueResolution.BusinessTime.Icalendar;

/// <summary>A line of an iCalendar text with its folds undone.</summary>
/// <param name="Number">The number of the first line of the text that it was made of, counted from 1.</param>
/// <param name="Text">The line; never empty.</param>
internal readonly record struct NumberedLine(int Number, string Text)
{
    /// <summary>Undoes the folds of a text: a line that starts with a blank or a tab goes on where the line before it ended.</summary>
    /// <remarks>Lines end in CR LF, LF or CR. Empty lines are passed over, also in the middle of a fold.</remarks>
    /// <exception cref="HolidayFormatException">The text starts with the continuation of a line that is not there.</exception>
    public static IEnumerable<NumberedLine> Unfold(string text)
    {
        string[] lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        StringBuilder unfolded = new();
        int start = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            if (line.Length == 0)
            {
                continue;
            }

            if (line[0] is ' ' or '\t')
            {
                unfolded.Append(line, 1, line.Length - 1);
                start = start > 0 ? start : throw new HolidayFormatException(i + 1, "This line continues the one before it, and there is none.");
                continue;
            }

            if (start > 0)
            {
                yield return new NumberedLine(start, unfolded.ToString());
            }

            start = i + 1;
            unfolded.Clear().Append(line);
        }

        if (start > 0)
        {
            yield return new NumberedLine(start, unfolded.ToString());
        }
    }
}
