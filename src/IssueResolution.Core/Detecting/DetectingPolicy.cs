using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using IssueResolution.Classifying;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Detecting;

/// <summary>Every number behind early warning: what to measure, what signals weigh, what they call for, and how often one listens.</summary>
public sealed partial record DetectingPolicy
{
    /// <summary>From measurements to signals.</summary>
    public required MeasureRules Measures { get; init; }

    /// <summary>From signals to a score and its band.</summary>
    public required ScoreRules Score { get; init; }

    /// <summary>From scores to where the situation is heading.</summary>
    public required TrajectoryRules Trajectory { get; init; }

    /// <summary>Which talk each band calls for; null for none beyond the ordinary rhythm.</summary>
    public required PolicyTable<WarningBand, HealthCheck?> Checks { get; init; }

    /// <summary>Who is told, or does it; null for nobody beyond the team.</summary>
    public required PolicyTable<WarningBand, Role?> Informed { get; init; }

    /// <summary>By when what a band calls for is done; null where nothing is.</summary>
    public required PolicyTable<WarningBand, Allowance?> Within { get; init; }

    /// <summary>How often one listens.</summary>
    public required HealthCheckRules HealthChecks { get; init; }

    /// <summary>What good preparation is worth.</summary>
    public required PreventionRules Preventing { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        .. Measures.Readings, .. Score.Readings, .. Trajectory.Readings, .. Checks.Readings, .. Informed.Readings, .. Within.Readings,
        .. HealthChecks.Rhythm.Readings, .. Preventing.Points.Readings,
    ];

    /// <summary>What a band calls for.</summary>
    [Requirement("R-038")]
    public Judgement<WarningResponse> ResponseFor(WarningBand band)
    {
        WarningResponse response = new(Checks[Guard.Against.Null(band)], Informed[band], Within[band]);
        return new(response,
        [
            new("detecting.check", response.Check is { } check
                ? Phrase.Of($"{band} calls for this talk: {check}.", $"「{band}」で行うこと：{check}。")
                : Phrase.Of($"{band} calls for nothing beyond the ordinary rhythm.", $"「{band}」では通常の周期のままでよい。"), Checks.Read(band)),
            .. response.Informed is { } role
                ? [new Reason("detecting.informed", Phrase.Of($"Involved: {role}.", $"関わる役割：{role}。"), Informed.Read(band))]
                : Array.Empty<Reason>(),
            .. response.Within is { } within
                ? [new Reason("detecting.within", Phrase.Of($"Within: {within.Text}.", $"期限：{within.Text}。"), Within.Read(band))]
                : Array.Empty<Reason>(),
        ]);
    }

    /// <summary>What is wrong with the numbers, those of time found by simulation.</summary>
    /// <inheritdoc cref="EscalatingPolicy.Validate" path="/param"/>
    /// <inheritdoc cref="EscalatingPolicy.Validate" path="/exception"/>
    public ImmutableArray<Finding> Validate(BusinessCalendar calendar, Interval window) =>
    [
        .. Measures.Validate(), .. Score.Validate(), .. Trajectory.Validate(),
        .. DueLater.Among(Within.Code, WarningBand.InOrder, band => Within[band], calendar, window),
        .. HealthChecks.Validate(), .. Preventing.Validate(),
    ];
}
