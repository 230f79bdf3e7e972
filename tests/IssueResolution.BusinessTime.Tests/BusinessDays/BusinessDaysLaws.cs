using IssueResolution.BusinessTime.Tests.Generators;
using IssueResolution.BusinessTime.Tests.Oracles;
using NodaTime;

namespace IssueResolution.BusinessTime.Tests.BusinessDays;

[Properties(Arbitrary = [typeof(CalendarQuestions)])]
public sealed class BusinessDaysLaws
{
    [Property(MaxTest = 100)]
    public void Counting_on_arrives_where_counting_between_says(CalendarQuestion question, byte days)
    {
        IssueResolution.BusinessTime.BusinessDays business = question.Sketch.Build().BusinessDays;
        LocalDate date = question.At.InZone(question.Sketch.Zone).Date;
        int few = days % 8;
        if (Answer(() => business.Add(date, few)) is { } later)
        {
            Assert.Equal(few, business.Between(date, later));
            Assert.True(few == 0 || business.IsBusinessDay(later));
        }

        if (Answer(() => business.Add(date, -few)) is { } earlier)
        {
            Assert.Equal(-few, business.Between(date, earlier));
            Assert.True(few == 0 || business.IsBusinessDay(earlier));
        }
    }

    [Property(MaxTest = 100)]
    public void A_business_day_is_a_date_whose_shifts_leave_an_open_second(CalendarQuestion question)
    {
        IssueResolution.BusinessTime.BusinessDays business = question.Sketch.Build().BusinessDays;
        LocalDate date = question.At.InZone(question.Sketch.Zone).Date;
        for (int offset = -3; offset <= 3; offset++)
        {
            Assert.Equal(SecondBySecond.OpensOn(question.Sketch, date.PlusDays(offset)), business.IsBusinessDay(date.PlusDays(offset)));
        }
    }

    [Property(MaxTest = 100)]
    public void A_business_day_has_open_time_before_its_close(CalendarQuestion question)
    {
        BusinessCalendar calendar = question.Sketch.Build();
        LocalDate date = question.At.InZone(question.Sketch.Zone).Date;
        if (calendar.BusinessDays.IsBusinessDay(date))
        {
            Instant end = calendar.BusinessDays.EndAfter(question.At, 0);
            Assert.Equal(end, calendar.PreviousClosing(end));
            Assert.True(calendar.Between(question.Sketch.Zone.AtStartOfDay(date).ToInstant(), end) > Duration.Zero);
        }
    }

    private static LocalDate? Answer(Func<LocalDate> question)
    {
        try
        {
            return question();
        }
        catch (OpenTimeExhaustedException)
        {
            return null;
        }
    }
}
