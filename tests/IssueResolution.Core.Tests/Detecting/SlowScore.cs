using NodaTime;

namespace IssueResolution.Detecting;

/// <summary>An oracle for signals of one sort: point by point, always the freshest that a cap still allows.</summary>
internal static class SlowScore
{
    internal static decimal Of(ObservedSignal[] signals, Instant now, ScoreRules rules)
    {
        if (signals.Length == 0)
        {
            return 0m;
        }

        WarningSignal sort = signals[0].Signal;
        var points = signals.SelectMany(one => Enumerable.Repeat(one, rules.Points[(sort, one.Strength)])).OrderByDescending(one => one.At).ToList();
        var taken = new List<ObservedSignal>();
        foreach (ObservedSignal point in points)
        {
            bool allowed = taken.Count < rules.Caps[(sort, SignalStrength.Marked)]
                && (point.Strength == SignalStrength.Marked
                    || taken.Count(one => one.Strength == SignalStrength.Noticeable) < rules.Caps[(sort, SignalStrength.Noticeable)]);
            if (allowed)
            {
                taken.Add(point);
            }
        }

        return (decimal)taken.Sum(point => Math.Pow(2, -(now - point.At).TotalDays / rules.HalfLife.Value.TotalDays));
    }
}
