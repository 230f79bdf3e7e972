using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Reporting;

public class ReportModelTests
{
    private static readonly Instant _noon = Instant.FromUtc(2016, 3, 4, 12, 0);
    private static readonly Duration _hour = Duration.FromHours(1);

    [Fact]
    public void Reports_are_equal_when_every_part_is() => EqualityContract.Holds(Report("a"), Report("a"), Report("b"));

    [Fact]
    public void Reports_of_other_promises_differ() =>
        EqualityContract.Holds(
            Report("a"), Report("a", promises: default), Report("a", promises: [new ReportPromise("Opening hours", "09:00-18:00")]));

    [Fact]
    public void Timelines_are_equal_when_every_stretch_is() =>
        EqualityContract.Holds(Timeline(StretchKind.Running), Timeline(StretchKind.Running), Timeline(StretchKind.Paused));

    [Fact]
    public void Histograms_are_equal_when_every_bin_is() =>
        EqualityContract.Holds(DurationHistogram.Of([_hour]), DurationHistogram.Of([_hour]), DurationHistogram.Of([_hour, _hour]));

    [Theory]
    [InlineData(-1, 0, 0, "Met")]
    [InlineData(0, -1, 0, "Missed")]
    [InlineData(0, 0, -1, "Open")]
    public void Attainment_counts_are_not_negative(int met, int missed, int open, string parameter) =>
        Assert.Equal(
            parameter,
            Assert.Throws<ArgumentOutOfRangeException>(() => new AttainmentRow("Response", "High", met, missed, open)).ParamName);

    [Fact]
    public void A_backlog_is_not_negative() =>
        Assert.Equal("Open", Assert.Throws<ArgumentOutOfRangeException>(() => new BacklogPoint(_noon, -1)).ParamName);

    [Fact]
    public void A_bin_ends_after_it_begins() =>
        Assert.Equal("To", Assert.Throws<ArgumentOutOfRangeException>(() => new HistogramBin(_hour, _hour, 0)).ParamName);

    [Fact]
    public void A_stretch_does_not_end_before_it_begins() =>
        Assert.Equal(
            "To",
            Assert.Throws<ArgumentOutOfRangeException>(() =>
                new TimelineStretch(_noon, _noon - _hour, StretchKind.Running, null, default)).ParamName);

    [Fact]
    public void A_stretch_counts_no_more_than_its_length() =>
        Assert.Equal(
            "Counted",
            Assert.Throws<ArgumentOutOfRangeException>(() =>
                new TimelineStretch(_noon, _noon + _hour, StretchKind.Running, null, _hour + Duration.Epsilon)).ParamName);

    [Fact]
    public void Stretches_do_not_overlap()
    {
        TimelineStretch stretch = new(_noon, _noon + _hour, StretchKind.Running, null, _hour);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Timeline([stretch, stretch]));
        Assert.Equal("Stretches", refused.ParamName);
        Assert.Contains("Stretch 1 begins at 2016-03-04T12:00:00Z", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Backlog_points_are_in_order_of_time()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Report("a", [new(_noon, 1), new(_noon - _hour, 1)]));
        Assert.Equal("Backlog", refused.ParamName);
    }

    [Fact]
    public void An_array_left_at_its_default_counts_as_empty() => Assert.Equal(Report("a", []), Report("a", default));

    private static SlaReport Report(
        string title, ImmutableArray<BacklogPoint> backlog = default, ImmutableArray<ReportPromise> promises = default) => new()
        {
            Title = title,
            Subtitle = "All incidents",
            Figures = [new ReportFigure("Issues", "3")],
            Promises = promises,
            Attainment = [new AttainmentRow("Response", "High", 2, 1, 0)],
            TimeToResolve = DurationHistogram.Of([_hour]),
            Backlog = backlog,
            MostBreached = Timeline(StretchKind.Running),
        };

    private static ExplainedTimeline Timeline(StretchKind kind) => Timeline([new TimelineStretch(_noon, _noon + _hour, kind, null, _hour)]);

    private static ExplainedTimeline Timeline(ImmutableArray<TimelineStretch> stretches) =>
        new() { Id = "A", Target = _hour, Due = _noon + _hour, Stretches = stretches };
}
