namespace IssueResolution.Rendering;

/// <summary>The ticks and labels of a <see cref="TimeAxis"/>, drawn under a plot.</summary>
internal static class TimeAxisPicture
{
    /// <summary>The room the labels take below the plot.</summary>
    public const double Height = 38;

    /// <summary>Enough for a day and its month in either language.</summary>
    public const double RoomPerTick = 56;

    /// <summary>Grid lines from <paramref name="top"/> to <paramref name="bottom"/>, labels below, none over another.</summary>
    public static Markup Draw(TimeAxis axis, double top, double bottom, double pictureWidth)
    {
        Markup shapes = default;
        double labelEnd = 0;
        double contextEnd = 0;
        foreach (TimeTick tick in axis.Ticks(RoomPerTick))
        {
            double x = axis.At(tick.At);
            shapes += Svg.Line("grid", x, top, x, bottom + 4)
                + Label(tick.Label, x, bottom + 17, pictureWidth, ref labelEnd)
                + (tick.Context is { } context ? Label(context, x, bottom + 33, pictureWidth, ref contextEnd) : default);
        }

        return shapes;
    }

    /// <summary>Two strokes across the axis wherever a fold is wide enough for them.</summary>
    public static Markup DrawFolds(TimeFolds folds, TimeAxis axis, double y) =>
        Markup.Join(
            from fold in folds.All
            let x = (axis.At(fold.From) + axis.At(fold.To)) / 2
            where axis.At(fold.To) - axis.At(fold.From) >= 14
            from shift in new[] { -3.0, 2.0 }
            select Svg.Line("fold", x + shift - 2, y + 4, x + shift + 2, y - 4));

    private static Markup Label(string text, double x, double y, double pictureWidth, ref double end)
    {
        double half = TextExtent.Of(text, SvgPicture.SmallSize) / 2;
        double middle = Math.Max(half, Math.Min(x, pictureWidth - half));
        if (middle - half < end)
        {
            return default;
        }

        end = middle + half + 4;
        return Svg.Text("tick", middle, y, text, TextAnchor.Middle);
    }
}
