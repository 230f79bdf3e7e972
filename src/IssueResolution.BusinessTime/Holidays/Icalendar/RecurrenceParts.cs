using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace IssueResolution.BusinessTime.Icalendar;

/// <summary>The parts of a rule as written, <c>NAME=value</c> between semicolons, and what each value may be.</summary>
internal sealed class RecurrenceParts
{
    private static readonly ImmutableArray<string> _known =
        ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS", "WKST"];

    private static readonly ImmutableArray<string> _days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    private readonly ContentLine _line;
    private readonly ImmutableDictionary<string, string> _parts;

    private RecurrenceParts(ContentLine line, ImmutableDictionary<string, string> parts)
    {
        _line = line;
        _parts = parts;
    }

    /// <exception cref="HolidayFormatException">A part has no value, comes twice, or is none that this reader knows.</exception>
    public static RecurrenceParts Of(ContentLine line)
    {
        ImmutableDictionary<string, string> parts = ImmutableDictionary<string, string>.Empty;
        foreach (string part in line.Value.Split(';').Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            int equals = part.IndexOf('=');
            string name = (equals > 0 ? part.Substring(0, equals) : throw line.Fault($"'{part}' is no part of a rule: expected NAME=value.")).ToUpperInvariant();
            if (!_known.Contains(name))
            {
                throw line.Fault($"{name} is not supported; {string.Join(", ", _known)} are.");
            }

            parts = parts.ContainsKey(name) ? throw line.Fault($"{name} is given twice.") : parts.Add(name, part.Substring(equals + 1).ToUpperInvariant());
        }

        return new RecurrenceParts(line, parts);
    }

    public bool Has(string name) => _parts.ContainsKey(name);

    public string? Text(string name) => _parts.TryGetValue(name, out string? value) ? value : null;

    public WrittenTime? Time(string name) => Text(name) is { } text ? WrittenTime.Of(_line, text) : null;

    /// <summary>A number from 1 on, or null when the rule has no such part.</summary>
    public int? Number(string name) => Text(name) is { } text ? Number(name, text, 1, int.MaxValue) : null;

    /// <summary>A list of numbers from 1 to a greatest one.</summary>
    public ImmutableArray<int> Numbers(string name, int greatest) => [.. Items(name).Select(item => Number(name, item, 1, greatest))];

    /// <summary>A list of places counted from the start (1 and more) or from the end (-1 and less).</summary>
    public ImmutableArray<int> Places(string name, int greatest) => [.. Items(name).Select(item => Place(name, item, greatest))];

    /// <summary>A list of weekdays, each with its place or without.</summary>
    public ImmutableArray<WeekdayOccurrence> Weekdays(string name) => [.. Items(name).Select(item => Weekday(name, item))];

    /// <summary>One weekday without a place, or null when the rule has no such part.</summary>
    public IsoDayOfWeek? Day(string name) => Text(name) is not { } text ? null : Weekday(name, text) is { Ordinal: 0 } weekday ? weekday.Day : throw Wrong(name, text);

    public HolidayFormatException Fault(string reason) => _line.Fault(reason);

    private IEnumerable<string> Items(string name) => Text(name)?.Split(',').Select(item => item.Trim()) ?? [];

    private WeekdayOccurrence Weekday(string name, string text)
    {
        int split = Math.Max(0, text.Length - 2);
        int day = _days.IndexOf(text.Substring(split)) + 1;
        return day > 0 ? new WeekdayOccurrence((IsoDayOfWeek)day, split == 0 ? 0 : Place(name, text.Substring(0, split), 53)) : throw Wrong(name, text);
    }

    private int Place(string name, string text, int greatest)
    {
        int sign = text.StartsWith("-", StringComparison.Ordinal) ? -1 : 1;
        return sign * Number(name, sign < 0 || text.StartsWith("+", StringComparison.Ordinal) ? text.Substring(1) : text, 1, greatest);
    }

    private int Number(string name, string text, int least, int greatest) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= greatest
            ? number
            : throw Wrong(name, text);

    private HolidayFormatException Wrong(string name, string text) => Fault($"'{text}' cannot stand in {name}.");
}
