using System.Collections.Immutable;

namespace IssueResolution.Rendering;

/// <summary>Grid lines across a plot with their numbers on the left.</summary>
internal static class CountAxisPicture
{
    public static Markup Draw(ImmutableArray<decimal> ticks, LinearScale up, double left, double right) =>
        Markup.Join(ticks.Select(tick => Line(Numerals.Of(tick), up.At((double)tick), left, right)));

    /// <summary>One grid line, named by a text that ends left of the plot.</summary>
    public static Markup Line(string text, double y, double left, double right) =>
        Svg.Line("grid", left, y, right, y) + Svg.Text("tick", left - 8, y + 4, text, TextAnchor.End);
}
