using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>The vertical axis of a timeline: round hours (minutes below two hours), and the target among them.</summary>
internal sealed class UsedTimeAxis
{
    private const double RoomPerLabel = 16;
    private readonly ImmutableArray<Duration> _ticks;
    private readonly Duration _target;
    private readonly Words _words;

    public UsedTimeAxis(Duration largest, Duration target, Words words)
    {
        (_target, _words) = (target, words);
        _ticks = DurationTicks.UpTo(largest, 4);
    }

    public double LabelWidth => Math.Max(
        _ticks.Max(tick => TextExtent.Of(_words.Span(tick), SvgPicture.SmallSize)),
        TextExtent.Of(_words.Span(_target), SvgPicture.SmallSize) * TextExtent.Bold);

    /// <summary>From hours to coordinates.</summary>
    public LinearScale Scale(double bottom, double top) => new(0, _ticks[_ticks.Length - 1].TotalHours, bottom, top);

    /// <summary>Grid lines with labels; those that would stand on the target's label are left out.</summary>
    public Markup Draw(LinearScale up, double left, double right)
    {
        double target = up.At(_target.TotalHours);
        return Markup.Join(_ticks
                .Where(tick => Math.Abs(up.At(tick.TotalHours) - target) >= RoomPerLabel)
                .Select(tick => CountAxisPicture.Line(_words.Span(tick), up.At(tick.TotalHours), left, right)))
            + Svg.Line("axis dashed", left, target, right, target)
            + Svg.Text("value strong", left - 8, target + 4, _words.Span(_target), TextAnchor.End);
    }
}
