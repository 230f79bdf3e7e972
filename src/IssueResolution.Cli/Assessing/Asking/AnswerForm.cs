using IssueResolution.Wording;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Assessing.Asking;

/// <summary>What answers typed by hand must look like, and what they mean.</summary>
internal static class AnswerForm
{
    private static readonly LocalDateTimePattern _moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private static readonly LocalTimePattern _time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static Phrase? Name(string answer) => string.IsNullOrWhiteSpace(answer) ? new("Write a name.", "名前を入力してください。") : null;

    public static Phrase? Zone(string answer) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(answer.Trim()) is null
        ? new("There is no such zone. Write it like Europe/London or Asia/Tokyo.", "その時間帯はない。Europe/LondonやAsia/Tokyoのように書くこと。")
        : null;

    public static Phrase? Hours(string answer) => Times(answer) is var (opens, closes) && opens < closes
        ? null
        : new("Write two times, the earlier first, such as 09:00-18:00.", "09:00-18:00のように、早い時刻から二つ書くこと。");

    public static Phrase? Moment(string answer) => Find(answer) is { Year: >= 1901 and < 2199 }
        ? null
        : new("Write a date and a time from 1901 to 2198, such as 2026-03-06 15:30.", "2026-03-06 15:30のように、1901年から2198年の日時を書くこと。");

    public static Phrase? MomentOrNone(string answer) => answer.Trim().Length == 0 ? null : Moment(answer);

    /// <summary>A moment that is no earlier than another.</summary>
    public static Phrase? MomentFrom(string answer, string earliest, DateTimeZone zone) =>
        Moment(answer) ?? (At(answer, zone) >= At(earliest, zone)
            ? null
            : Phrase.Of($"The issue came in at {earliest}. Write that moment or a later one.", $"問題が届いたのは{earliest}。それ以後の日時を書くこと。"));

    /// <summary>The instant as a report writes it. A time that the clocks skip counts from the change; of a repeated one the first is meant.</summary>
    public static string InstantOf(string moment, DateTimeZone zone) => InstantPattern.ExtendedIso.Format(At(moment, zone));

    /// <summary>The length of the hours as a report writes it.</summary>
    public static string LengthOf(string hours)
    {
        (LocalTime opens, LocalTime closes) = Times(hours)!.Value;
        return FormattableString.Invariant($"PT{(closes.TickOfDay - opens.TickOfDay) / NodaConstants.TicksPerMinute}M");
    }

    private static Instant At(string moment, DateTimeZone zone) => zone.AtLeniently(Find(moment)!.Value).ToInstant();

    private static LocalDateTime? Find(string moment) => _moment.Parse(moment.Trim()).TryGetValue(default, out LocalDateTime at) ? at : null;

    private static (LocalTime Opens, LocalTime Closes)? Times(string answer)
    {
        string[] parts = answer.Trim().Split('-');
        return parts.Length == 2 && _time.Parse(parts[0]).TryGetValue(default, out LocalTime opens) && _time.Parse(parts[1]).TryGetValue(default, out LocalTime closes)
            ? (opens, closes)
            : null;
    }
}
