using System.Globalization;
using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Rendering.Docs;

/// <summary>The pictures of docs/guide/clocks.md: drawn again here and compared with those in the repository.</summary>
public sealed class ClocksGuide
{
    private const string Page = "docs/guide/clocks.md";

    private static readonly string _shown =
        """
        first response · 2 hours of business time
        running: elapsed 1 h 30 min of 2 h; 30 min left; due Mon 2024-01-22 11:30 (+00:00)
        Dates and times in Etc/UTC (+00:00).

        Fri 2024-01-19 16:00  running    30 min  opening hours
        Fri 2024-01-19 16:30  paused          –  status: waiting-on-client
        Mon 2024-01-22 10:00  running       1 h  opening hours
        Mon 2024-01-22 11:00  changed         –  the target is now: 2 hours of business time, and all time is measured again
        Mon 2024-01-22 11:00  read here
        Mon 2024-01-22 11:00  ahead      30 min  opening hours
        Mon 2024-01-22 11:30  due

        running: 1 h 30 min · paused: 65 h 30 min; 1 h 30 min of it in opening hours
        elapsed 1 h 30 min of 2 h; due Mon 2024-01-22 11:30 (+00:00)

        """.ReplaceLineEndings("\n");

    public static TheoryData<string, string> Strategies => new()
    {
        { "retroactive", "Mon 2024-01-22 11:30 (+00:00)" },
        { "carry-elapsed", "Mon 2024-01-22 11:30 (+00:00)" },
        { "carry-fraction", "Mon 2024-01-22 12:15 (+00:00)" },
        { "restart", "Mon 2024-01-22 13:00 (+00:00)" },
        { "keep-original", "Mon 2024-01-22 13:30 (+00:00)" },
    };

    [Theory]
    [MemberData(nameof(Strategies))]
    public void Every_picture_of_the_guide_is_what_the_product_draws_and_says_when_it_is_due(string strategy, string due)
    {
        ClockExplanation explanation = Weekend(ChangeStrategy.FromCode(strategy));
        CultureInfo reader = CultureInfo.GetCultureInfo("en");
        string svg = ExplanationPicture.Draw(explanation, reader);

        Assert.Contains($"due {due}", svg, StringComparison.Ordinal);
        GuideImages.MustShow(Page, $"clock-{strategy}", svg, ExplanationPicture.Draw(explanation, reader, PictureWidth.Narrow));
    }

    [Fact]
    public void An_explanation_is_shown_in_four_ways()
    {
        #region rendering
        ClockExplanation explanation = Weekend(ChangeStrategy.Retroactive);
        CultureInfo reader = CultureInfo.GetCultureInfo("en");     // or "ja"

        string text = ExplanationText.Write(explanation, reader);              // for a console or a mail
        string markdown = ExplanationMarkdown.Write(explanation, reader);      // for a ticket or a wiki
        string html = ExplanationHtml.Write(explanation, reader);              // a section for your page
        string svg = ExplanationPicture.Draw(explanation, reader, PictureWidth.Narrow);
        #endregion

        Assert.Equal(_shown, text);
        Assert.Contains("| Mon 2024-01-22 11:00 | changed |", markdown, StringComparison.Ordinal);
        Assert.StartsWith("<section", html, StringComparison.Ordinal);
        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
        Assert.Contains($"```text\n{_shown}```", GuideImages.Text(Page), StringComparison.Ordinal);
    }

    private static ClockExplanation Weekend(ChangeStrategy strategy)
    {
        Instant friday = Instant.FromUtc(2024, 1, 19, 16, 0);
        Instant monday = Instant.FromUtc(2024, 1, 22, 11, 0);
        SlaPolicy policy = new(
            "weekend",
            BusinessCalendar.In("Etc/UTC").Open(Weekdays.MondayToFriday, "09:00-17:00").Build(),
            new ClockDefinition("first response", ClockKind.FirstResponse, ClockTargets.Of([Target("high", 2), Target("normal", 4)]))
            {
                PausesOn = [CaseStatus.WaitingOnClient],
            })
        {
            Priorities = ["high", "normal"],
            OnPriorityChange = new(strategy),
        };
        EventHistory history = Assert.IsType<Decision<EventHistory>.Granted>(EventHistory.Of(
            new ClockEvent.Opened(friday, "normal"),
            new ClockEvent.StatusChanged(friday + Duration.FromMinutes(30), CaseStatus.WaitingOnClient),
            new ClockEvent.StatusChanged(monday - Duration.FromHours(1), CaseStatus.Open),
            new ClockEvent.PriorityChanged(monday, "high"))).Value;
        return policy.Explain(history, "first response", monday)!;
    }

    private static KeyValuePair<string, ClockTarget> Target(string priority, int hours) =>
        new(priority, new(new Allowance.OpenHours(Duration.FromHours(hours))));
}
