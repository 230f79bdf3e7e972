using System.Collections.Immutable;
using IssueResolution.BusinessTime;

namespace IssueResolution.Json;

/// <summary>Calendars by the names that a file gives them.</summary>
internal sealed class CalendarNames(ImmutableSortedDictionary<string, CalendarDefinition> definitions)
{
    /// <summary>The calendar that a text names.</summary>
    public BusinessCalendar Read(WireValue id) =>
        definitions.TryGetValue(id.Text, out CalendarDefinition? definition)
            ? definition.Calendar
            : throw id.Fault(definitions.IsEmpty
                ? $"There is no calendar \"{Excerpt.Of(id.Text)}\". Describe it under \"calendars\"."
                : $"There is no calendar \"{Excerpt.Of(id.Text)}\". There are {string.Join(", ", definitions.Keys)}.");

    /// <summary>The name of a calendar: of the very object when it is one of these, else of the first equal one; null when there is none.</summary>
    public string? Find(BusinessCalendar calendar)
    {
        foreach (KeyValuePair<string, CalendarDefinition> known in definitions)
        {
            if (ReferenceEquals(known.Value.Calendar, calendar))
            {
                return known.Key;
            }
        }

        return definitions.FirstOrDefault(known => known.Value.Calendar == calendar).Key;
    }
}
