using System.Collections.Immutable;

namespace IssueResolution.BusinessTime.Icalendar;

/// <summary>One property of a component: <c>NAME;PARAMETER=value:value</c> (RFC 5545, 3.1).</summary>
/// <remarks>Names are in capitals whatever the text says. The value is as written, its escapes not yet undone.</remarks>
internal sealed class ContentLine
{
    private readonly ImmutableDictionary<string, string> _parameters;

    private ContentLine(int number, string name, ImmutableDictionary<string, string> parameters, string value)
    {
        Number = number;
        Name = name;
        _parameters = parameters;
        Value = value;
    }

    public int Number { get; }

    public string Name { get; }

    public string Value { get; }

    /// <summary>The values of a list: what stands between its commas.</summary>
    public IEnumerable<string> Values => Value.Split(',').Select(value => value.Trim());

    /// <exception cref="HolidayFormatException">The line has no colon, a quote that stays open, or a name that is none.</exception>
    public static ContentLine Parse(NumberedLine line)
    {
        string text = line.Text;
        List<string> parts = [];
        int from = 0;
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            isQuoted ^= text[i] == '"';
            if (isQuoted || text[i] is not (';' or ':'))
            {
                continue;
            }

            parts.Add(text.Substring(from, i - from));
            from = i + 1;
            if (text[i] == ':')
            {
                return new ContentLine(line.Number, NameOf(parts[0], line), Parameters(parts, line), text.Substring(from));
            }
        }

        throw new HolidayFormatException(
            line.Number,
            isQuoted ? "A quote is opened before the value and never closed." : $"'{Shortened(text)}' is no property: expected NAME:value.");
    }

    /// <summary>The value of a parameter without its quotes, or null when the line does not have it.</summary>
    public string? Parameter(string name) => _parameters.TryGetValue(name, out string? value) ? value : null;

    public HolidayFormatException Fault(string reason) => new(Number, $"{Name}: {reason}");

    private static ImmutableDictionary<string, string> Parameters(List<string> parts, NumberedLine line)
    {
        ImmutableDictionary<string, string> parameters = ImmutableDictionary<string, string>.Empty;
        foreach (string part in parts.Skip(1))
        {
            int equals = part.IndexOf('=');
            string name = equals > 0
                ? NameOf(part.Substring(0, equals), line)
                : throw new HolidayFormatException(line.Number, $"The parameter '{Shortened(part)}' has no value: expected NAME=value.");
            parameters = parameters.SetItem(name, part.Substring(equals + 1).Replace("\"", ""));
        }

        return parameters;
    }

    private static string NameOf(string text, NumberedLine line)
    {
        string name = text.Trim();
        return name.Length > 0 && name.All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or '.')
            ? name.ToUpperInvariant()
            : throw new HolidayFormatException(line.Number, $"'{Shortened(text)}' is no name of a property or parameter: expected letters, digits and hyphens.");
    }

    private static string Shortened(string text) => text.Length <= 40 ? text : text.Substring(0, 40) + "...";
}
