using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Picturing;

public class RibbonTests
{
    private static readonly Instant _start = Instant.FromUtc(2016, 3, 4, 9, 0);

    [Fact]
    public void Stretches_too_short_to_see_keep_their_shares_of_the_whole()
    {
        Ribbon ribbon = Drawn(500, (StretchKind.Running, 50), (StretchKind.Paused, 30), (StretchKind.Stopped, 20));
        Assert.Equal(1500, ribbon.MergedOther);
        Assert.Equal(300, WidthOf(StretchKind.Running, ribbon), 4.0);
        Assert.Equal(180, WidthOf(StretchKind.Paused, ribbon), 4.0);
        Assert.Equal(120, WidthOf(StretchKind.Stopped, ribbon), 4.0);
    }

    [Fact]
    public void Nights_too_short_to_see_go_to_the_stretch_before_them()
    {
        Ribbon ribbon = Drawn(500, (StretchKind.Running, 9), (StretchKind.Closed, 15));
        Assert.Equal(500, ribbon.MergedClosed);
        Assert.Equal(0, ribbon.MergedOther);
        Assert.Equal(new RibbonPiece(0, 600, StretchKind.Running, false), Assert.Single(ribbon.Pieces));
    }

    [Fact]
    public void Stretches_wide_enough_are_drawn_exactly()
    {
        Ribbon ribbon = Drawn(1, (StretchKind.Running, 10), (StretchKind.Closed, 30), (StretchKind.Paused, 20));
        Assert.Equal([100, 300, 200], ribbon.Pieces.Select(piece => piece.Width));
        Assert.Equal((0, 0), (ribbon.MergedClosed, ribbon.MergedOther));
    }

    private static double WidthOf(StretchKind kind, Ribbon ribbon) => ribbon.Pieces.Where(piece => piece.Kind == kind).Sum(piece => piece.Width);

    /// <summary>The pattern over and over, in hours, on an axis 600 units long.</summary>
    private static Ribbon Drawn(int times, params (StretchKind Kind, int Hours)[] pattern)
    {
        ImmutableArray<TimelineStretch>.Builder stretches = ImmutableArray.CreateBuilder<TimelineStretch>();
        Instant at = _start;
        for (int index = 0; index < times * pattern.Length; index++)
        {
            (StretchKind kind, int hours) = pattern[index % pattern.Length];
            stretches.Add(new TimelineStretch(at, at + Duration.FromHours(hours), kind, null, Duration.Zero));
            at += Duration.FromHours(hours);
        }

        return Ribbon.Of(stretches.ToImmutable(), new TimeAxis(_start, at, 0, 600, DateTimeZone.Utc, EnglishWords.Instance), null);
    }
}
