using System.Collections.Immutable;
using System.Globalization;
using IssueResolution.Rendering.Tests.Generators;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Picturing;

[Properties(Arbitrary = [typeof(ReportModels)])]
public class TimelinePictureLaws
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");

    [Property]
    public void Every_picture_is_sound(ExplainedTimeline timeline, DateTimeZone zone, PictureWidth width) =>
        Drawing.Of(TimelinePicture.Draw(timeline, zone, _english, width)).MustBeSound();

    [Property]
    public void Only_running_stretches_use_up_the_target(ExplainedTimeline timeline)
    {
        Duration running = timeline.Stretches
            .Where(stretch => stretch.Kind == StretchKind.Running)
            .Aggregate(Duration.Zero, (sum, stretch) => sum + stretch.Counted);
        UsedTime used = new(timeline.Stretches, timeline.Target);
        Assert.Equal(running, used.Total);
        Assert.Equal(running > timeline.Target, used.UsedUpAt is not null);
    }

    [Property]
    public void Used_time_never_falls_and_time_never_runs_back(ExplainedTimeline timeline)
    {
        ImmutableArray<(Instant At, Duration Used)> corners = new UsedTime(timeline.Stretches, timeline.Target).Corners;
        for (int index = 1; index < corners.Length; index++)
        {
            Assert.True(corners[index].At >= corners[index - 1].At);
            Assert.True(corners[index].Used >= corners[index - 1].Used);
        }
    }

    [Property]
    public void The_ribbon_covers_exactly_the_stretches_without_overlap(ExplainedTimeline timeline)
    {
        ImmutableArray<RibbonPiece> pieces = RibbonOf(timeline, out TimeAxis? axis).Pieces;
        if (axis is not null)
        {
            double covered = timeline.Stretches.Sum(stretch => axis.At(stretch.To) - axis.At(stretch.From));
            Assert.Equal(covered, pieces.Sum(piece => piece.Width), 0.01);
            Assert.All(pieces.Zip(pieces.Skip(1)), pair => Assert.True(pair.Second.From >= pair.First.To - 0.001));
        }
    }

    [Property]
    public void Every_kind_gets_its_share_of_the_ribbon(ExplainedTimeline timeline)
    {
        Ribbon ribbon = RibbonOf(timeline, out TimeAxis? axis);
        foreach (StretchKind kind in Enum.GetValues<StretchKind>())
        {
            if (axis is not null && ribbon.MergedClosed == 0)
            {
                double due = timeline.Stretches
                    .Where(stretch => stretch.Kind == kind)
                    .Sum(stretch => axis.At(stretch.To) - axis.At(stretch.From));
                Assert.Equal(due, ribbon.Pieces.Where(piece => piece.Kind == kind).Sum(piece => piece.Width), 8.0);
            }
        }
    }

    [Property]
    public void Nothing_is_drawn_as_past_the_target_before_the_target_is_used_up(ExplainedTimeline timeline)
    {
        Instant? usedUp = new UsedTime(timeline.Stretches, timeline.Target).UsedUpAt;
        IEnumerable<RibbonPiece> past = RibbonOf(timeline, out TimeAxis? axis).Pieces.Where(piece => piece.PastTarget);
        Assert.All(past, piece => Assert.True(usedUp is { } at && piece.From >= axis!.At(at) - 0.001));
    }

    private static Ribbon RibbonOf(ExplainedTimeline timeline, out TimeAxis? axis)
    {
        axis = timeline.Stretches.IsEmpty
            ? null
            : new TimeAxis(timeline.Stretches[0].From, timeline.Stretches[^1].To, 40, 712, DateTimeZone.Utc, EnglishWords.Instance);
        return axis is null
            ? Ribbon.Of([], new TimeAxis(default, default, 0, 1, DateTimeZone.Utc, EnglishWords.Instance), null)
            : Ribbon.Of(timeline.Stretches, axis, new UsedTime(timeline.Stretches, timeline.Target).UsedUpAt);
    }
}
