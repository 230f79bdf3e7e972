using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Docs;

/// <summary>The examples of docs/guide/first-steps.md.</summary>
public sealed class FirstSteps
{
    [Fact]
    public void Two_questions_and_one_table()
    {
        #region priority
        PriorityMatrix matrix = ResolutionPolicy.ProfessionalServices.Assessing.Priority;

        Assert.Equal(Priority.P3, matrix.For(Severity.High, Urgency.Soon));           // grave, and it can wait a little
        Assert.Equal(Priority.P4, matrix.For(Severity.Low, Urgency.Urgent));          // small, and it cannot
        Assert.Equal(Priority.P1, matrix.For(Severity.Critical, Urgency.Immediate));
        #endregion
    }

    [Fact]
    public void A_promise_and_its_clock()
    {
        #region clock
        BusinessCalendar office = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();
        SlaPolicy promise = new("support", office, new ClockDefinition(
            "first response", ClockKind.FirstResponse, ClockTargets.ForEvery(new Allowance.OpenHours(Duration.FromHours(4)))));

        var history = (Decision<EventHistory>.Granted)EventHistory.Of(new ClockEvent.Opened(Instant.FromUtc(2026, 3, 6, 16, 0)));
        ClockReading clock = promise.ReadAt(history.Value, asOf: Instant.FromUtc(2026, 3, 6, 16, 30)).Clocks[0];

        Assert.Equal(Duration.FromMinutes(30), clock.Elapsed);
        Assert.Equal(Instant.FromUtc(2026, 3, 9, 12, 0), clock.DueAt);
        #endregion
    }
}
