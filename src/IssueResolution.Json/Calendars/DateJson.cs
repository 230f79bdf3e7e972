using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Json;

/// <summary>Reads dates such as 2026-12-24.</summary>
internal static class DateJson
{
    public static LocalDate? Find(string text) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate date) ? date : null;
}
