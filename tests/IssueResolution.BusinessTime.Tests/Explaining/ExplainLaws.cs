using System.Collections.Immutable;
using IssueResolution.BusinessTime.Tests.Generators;
using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Explaining;

[Properties(Arbitrary = [typeof(CalendarQuestions)])]
public sealed class ExplainLaws
{
    [Property]
    public void An_explanation_adds_up_to_the_answer(CalendarQuestion question)
    {
        BusinessCalendar calendar = question.Sketch.Build();
        (Instant from, Instant to) = question.At < question.Other ? (question.At, question.Other) : (question.Other, question.At);
        ImmutableArray<ExplainedStretch> stretches = calendar.Explain(from, to);
        Assert.Equal(calendar.Between(from, to), stretches.Aggregate(Duration.Zero, (sum, stretch) => sum + stretch.Counted));
        Assert.Equal(to - from, stretches.Aggregate(Duration.Zero, (sum, stretch) => sum + (stretch.To - stretch.From)));
        Assert.All(stretches.Zip(stretches.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
    }

    [Property]
    public void Every_stretch_is_open_or_closed_throughout_and_says_why(CalendarQuestion question)
    {
        BusinessCalendar calendar = question.Sketch.Build();
        (Instant from, Instant to) = question.At < question.Other ? (question.At, question.Other) : (question.Other, question.At);
        foreach (ExplainedStretch stretch in calendar.Explain(from, to))
        {
            Assert.Equal(stretch.Counted, calendar.Between(stretch.From, stretch.To));
            StretchReason reason = Assert.Single(stretch.Reasons);
            Assert.Contains(reason.Cause, stretch.IsOpen ? _openCauses : _closedCauses);
            Assert.True(reason.Cause != StretchCause.ClockChange || ClockChangesNear(question, stretch.From), $"No clock changes near {stretch.From}.");
        }
    }

    [Property]
    public void A_holiday_is_given_as_the_reason_only_on_a_holiday(CalendarQuestion question)
    {
        BusinessCalendar calendar = question.Sketch.Build();
        IEnumerable<StretchReason> holidays = calendar.Explain(question.At, question.At + Duration.FromDays(4))
            .SelectMany(stretch => stretch.Reasons)
            .Where(reason => reason.Cause == StretchCause.Holiday);
        Assert.All(holidays, reason => Assert.Contains(reason.Date, question.Sketch.Holidays));
        Assert.All(holidays, reason => Assert.Equal("holiday", reason.Name));
    }

    private static bool ClockChangesNear(CalendarQuestion question, Instant at) =>
        question.Sketch.Zone.GetZoneIntervals(at - Duration.FromDays(3), at + Duration.FromDays(3)).Skip(1).Any();

    private static readonly StretchCause[] _openCauses = [StretchCause.WeeklyHours, StretchCause.Override, StretchCause.ClockChange];

    private static readonly StretchCause[] _closedCauses =
        [StretchCause.OutsideHours, StretchCause.Holiday, StretchCause.Override, StretchCause.Break, StretchCause.ClockChange];
}
