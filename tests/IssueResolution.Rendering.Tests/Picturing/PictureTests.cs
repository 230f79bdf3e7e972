using System.Globalization;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Picturing;

public class PictureTests
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");
    private static readonly Instant _morning = Instant.FromUtc(2016, 3, 4, 9, 0);
    private static readonly Duration _hour = Duration.FromHours(1);

    [Fact]
    public void Markup_in_a_name_stays_text()
    {
        string svg = AttainmentPicture.Draw([new AttainmentRow("<b>", "<script>x</script>", 1, 0, 0)], _english);
        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.Contains("<script>x</script>", Drawing.Of(svg).Texts);
    }

    [Fact]
    public void A_long_name_is_cut_and_kept_as_its_tip()
    {
        string name = new('W', 300);
        Drawing drawing = Drawing.Of(AttainmentPicture.Draw([new AttainmentRow("Response", name, 1, 0, 0)], _english));
        Assert.Contains(drawing.Texts, text => text.EndsWith('…'));
        Assert.Contains(drawing.Shapes("title"), tip => tip.Value == name);
    }

    [Fact]
    public void A_standalone_picture_brings_its_colours_for_light_and_dark()
    {
        string svg = HistogramPicture.Draw(DurationHistogram.Of([_hour]), _english, PictureWidth.Narrow);
        Assert.Contains("prefers-color-scheme:dark", svg, StringComparison.Ordinal);
        Assert.Contains("viewBox=\"0 0 360 ", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Median_and_ninetieth_percentile_are_marked()
    {
        Drawing drawing = Drawing.Of(HistogramPicture.Draw(DurationHistogram.Of([_hour, _hour * 2, _hour * 30]), _english));
        Assert.Contains("Median 2 h", drawing.Texts);
        Assert.Contains("90th percentile 30 h", drawing.Texts);
    }

    [Fact]
    public void A_single_point_of_backlog_is_a_dot()
    {
        Drawing drawing = Drawing.Of(BacklogPicture.Draw([new BacklogPoint(_morning, 1)], DateTimeZone.Utc, _english));
        Assert.NotEmpty(drawing.Shapes("circle"));
        Assert.Contains("Peak 1 on 4 Mar 2016 · 1 at the end", drawing.Texts);
    }

    [Fact]
    public void A_timeline_marks_when_it_was_due_and_when_resolved()
    {
        Drawing drawing = Drawing.Of(TimelinePicture.Draw(Nights(3), DateTimeZone.Utc, _english));
        Assert.Contains("Due Fri 4 Mar 2016, 17:00", drawing.Texts);
        Assert.Contains("Resolved Sun 6 Mar 2016, 18:00", drawing.Texts);
        Assert.Contains("27 h used · 19 h over", drawing.Texts);
        string[] legend = ["Running", "Running past target", "Out of hours"];
        Assert.Equal(legend, drawing.Texts.Where(text => legend.Contains(text)));
        Assert.Single(drawing.Bars("running").Where(bar => bar.Height == 24));
        Assert.Equal(3, drawing.Bars("past").Count(bar => bar.Height == 24));
    }

    [Fact]
    public void A_timeline_of_years_says_that_its_nights_are_not_drawn()
    {
        Drawing drawing = Drawing.Of(TimelinePicture.Draw(Nights(800), DateTimeZone.Utc, _english));
        Assert.Contains("Out-of-hours stretches too short to show (799) are drawn as part of the stretches around them.", drawing.Texts);
        Assert.DoesNotContain("Out of hours", drawing.Texts);
    }

    /// <summary>Days that run from 09:00 to 18:00, with a target of eight hours.</summary>
    private static ExplainedTimeline Nights(int days) => new()
    {
        Id = "INC1",
        Target = _hour * 8,
        Due = _morning + (_hour * 8),
        ResolvedAt = _morning + (_hour * ((24 * days) - 15)),
        Stretches =
        [
            .. Enumerable.Range(0, days).SelectMany(day => new[]
            {
                new TimelineStretch(At(24 * day), At((24 * day) + 9), StretchKind.Running, "Active", _hour * 9),
                new TimelineStretch(At((24 * day) + 9), At(24 * (day + 1)), StretchKind.Closed, null, Duration.Zero),
            }).SkipLast(1),
        ],
    };

    private static Instant At(int hours) => _morning + (_hour * hours);
}
