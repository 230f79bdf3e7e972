using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Recovering;

/// <content>Where satisfaction is heading.</content>
public sealed partial record TrustRules
{
    /// <summary>Where satisfaction is heading: the latest rating against the one some ratings before.</summary>
    /// <param name="ratings">What the client said, in any order; of one instant the last one given counts as later.</param>
    /// <param name="now">What was said later is not looked at.</param>
    [Requirement("R-125")]
    public Judgement<RecoveryTrend> TrendOf(IEnumerable<SatisfactionRating> ratings, Instant now)
    {
        SatisfactionRating[] heard = [.. Guard.Against.Null(ratings).Where(rating => rating.At <= now).OrderBy(rating => rating.At)];
        int points = Math.Max(2, TrendPoints.Value);
        if (heard.Length < points)
        {
            return new(RecoveryTrend.NotEnoughHeard, [new("recovering.trend-points", Phrase.Of(
                $"{heard.Length} of {points} ratings that it takes: ask the client.", $"必要な{points}件のうち{heard.Length}件。顧客に尋ねること。"), TrendPoints.Read())]);
        }

        decimal first = heard[heard.Length - points].Rating;
        decimal last = heard[heard.Length - 1].Rating;
        RecoveryTrend trend = Math.Abs(last - first) <= TrendSteadyWithin.Value ? RecoveryTrend.Steady
            : last > first ? RecoveryTrend.Improving
            : RecoveryTrend.Falling;
        return new(trend, [new("recovering.trend", Phrase.Of(
            $"Over the last {points} ratings from {first} to {last}: {trend}.", $"直近{points}件で{first}から{last}へ：{trend}。"), TrendSteadyWithin.Read())]);
    }
}
