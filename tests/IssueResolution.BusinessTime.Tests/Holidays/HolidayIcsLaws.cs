using System.Text;
using FsCheck;
using IssueResolution.BusinessTime.Tests.Generators;
using IssueResolution.BusinessTime.Tests.Oracles;
using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Holidays;

[Properties(Arbitrary = [typeof(RuleQuestions)])]
public sealed class HolidayIcsLaws
{
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
