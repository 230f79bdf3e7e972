using System.Collections.Immutable;

namespace IssueResolution.BusinessTime.Icalendar;

/// <summary>What stands between a BEGIN and its END: properties, and components inside it.</summary>
internal sealed class CalendarComponent(int line, string name, ImmutableArray<ContentLine> properties, ImmutableArray<CalendarComponent> components)
{
    /// <summary>The line of its BEGIN.</summary>
    public int Line { get; } = line;

    public string Name { get; } = name;

    public ImmutableArray<CalendarComponent> Components { get; } = components;

    public IEnumerable<ContentLine> All(string property) => properties.Where(line => line.Name == property);

    /// <summary>The property, or null when the component does not have it.</summary>
    /// <exception cref="HolidayFormatException">It has it twice.</exception>
    public ContentLine? Find(string property)
    {
        ContentLine? found = null;
        foreach (ContentLine line in All(property))
        {
            found = found is null ? line : throw line.Fault($"it stands on line {found.Number} already, and one {Name} has only one.");
        }

        return found;
    }
}
