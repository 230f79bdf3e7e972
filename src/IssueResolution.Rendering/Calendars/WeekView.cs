using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>One week of calendars in the words of one language. Names that users gave are in it, not escaped yet.</summary>
internal sealed class WeekView
{
    private readonly Words _words;

    /// <param name="calendars">At least one; the first says in which zone a day is a day.</param>
    /// <param name="day">Any day of the week, which begins on Monday.</param>
    /// <param name="words">The language.</param>
    public WeekView(ImmutableArray<KeyValuePair<string, BusinessCalendar>> calendars, LocalDate day, Words words)
    {
        _words = words;
        Zone = calendars[0].Value.Zone;
        LocalDate monday = day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        Days = [.. Enumerable.Range(0, 7).Select(index => WeekDay.Of(monday.PlusDays(index), Zone))];
        if (Days[0].From < BusinessCalendar.Earliest || Days[6].To > BusinessCalendar.Latest)
        {
            throw new ArgumentOutOfRangeException(
                nameof(day), day, FormattableString.Invariant($"Its week must lie between {BusinessCalendar.Earliest} and {BusinessCalendar.Latest}, for which calendars answer."));
        }

        Lanes = [.. calendars.Select(calendar => new WeekLane(calendar.Key, calendar.Value, Days[0].From, Days[6].To, words))];
    }

    public DateTimeZone Zone { get; }

    public ImmutableArray<WeekDay> Days { get; }

    public ImmutableArray<WeekLane> Lanes { get; }

    public bool HasSeveral => Lanes.Length > 1;

    /// <summary>"Opening hours, week of Mon 2026-03-30"</summary>
    public string Heading => _words.WeekOf(_words.DateStamp(Days[0].Date));

    /// <summary>"London: 45 h open · Tokyo: 40 h open"</summary>
    public string Outcome => _words.Line([.. Lanes.Select(lane => HasSeveral ? _words.Labelled(NameOf(lane), OpenIn(lane)) : OpenIn(lane))]);

    /// <summary>Which clocks are shown, and for several what the axis is.</summary>
    public string Times => HasSeveral
        ? _words.EachInItsZone(Zone.Id, string.Join(_words.BetweenHours, Lanes.Select(lane => lane.Zone.Id).Distinct(StringComparer.Ordinal)))
        : _words.TimesIn(Zone.Id);

    public string NameOf(WeekLane lane) => _words.Named(lane.Name);

    public string Stamp(WeekDay day) => _words.DateStamp(day.Date);

    public string Told(WeekLane lane, WeekDay day) => day.From == day.To ? _words.DateSkipped : lane.Told(day);

    public string OpenOn(WeekLane lane, WeekDay day) => _words.Span(lane.OpenWithin(day.From, day.To));

    private string OpenIn(WeekLane lane) => _words.OpenInWeek(_words.Span(lane.OpenWithin(Days[0].From, Days[6].To)));
}
