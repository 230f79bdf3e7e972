using System.Collections.Immutable;
using System.Globalization;
using IssueResolution.Rendering.Tests.Generators;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Picturing;

[Properties(Arbitrary = [typeof(ReportModels)])]
public class BacklogPictureLaws
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");

    [Property]
    public void Every_picture_is_sound(ImmutableArray<BacklogPoint> points, DateTimeZone zone, PictureWidth width) =>
        Drawing.Of(BacklogPicture.Draw(points, zone, _english, width)).MustBeSound();

    [Property]
    public void The_headline_tells_the_peak_and_the_end(ImmutableArray<BacklogPoint> points, DateTimeZone zone)
    {
        long peak = points.IsEmpty ? 0 : points.Max(point => point.Open);
        string description = Drawing.Of(BacklogPicture.Draw(points, zone, _english)).Description;
        if (peak > 0)
        {
            LocalDate day = points.First(point => point.Open == peak).At.InZone(zone).Date;
            Assert.Contains(
                string.Format(CultureInfo.InvariantCulture, "Peak {0:#,0} on {1} ", peak, day.Day), description, StringComparison.Ordinal);
            Assert.EndsWith(
                string.Format(CultureInfo.InvariantCulture, " {0:#,0} at the end.", points[^1].Open), description, StringComparison.Ordinal);
        }
        else
        {
            Assert.EndsWith(points.IsEmpty ? "No backlog was recorded." : "No issue was open.", description, StringComparison.Ordinal);
        }
    }

    [Property]
    public void The_line_reaches_as_high_as_the_peak_and_never_higher(ImmutableArray<BacklogPoint> points, DateTimeZone zone)
    {
        if (points.Length > 1 && points.Max(point => point.Open) > 0)
        {
            Drawing drawing = Drawing.Of(BacklogPicture.Draw(points, zone, _english));
            string line = drawing.Shapes("path").Select(path => (string)path.Attribute("d")!).Last();
            double top = line.Split('V', 'H', 'M').Where((_, index) => index != 0)
                .Select((part, index) => index == 0 ? part.Split(' ')[1] : index % 2 == 0 ? part : null)
                .OfType<string>()
                .Min(number => double.Parse(number, CultureInfo.InvariantCulture));
            double dot = double.Parse((string)drawing.Shapes("circle").Single().Attribute("cy")!, CultureInfo.InvariantCulture);
            Assert.Equal(dot, top, 0.011);
        }
    }
}
