using IssueResolution.Cli.Reporting;
using IssueResolution.Rendering;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Tests.Reporting;

public sealed class OpenIssuesTests
{
    private static readonly Instant _monday = Instant.FromUtc(2026, 3, 2, 0, 0);

    [Fact]
    public void A_reopened_issue_is_open_again()
    {
        OpenIssues issues = new();
        issues.Add(History(0, (1, ClockEffect.Stop), (2, ClockEffect.Run), (3, ClockEffect.Stop)));
        issues.Add(History(1, (3, ClockEffect.Stop)));

        Assert.Equal([Point(0, 1), Point(1, 1), Point(2, 2), Point(3, 0)], issues.Points(DateTimeZone.Utc));
    }

    [Fact]
    public void Of_a_long_log_the_starts_of_the_days_are_shown()
    {
        OpenIssues issues = new();
        for (int hour = 0; hour < 600; hour++)
        {
            issues.Add(History(hour));
        }

        BacklogPoint[] points = [.. issues.Points(DateTimeZone.Utc)];
        Assert.Equal(26, points.Length);
        Assert.Equal(Point(24, 25), points[1]);
        Assert.Equal(600, points[^1].Open);
    }

    private static BacklogPoint Point(int hour, int open) => new(_monday + Duration.FromHours(hour), open);

    private static TicketHistory History(int openedAtHour, params (int Hour, ClockEffect Effect)[] events)
    {
        Instant opened = _monday + Duration.FromHours(openedAtHour);
        return new("id", opened, [new StatusEvent(opened, ClockEffect.Run, false, "High"), .. events.Select(item => new StatusEvent(_monday + Duration.FromHours(item.Hour), item.Effect, true, "High"))]);
    }
}
