using System.Globalization;
using IssueResolution.BusinessTime;
using IssueResolution.Rendering.Tests.Picturing;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Explaining;

public class ExplanationTests
{
    private const string Clock = "resolution";
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo _japanese = CultureInfo.GetCultureInfo("ja");
    private static readonly BusinessCalendar _tokyo = BusinessCalendar.In("Asia/Tokyo").Open(Weekdays.MondayToFriday, "09:00-18:00").Build();

    private static readonly BusinessCalendar _london = BusinessCalendar.In("Europe/London")
        .Open(Weekdays.MondayToFriday, "09:00-17:00").Holiday(new(2024, 3, 29), "Good Friday").Holiday(new(2024, 4, 1), "Easter Monday").Build();

    private static readonly ClockEvent[] _raised =
    [
        new ClockEvent.Opened(Utc(3, 5, 1, 0), "normal"),
        new ClockEvent.StatusChanged(Utc(3, 5, 4, 0), CaseStatus.OnHold),
        new ClockEvent.StatusChanged(Utc(3, 5, 6, 0), CaseStatus.Open),
        new ClockEvent.PriorityChanged(Utc(3, 5, 7, 0), "high"),
    ];

    [Fact]
    public void A_text_tells_the_stretches_in_columns_and_their_sums() => Assert.Equal(
        """
        resolution · 2 hours of business time
        running: elapsed 1 h 10 min of 2 h; 50 min left; due Tue 2024-03-05 17:00 (+09:00)
        Dates and times in Asia/Tokyo (+09:00).

        Tue 2024-03-05 10:00  running       3 h  opening hours
        Tue 2024-03-05 13:00  paused          –  status: on-hold
        Tue 2024-03-05 15:00  running       1 h  opening hours
        Tue 2024-03-05 16:00  changed      −3 h  the target is now: 2 hours of business time, and the used share is kept
        Tue 2024-03-05 16:00  threshold          half
        Tue 2024-03-05 16:00  running    10 min  opening hours
        Tue 2024-03-05 16:10  read here
        Tue 2024-03-05 16:10  ahead      50 min  opening hours
        Tue 2024-03-05 17:00  due

        running: 4 h 10 min · paused: 2 h; 2 h of it in opening hours · changed: −3 h
        elapsed 1 h 10 min of 2 h; due Tue 2024-03-05 17:00 (+09:00)

        """.ReplaceLineEndings("\n"),
        ExplanationText.Write(Explained(_tokyo, Utc(3, 5, 7, 10), _raised), _english));

    [Fact]
    public void Japanese_readers_get_Japanese_words_and_dates()
    {
        string text = ExplanationText.Write(Explained(_tokyo, Utc(3, 5, 7, 10), _raised), _japanese);

        Assert.Contains("期限 2024-03-05(火) 17:00 (+09:00)", text, StringComparison.Ordinal);
        Assert.Contains("目標が変わった：営業時間で2時間（消化割合を引き継ぐ）", text, StringComparison.Ordinal);
        Assert.DoesNotContain("running", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_meet_though_some_characters_are_twice_as_wide()
    {
        string[] rows = [.. ExplanationText.Write(Explained(_tokyo, Utc(3, 5, 7, 10), _raised), _japanese).Split('\n').Where(line => line.Contains("営業時間", StringComparison.Ordinal) && line.StartsWith("2024", StringComparison.Ordinal))];

        Assert.Single(rows.Where(row => row.EndsWith("  営業時間", StringComparison.Ordinal)).Select(TextExtent.Columns).Distinct());
    }

    [Fact]
    public void The_offset_stands_at_every_time_when_the_clock_changes_on_the_way()
    {
        string text = ExplanationText.Write(
            Explained(_london, Utc(4, 2, 9, 0), new ClockEvent.Opened(Utc(3, 28, 16, 0), "normal")), _english);

        Assert.Contains("Dates and times in Europe/London.\n", text, StringComparison.Ordinal);
        Assert.Contains("Thu 2024-03-28 16:00 (+00:00)  running", text, StringComparison.Ordinal);
        Assert.Contains("holiday: Easter Monday", text, StringComparison.Ordinal);
        Assert.Contains("due Tue 2024-04-02 16:00 (+01:00)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paused_clock_says_when_it_would_be_due()
    {
        string text = ExplanationText.Write(Explained(_tokyo, Utc(3, 5, 5, 0), _raised), _english);

        Assert.Contains("paused: elapsed 3 h of 8 h; 5 h left; due Wed 2024-03-06 10:00 (+09:00) if it ran on now", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_breach_an_agreed_deadline_and_a_former_breach_are_stated()
    {
        string text = ExplanationText.Write(
            Explained(_tokyo, Utc(3, 5, 8, 30), [.. _raised, new ClockEvent.DueOverridden(Utc(3, 5, 8, 20), Clock, Utc(3, 6, 2, 0))]), _english);

        Assert.Contains("due Wed 2024-03-06 11:00 (+09:00) by agreement", text, StringComparison.Ordinal);
        Assert.Contains("breached before, Tue 2024-03-05 17:00 (+09:00), under a target of 2 h", text, StringComparison.Ordinal);
        Assert.Contains(
            "running · breached: elapsed 2 h 30 min of 2 h; 30 min over",
            ExplanationText.Write(Explained(_tokyo, Utc(3, 5, 8, 30), _raised), _english),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Weeks_are_told_in_few_lines_that_still_add_up()
    {
        string text = ExplanationText.Write(Explained(_london, Utc(6, 28, 9, 0), new ClockEvent.Opened(Utc(3, 4, 9, 0), "normal")), _english);

        Assert.InRange(text.Split('\n').Length, 8, 16);
        Assert.Contains("closed in between: outside opening hours · holiday: Good Friday · holiday: Easter Monday", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_cannot_write_Markdown_or_HTML()
    {
        ClockExplanation explanation = Explained(_tokyo, Utc(3, 5, 5, 0), _raised[0], new ClockEvent.StatusChanged(Utc(3, 5, 4, 0), Explanations.Status));

        Assert.Contains(@"status: &lt;script&gt;\|\*x\*\|&lt;/script&gt;  \[a\](http:&#47;/b.example)", ExplanationMarkdown.Write(explanation, _english), StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;|*x*|&lt;/script&gt;", ExplanationHtml.Write(explanation, _english), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_numbers_the_change_the_reading_and_the_deadline_and_tells_them_below()
    {
        Drawing drawing = Drawing.Of(ExplanationPicture.Draw(Explained(_tokyo, Utc(3, 5, 7, 10), _raised), _english));

        Assert.Contains("running: elapsed 1 h 10 min of 2 h; 50 min left; due Tue 2024-03-05 17:00 (+09:00)", drawing.Texts);
        Assert.Contains("Tue 2024-03-05 16:00 · the target is now: 2 hours of business time, and the used share is kept · −3 h", drawing.Texts);
        Assert.Contains("Tue 2024-03-05 17:00 · due", drawing.Texts);
        Assert.Equal(6, drawing.Shapes("circle").Count());
        Assert.Single(drawing.Shapes("path"), path => (string?)path.Attribute("class") == "threshold");
        Assert.Contains("Still ahead", drawing.Texts);
    }

    [Theory]
    [InlineData(PictureWidth.Wide)]
    [InlineData(PictureWidth.Narrow)]
    public void A_change_and_the_reading_at_one_instant_stand_side_by_side(PictureWidth width)
    {
        Drawing drawing = Drawing.Of(ExplanationPicture.Draw(Explained(_tokyo, Utc(3, 5, 7, 0), _raised), _english, width));

        Assert.Single(drawing.Shapes("line"), line => (string?)line.Attribute("class") == "change dashed" && (string?)line.Attribute("x1") == (string?)line.Attribute("x2"));
        drawing.FlagsMustBeApart();
    }

    [Fact]
    public void A_breach_is_drawn_in_its_own_colour_from_the_deadline_on()
    {
        Drawing drawing = Drawing.Of(ExplanationPicture.Draw(Explained(_tokyo, Utc(3, 5, 8, 30), _raised), _english));

        Assert.Contains("Running past target", drawing.Texts);
        Assert.Single(drawing.Shapes("path"), path => (string?)path.Attribute("class") == "curve-past");
    }

    [Fact]
    public void A_weekend_is_folded_and_the_picture_says_so()
    {
        const string note = "Time in which nothing counts is drawn shorter than it is.";
        Drawing weekend = Drawing.Of(ExplanationPicture.Draw(Explained(_tokyo, Utc(3, 8, 8, 0), new ClockEvent.Opened(Utc(3, 8, 8, 0), "normal")), _english));
        Drawing day = Drawing.Of(ExplanationPicture.Draw(Explained(_tokyo, Utc(3, 5, 1, 0), _raised), _english));

        Assert.Contains(note, weekend.Texts);
        Assert.DoesNotContain(note, day.Texts);
        Assert.Contains("09:00", weekend.Texts);
    }

    private static ClockExplanation Explained(BusinessCalendar calendar, Instant asOf, params ClockEvent[] events) => new SlaPolicy(
        "p",
        calendar,
        new ClockDefinition(Clock, ClockKind.Resolution, ClockTargets.Of([Target("high", 2), Target("normal", 8)]))
        {
            PausesOn = [CaseStatus.OnHold, Explanations.Status],
            Thresholds = [new Threshold.AtPercent("half", 50)],
        })
    {
        Priorities = ["high", "normal"],
        OnPriorityChange = new(ChangeStrategy.CarryFraction),
    }.Explain(Explanations.Granted(events), Clock, asOf)!;

    private static KeyValuePair<string, ClockTarget> Target(string priority, int hours) =>
        new(priority, new(new Allowance.OpenHours(Duration.FromHours(hours))));

    private static Instant Utc(int month, int day, int hour, int minute) => Instant.FromUtc(2024, month, day, hour, minute);
}
