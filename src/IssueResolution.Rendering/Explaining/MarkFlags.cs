using System.Collections.Immutable;

namespace IssueResolution.Rendering;

/// <summary>The marks of a timeline as lines with a number on top, and the key that tells what each number means.</summary>
/// <remarks>Flags that would lie on each other stand in rows. Beyond the most that can be told apart, only the first and the last are drawn.</remarks>
internal sealed class MarkFlags
{
    /// <summary>Beyond it, those in the middle are left out.</summary>
    public const int Most = 12;

    private const double Radius = 9;
    private const double RowHeight = 20;
    private const double LineHeight = 18;

    private readonly ImmutableArray<Flag> _flags;
    private readonly int _rows;

    public MarkFlags(ImmutableArray<ExplanationMark> marks, TimeAxis axis)
    {
        ImmutableArray<ExplanationMark> shown = marks.Length > Most ? [.. marks.Take(Most / 2), .. marks.Skip(marks.Length - (Most / 2))] : marks;
        List<double> reached = [];
        ImmutableArray<Flag>.Builder flags = ImmutableArray.CreateBuilder<Flag>();
        foreach (ExplanationMark mark in shown)
        {
            double x = axis.At(mark.At);
            int row = reached.FindIndex(end => x - end >= (2 * Radius) + 2);
            if (row < 0)
            {
                row = reached.Count;
                reached.Add(x);
            }

            reached[row] = x;
            flags.Add(new Flag(mark, marks.IndexOf(mark) + 1, x, row));
        }

        (_flags, _rows) = (flags.ToImmutable(), reached.Count);
    }

    /// <summary>The room that the rows of flags take above the plot.</summary>
    public double Height => (_rows * RowHeight) + 4;

    /// <summary>Lines first, so that none runs through a flag.</summary>
    public Markup Draw(double top, double bottom) =>
        Markup.Join(_flags.Select(flag => Svg.Line(LookOf(flag.Mark.Look), flag.X, Middle(top, flag), flag.X, bottom)))
            + Markup.Join(_flags.Select(flag => Numbered(flag.X, Middle(top, flag), flag.Number)));

    /// <summary>A line or more for each flag.</summary>
    public Markup DrawKey(double width, ref double y, Func<ExplanationMark, string> told)
    {
        Markup shapes = default;
        foreach (Flag flag in _flags)
        {
            shapes += Numbered(Radius + 1, y + LineHeight - 4, flag.Number);
            foreach (string line in TextExtent.Lines(told(flag.Mark), SvgPicture.SmallSize, width - 26))
            {
                shapes += Svg.Text("value", 26, y += LineHeight, TextExtent.Cut(line, SvgPicture.SmallSize, width - 26));
            }

            y += 2;
        }

        return shapes;
    }

    private static double Middle(double top, Flag flag) => top + Radius + (flag.Row * RowHeight);

    private static Markup Numbered(double x, double y, int number) =>
        Svg.Dot("flag", x, y, Radius) + Svg.Text("number", x, y + 4, Numerals.Of(number), TextAnchor.Middle);

    private static string LookOf(MarkLook look) => look switch
    {
        MarkLook.Due => "mark dashed",
        MarkLook.Breach => "breach",
        MarkLook.Change => "change dashed",
        _ => "mark",
    };

    private readonly record struct Flag(ExplanationMark Mark, int Number, double X, int Row);
}
