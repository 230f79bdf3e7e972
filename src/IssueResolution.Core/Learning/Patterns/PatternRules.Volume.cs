using System.Collections.Immutable;
using System.Numerics;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Learning;

/// <content>The control chart.</content>
public sealed partial record PatternRules
{
    /// <summary>How many issues there were in each whole period up to now, the oldest first.</summary>
    /// <remarks>A period includes its end and not its start: the last one ends with now. What is left at the beginning is no whole period.</remarks>
    /// <param name="reported">When issues came up, in any order; those outside the periods are left out.</param>
    /// <param name="since">From when on every issue was recorded: earlier periods would look calm and were only silent.</param>
    /// <param name="now">The end of the last period.</param>
    /// <exception cref="ArgumentOutOfRangeException">The beginning lies after the end, or there are more periods than an array holds.</exception>
    public ImmutableArray<int> CountByPeriod(IEnumerable<Instant> reported, Instant since, Instant now)
    {
        long length = ChartPeriod.Value.BclCompatibleTicks;
        long span = Guard.Against.Negative(now - since, nameof(since)).BclCompatibleTicks;
        int[] counts = new int[Guard.Against.OutOfRange(span / length, 0, int.MaxValue / 2, nameof(since))];
        foreach (Instant at in Guard.Against.Null(reported))
        {
            long periodsAgo = at > now ? -1 : (now - at).BclCompatibleTicks / length;
            if (periodsAgo >= 0 && periodsAgo < counts.Length)
            {
                counts[counts.Length - 1 - (int)periodsAgo]++;
            }
        }

        return [.. counts];
    }

    /// <summary>What the chart says: periods above mean + three times its square root, or eight above the mean in a row, by the numbers of the cells.</summary>
    /// <remarks>
    /// A c-chart without a separate baseline: the mean is that of the periods handed in, the judged ones among them. Compared in whole numbers,
    /// so a period exactly on the limit or on the mean is not above it.
    /// </remarks>
    /// <param name="counts">Issues per period of one length, the oldest first; see <see cref="CountByPeriod"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public Judgement<VolumeReading> ReadVolume(params IEnumerable<int> counts)
    {
        int[] all = [.. Guard.Against.Null(counts).Select(count => Guard.Against.Negative(count, nameof(counts)))];
        if (all.Length < PeriodsFrom.Value || all.Length == 0)
        {
            return new(new VolumeReading.NotEnoughPeriods(all.Length, PeriodsFrom.Value), [new("learning.not-enough-periods", Phrase.Of(
                $"Not enough data: {all.Length} of the {PeriodsFrom.Value} periods that it takes to know what is usual.",
                $"データ不足：通常を知るのに必要な{PeriodsFrom.Value}期間に対し{all.Length}期間。"), PeriodsFrom.Read())]);
        }

        long issues = all.Sum(count => (long)count);
        ImmutableArray<int> above = [.. Enumerable.Range(0, all.Length).Where(period => IsAboveLimit(all[period], issues, all.Length))];
        ImmutableArray<int> run = [.. LongRuns(all, issues)];
        VolumeReading.Charted chart = new(all.Length, issues, above, run);
        return new(chart,
        [
            new("learning.chart-limit", Phrase.Of(
                $"{above.Length} of {all.Length} periods lie above the limit; the mean is {chart.Mean:0.##} issues.",
                $"{all.Length}期間のうち上限を超えたもの：{above.Length}。平均は{chart.Mean:0.##}件。"), SigmasAbove.Read()),
            new("learning.chart-run", Phrase.Of(
                $"{run.Length} periods belong to a run of at least {RunLength.Value} above the mean.",
                $"平均超えが{RunLength.Value}期間以上続いた部分：{run.Length}期間。"), RunLength.Read()),
        ]);
    }

    // count > mean + sigmas * sqrt(mean), times the number of periods and squared: whole numbers only.
    private bool IsAboveLimit(int count, long issues, int periods)
    {
        BigInteger beyond = ((BigInteger)count * periods) - issues;
        return beyond > 0 && beyond * beyond > (BigInteger)SigmasAbove.Value * SigmasAbove.Value * issues * periods;
    }

    private IEnumerable<int> LongRuns(int[] counts, long issues)
    {
        int start = 0;
        for (int period = 0; period <= counts.Length; period++)
        {
            if (period < counts.Length && (long)counts[period] * counts.Length > issues)
            {
                continue;
            }

            int length = period - start;
            for (int member = start; length >= RunLength.Value && member < period; member++)
            {
                yield return member;
            }

            start = period + 1;
        }
    }
}
