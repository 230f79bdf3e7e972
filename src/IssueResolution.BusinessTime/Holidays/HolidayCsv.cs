using System.Collections.Immutable;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.BusinessTime;

/// <summary>Reads holidays from comma-separated text: a date and a name a line.</summary>
/// <remarks>
/// Dates are 2026-12-25 or 2026/12/25, with or without leading zeros. The first line may be a heading; blank lines are passed over. Names
/// may be quoted ("a, b", "" for a quote); further columns are ignored. Two names for one date are both kept, in the order of the text.
/// </remarks>
public static class HolidayCsv
{
    private static readonly ImmutableArray<LocalDatePattern> _patterns =
        [LocalDatePattern.CreateWithInvariantCulture("uuuu-M-d"), LocalDatePattern.CreateWithInvariantCulture("uuuu/M/d")];

    /// <summary>Reads the whole text, or nothing of it.</summary>
    /// <exception cref="HolidayFormatException">The text is empty, or a line has no readable date, or a quote is never closed.</exception>
    public static ImmutableArray<Holiday> Parse(string text)
    {
        Guard.Against.Null(text);
        string[] lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        ImmutableArray<Holiday>.Builder holidays = ImmutableArray.CreateBuilder<Holiday>(lines.Length);
        bool mayBeHeading = true;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim().Length == 0)
            {
                continue;
            }

            List<string> cells = Cells(lines[i], i + 1);
            if (TryReadDate(cells[0], out LocalDate date))
            {
                holidays.Add(new Holiday(date, cells.Count > 1 ? cells[1].Trim() : ""));
            }
            else if (!mayBeHeading || cells[0].Any(char.IsDigit))
            {
                throw new HolidayFormatException(i + 1, $"'{cells[0]}' is not a date; write it as 2026-12-25 or 2026/12/25.");
            }

            mayBeHeading = false;
        }

        return holidays.Count > 0 ? holidays.ToImmutable() : throw new HolidayFormatException(1, "There is no holiday in this text; expected lines of date,name.");
    }

    private static bool TryReadDate(string cell, out LocalDate date)
    {
        foreach (LocalDatePattern pattern in _patterns)
        {
            if (pattern.Parse(cell.Trim()).TryGetValue(default, out date))
            {
                return true;
            }
        }

        date = default;
        return false;
    }

    private static List<string> Cells(string line, int number)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        bool quoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (quoted && c == '"' && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        return quoted ? throw new HolidayFormatException(number, "A quote is opened and never closed.") : cells;
    }
}
