using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Json;

/// <summary>Reads and writes dates such as 2026-12-24.</summary>
internal static class DateJson
{
    public static LocalDate? Find(string text) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate date) ? date : null;

    /// <summary>The date that a key is.</summary>
    public static LocalDate Key(WireMember member) =>
        Find(member.Key) ?? throw member.KeyFault($"\"{Excerpt.Of(member.Key)}\" is not a date. Write it as \"2026-12-24\".");

    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
