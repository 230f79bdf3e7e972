using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>Folds for an axis on which instants matter and not what lies between them: no stretch without one takes much of the line.</summary>
internal static class QuietFolds
{
    private const double MostStretches = 12;
    private const double ShareOfFew = 0.6;
    private const int Steps = 60;

    /// <summary>Cuts the longest gaps to one length, a twelfth of what is then shown; where there are few gaps, more of it.</summary>
    /// <remarks>Three gaps or less stay as they are: there is room for them.</remarks>
    public static TimeFolds Of(IEnumerable<Instant> moments)
    {
        Instant[] ordered = [.. moments.Distinct().OrderBy(moment => moment)];
        Interval[] gaps = [.. ordered.Zip(ordered.Skip(1), (from, to) => new Interval(from, to))];
        double parts = Math.Min(MostStretches, gaps.Length * ShareOfFew);
        if (gaps.Length <= 3 || gaps.Max(Length) * parts <= gaps.Sum(Length))
        {
            return TimeFolds.None;
        }

        (double low, double high) = (gaps.Min(Length), gaps.Max(Length));
        for (int step = 0; step < Steps; step++)
        {
            double middle = (low + high) / 2;
            (low, high) = gaps.Sum(gap => Math.Min(Length(gap), middle)) >= middle * parts ? (middle, high) : (low, middle);
        }

        return new([.. from gap in gaps where Length(gap) > low * 1.01 select new TimeFold(gap.Start, gap.End, Duration.FromSeconds(low))]);
    }

    private static double Length(Interval gap) => gap.Duration.TotalSeconds;
}
