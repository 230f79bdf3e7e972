using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Learning;

/// <content>What clocks say.</content>
public sealed partial record IndicatorRules
{
    /// <summary>Four indicators of one clock: attainment, median, upper percentile, share of pauses.</summary>
    internal IEnumerable<Indicator> OfClock(ClockKind clock, AttainmentReport report) =>
    [
        Tell(IndicatorKind.Attainment, clock, PercentOf(report.Met, report.Completed), report.Completed, () => Phrase.Of(
            $"{report.AttainmentPercent:0.#}% of {report.Completed} were in time, {report.MetOnlyByPausing} of them only because of pauses. Open and late: {report.BreachedOpen}.",
            $"{report.Completed}件中{report.AttainmentPercent:0.#}%が期限内（うち停止のおかげは{report.MetOnlyByPausing}件）。未完了で期限超過：{report.BreachedOpen}件。")),
        AtPercentile(IndicatorKind.MedianTime, clock, report, 50),
        AtPercentile(IndicatorKind.UpperPercentile, clock, report, UpperPercentile.Value),
        Tell(
            IndicatorKind.PauseShare,
            clock,
            report.PauseSharePercent is { } share ? new IndicatorValue.Percent(share) : new IndicatorValue.Absent(),
            report.PauseSharePercent is null ? 0 : report.Total,
            () => Phrase.Of(
                $"in {report.Total} cases the clock stood still for {report.PauseSharePercent:0.#}% of the business time.",
                $"{report.Total}件で、営業時間の{report.PauseSharePercent:0.#}%は時計が止まっていた。")),
    ];

    private Indicator AtPercentile(IndicatorKind kind, ClockKind clock, AttainmentReport report, int percent)
    {
        Duration? time = report.Elapsed.Percentile(percent);
        return Tell(
            kind,
            clock,
            time is { } found ? new IndicatorValue.Time(found) : new IndicatorValue.Absent(),
            report.Elapsed.Count,
            () => Phrase.Of(
                $"{percent}% of {report.Elapsed.Count} took at most {Amounts.Of(time!.Value)} of business time.",
                $"{report.Elapsed.Count}件の{percent}%が営業時間{Amounts.Of(time!.Value)}以内。"));
    }
}
