using System.Collections.Immutable;

namespace IssueResolution.BusinessTime.Icalendar;

/// <summary>Puts the lines of an iCalendar text together to the components that BEGIN and END mark.</summary>
internal static class ComponentReader
{
    /// <summary>The calendars of a text, one after the other.</summary>
    /// <exception cref="HolidayFormatException">A line is no property, or BEGIN and END do not pair, or something stands outside a VCALENDAR.</exception>
    public static ImmutableArray<CalendarComponent> Read(string text)
    {
        Stack<OpenComponent> open = new();
        OpenComponent root = new(1, "");
        open.Push(root);
        foreach (NumberedLine numbered in NumberedLine.Unfold(text))
        {
            ContentLine line = ContentLine.Parse(numbered);
            string name = line.Value.Trim().ToUpperInvariant();
            switch (line.Name)
            {
                case "BEGIN" when open.Count == 1 && name != "VCALENDAR":
                    throw line.Fault($"a text of holidays consists of VCALENDAR components; '{name}' stands outside one.");
                case "BEGIN":
                    open.Push(new OpenComponent(line.Number, name));
                    break;
                case "END" when open.Count == 1 || open.Peek().Name != name:
                    throw line.Fault(open.Count == 1 ? $"'{name}' was never begun." : $"'{name}' does not end {open.Peek().Name}, begun on line {open.Peek().Line}.");
                case "END":
                    CalendarComponent closed = open.Pop().Close();
                    open.Peek().Components.Add(closed);
                    break;
                default:
                    (open.Count > 1 ? open.Peek() : throw line.Fault("it stands outside a VCALENDAR.")).Properties.Add(line);
                    break;
            }
        }

        return open.Count == 1
            ? root.Components.ToImmutable()
            : throw new HolidayFormatException(open.Peek().Line, $"{open.Peek().Name} begins here and never ends: the text is cut short.");
    }

    private sealed class OpenComponent(int line, string name)
    {
        public int Line { get; } = line;

        public string Name { get; } = name;

        public ImmutableArray<ContentLine>.Builder Properties { get; } = ImmutableArray.CreateBuilder<ContentLine>();

        public ImmutableArray<CalendarComponent>.Builder Components { get; } = ImmutableArray.CreateBuilder<CalendarComponent>();

        public CalendarComponent Close() => new(Line, Name, Properties.ToImmutable(), Components.ToImmutable());
    }
}
