using System.Collections.Immutable;

namespace IssueResolution.Rendering;

/// <summary>The marks of a timeline as lines with a number on top, and the key that tells what each number means.</summary>
/// <remarks>
/// Neither lines nor numbers lie on each other: what happened at one instant stands side by side there, in the order of the key. Beyond the most that
/// can be told apart, only the first and the last are drawn.
/// </remarks>
internal sealed class MarkFlags
{
    /// <summary>Beyond it, those in the middle are left out.</summary>
    public const int Most = 12;

    private const double Radius = 9;
    private const double GapOfFlags = (2 * Radius) + 2;
    private const double GapOfLines = 6;
    private const double LeaderHeight = 12;
    private const double GapBelow = 6;
    private const double LineHeight = 18;
    private const double TextLeft = 26;

    private readonly ImmutableArray<Flag> _flags;

    /// <param name="marks">In the order of time.</param>
    /// <param name="axis">Where they lie.</param>
    /// <param name="width">Of the picture, which no number leaves.</param>
    public MarkFlags(ImmutableArray<ExplanationMark> marks, TimeAxis axis, double width)
    {
        ImmutableArray<ExplanationMark> shown = marks.Length > Most ? [.. marks.Take(Most / 2), .. marks.Skip(marks.Length - (Most / 2))] : marks;
        ImmutableArray<double> lines = Spacing.Apart([.. shown.Select(mark => axis.At(mark.At))], GapOfLines, axis.FromPoint, axis.ToPoint);
        ImmutableArray<double> numbers = Spacing.Apart(lines, GapOfFlags, Radius + 1, width - Radius - 1);
        int leftOut = marks.Length - shown.Length;
        _flags = [.. shown.Select((mark, index) => new Flag(mark, index + 1 + (index < Most / 2 ? 0 : leftOut), lines[index], numbers[index]))];
    }

    /// <summary>The room that the flags take above the plot.</summary>
    public double Height => (2 * Radius) + (_flags.Any(flag => flag.IsAside) ? LeaderHeight + GapBelow : 0) + GapBelow;

    public Markup Draw(double top, double bottom) => Markup.Join(_flags.Select(flag => Line(flag, top + (2 * Radius), bottom) + Numbered(flag.NumberX, top + Radius, flag.Number)));

    /// <summary>A line or more for each flag.</summary>
    public Markup DrawKey(double width, ref double y, Func<ExplanationMark, string> told)
    {
        TextColumn column = new(TextLeft, width - TextLeft, LineHeight);
        Markup shapes = default;
        foreach (Flag flag in _flags)
        {
            shapes += Numbered(Radius + 1, y + LineHeight - 4, flag.Number) + column.Draw("value", [told(flag.Mark)], SvgPicture.SmallSize, ref y);
            y += 2;
        }

        return shapes;
    }

    /// <summary>Straight down; from a number that had to give way, aslant first.</summary>
    private static Markup Line(Flag flag, double top, double bottom)
    {
        string look = LookOf(flag.Mark.Look);
        return flag.IsAside
            ? Svg.Line(look, flag.NumberX, top, flag.X, top + LeaderHeight) + Svg.Line(look, flag.X, top + LeaderHeight, flag.X, bottom)
            : Svg.Line(look, flag.X, top, flag.X, bottom);
    }

    private static Markup Numbered(double x, double y, int number) =>
        Svg.Dot("flag", x, y, Radius) + Svg.Text("number", x, y + 4, Numerals.Of(number), TextAnchor.Middle);

    private static string LookOf(MarkLook look) => look switch
    {
        MarkLook.Due => "mark dashed",
        MarkLook.Breach => "breach",
        MarkLook.Change => "change dashed",
        _ => "mark",
    };

    private readonly record struct Flag(ExplanationMark Mark, int Number, double X, double NumberX)
    {
        /// <summary>Whether its number does not stand right above its line.</summary>
        public bool IsAside => Math.Abs(NumberX - X) > 0.05;
    }
}
