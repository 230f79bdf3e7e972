using System.Text;

namespace IssueResolution.Rendering;

/// <summary>The line along which used time rises, with the area under it.</summary>
internal static class Course
{
    /// <summary>Nothing without points.</summary>
    public static Markup Draw(string area, string curve, IEnumerable<(double X, double Y)> points, double bottom)
    {
        StringBuilder course = new();
        double first = 0;
        double last = 0;
        foreach ((double x, double y) in Thin(points))
        {
            first = course.Length == 0 ? x : first;
            course.Append(course.Length == 0 ? 'M' : 'L').Append(SvgNumber.Of(x)).Append(' ').Append(SvgNumber.Of(y));
            last = x;
        }

        return course.Length == 0
            ? default
            : Svg.Path(area, $"{course}L{SvgNumber.Of(last)} {SvgNumber.Of(bottom)}H{SvgNumber.Of(first)}Z") + Svg.Path(curve, course.ToString());
    }

    /// <summary>Leaves out points that stand less than a unit from their neighbours; the first and the last stay.</summary>
    private static IEnumerable<(double X, double Y)> Thin(IEnumerable<(double X, double Y)> points)
    {
        (double X, double Y)? shown = null;
        (double X, double Y)? pending = null;
        foreach ((double X, double Y) point in points)
        {
            pending = point;
            if (shown is not { } last || Math.Abs(point.X - last.X) >= 1 || Math.Abs(point.Y - last.Y) >= 1)
            {
                yield return point;
                (shown, pending) = (point, null);
            }
        }

        if (pending is { } end)
        {
            yield return end;
        }
    }
}
