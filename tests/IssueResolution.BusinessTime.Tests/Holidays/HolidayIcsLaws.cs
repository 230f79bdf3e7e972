using System.Text;
using FsCheck;
using IssueResolution.BusinessTime.Tests.Generators;
using IssueResolution.BusinessTime.Tests.Oracles;
using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Holidays;

[Properties(Arbitrary = [typeof(RuleQuestions)])]
public sealed class HolidayIcsLaws
{
    private static readonly string[] _times =
    [
        ":00000101", ":00010101T000000Z", ":99991231", ":99991231T235959Z", ";TZID=Pacific/Apia:20111230T000000", ";TZID=America/Los_Angeles:99991231T235959",
        ";TZID=Asia/Tokyo:00010101T000000", ":20240229", ":20240229T120000", ";VALUE=DATE:20240101,20240102", ";TZID=Europe/London:20260329T013000",
    ];

    private static readonly string[] _properties =
    [
        "RRULE:FREQ=YEARLY", "RRULE:FREQ=YEARLY;INTERVAL=2147483647", "RRULE:FREQ=MONTHLY;COUNT=2147483647;BYMONTHDAY=-31", "RRULE:FREQ=WEEKLY;INTERVAL=2147483647",
        "RRULE:FREQ=YEARLY;UNTIL=99991231T235959Z", "RRULE:FREQ=YEARLY;UNTIL=00000101", "RRULE:FREQ=YEARLY;BYDAY=-53MO,53SU;BYSETPOS=-366,366", "DURATION:P366D",
        "DURATION:P999999999W", "DTEND:99991231", "DTEND:99991231T235959Z", "DTEND;TZID=Pacific/Kiritimati:00000101T000000", "SUMMARY:x", "STATUS:CANCELLED",
        .. _times.Select(time => "EXDATE" + time), .. _times.Select(time => "RDATE" + time), .. _times.Select(time => "RECURRENCE-ID" + time),
    ];

    [Property]
    public void A_rule_gives_the_dates_that_its_words_describe(RuleQuestion question) =>
        Assert.Equal(question.Rule.Dates(question.Last), Dates(question.Rule, question.Last));

    [Property]
    public void Count_gives_exactly_that_many(RuleQuestion question, PositiveInt count)
    {
        List<LocalDate> endless = Dates(question.Rule, question.Last);
        Assert.Equal(endless.Take(count.Get), Dates(question.Rule.Ending(count: count.Get), question.Last));
    }

    [Property]
    public void Until_is_inclusive(RuleQuestion question, NonNegativeInt pick)
    {
        List<LocalDate> endless = Dates(question.Rule, question.Last);
        LocalDate until = endless[pick.Get % endless.Count];

        Assert.Equal(until, Dates(question.Rule.Ending(until: until), question.Last)[^1]);
        Assert.DoesNotContain(until, Dates(question.Rule.Ending(until: until.PlusDays(-1)), question.Last));
    }

    [Property]
    public void An_exception_removes_its_date_and_no_other(RuleQuestion question, NonNegativeInt pick)
    {
        List<LocalDate> all = Dates(question.Rule, question.Last);
        LocalDate removed = all[pick.Get % all.Count];

        Assert.Equal(all.Where(date => date != removed), Dates(question.Rule, question.Last, "EXDATE;VALUE=DATE:" + Written(removed)));
    }

    [Property]
    public void An_added_date_joins_the_others(RuleQuestion question, NonNegativeInt after)
    {
        LocalDate added = question.Rule.Start.PlusDays(after.Get);

        Assert.Equal(
            Dates(question.Rule, question.Last).Append(added).Where(date => date <= question.Last).Distinct().Order(),
            Dates(question.Rule, question.Last, "RDATE;VALUE=DATE:" + Written(added)));
    }

    [Property]
    public void A_later_last_date_only_adds_dates(RuleQuestion question, NonNegativeInt more)
    {
        LocalDate later = question.Last.PlusDays(more.Get);

        Assert.Equal(Dates(question.Rule, question.Last), Dates(question.Rule, later).Where(date => date <= question.Last));
    }

    [Property(MaxTest = 50)]
    public void Folding_a_text_anywhere_changes_nothing(int seed)
    {
        Random random = new(seed);
        string[] files = ["bsd-ical4j-Australian32Holidays.ics", "bsd-ical4j-ArgentinaHolidays.ics", "england-and-wales-2012-2017.ics"];
        string text = HolidayIcsFilesTests.Text(files[random.Next(files.Length)]);

        Assert.Equal(HolidayIcs.Parse(text), HolidayIcs.Parse(Folded(text, random)));
    }

    [Property(MaxTest = 1000)]
    public void Any_text_gives_holidays_up_to_the_last_date_or_is_refused_with_a_line_of_it(int seed)
    {
        Random random = new(seed);
        string text = IcsText.Event(random.GetItems(_properties, random.Next(1, 6)).Append("DTSTART" + random.GetItems(_times, 1)[0]).ToArray());
        text = random.Next(3) > 0 ? text : text.Remove(random.Next(text.Length), 1).Insert(random.Next(text.Length - 1), $"{(char)random.Next(1, 300)}");
        LocalDate last = random.Next(3) == 0 ? LocalDate.MaxIsoValue : new LocalDate(random.Next(-5, 2500), 2, 28);
        try
        {
            Assert.All(HolidayIcs.Parse(text, last), holiday => Assert.True(holiday.Date <= last));
        }
        catch (HolidayFormatException refusal)
        {
            Assert.InRange(refusal.Line, 1, text.Count(c => c is '\n' or '\r') + 1);
        }
    }

    /// <summary>Breaks lines at random places, but not before their first character: that would be a fold of the line before.</summary>
    private static string Folded(string text, Random random)
    {
        string[] folds = ["\r\n ", "\n\t", "\r ", "\n \n "];
        StringBuilder folded = new(text[..1]);
        for (int i = 1; i < text.Length; i++)
        {
            bool mayFold = text[i - 1] is not ('\r' or '\n');
            folded.Append(mayFold && random.Next(5) == 0 ? folds[random.Next(folds.Length)] : "").Append(text[i]);
        }

        return folded.ToString();
    }

    private static List<LocalDate> Dates(DayByDayRule rule, LocalDate last, params string[] more) =>
        [.. HolidayIcs.Parse(IcsText.Event([$"DTSTART;VALUE=DATE:{Written(rule.Start)}", "RRULE:" + rule, .. more]), last).Select(holiday => holiday.Date)];

    private static string Written(LocalDate date) => date.ToString("uuuuMMdd", null);
}
