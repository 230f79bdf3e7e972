using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Recovering;

/// <summary>How trust is lost and comes back, and what each state of it changes.</summary>
public sealed partial record TrustRules
{
    private const int Most = 100;

    /// <summary>Where a ledger begins, from 0 to 100.</summary>
    public required PolicyValue<int> Start { get; init; }

    /// <summary>What each event adds, or takes when negative.</summary>
    [Requirement("R-005")]
    public required PolicyTable<TrustEventKind, int> Points { get; init; }

    /// <summary>From which score on each state applies. At the edge it applies already.</summary>
    public required PolicyTable<TrustState, int> StateFrom { get; init; }

    /// <summary>How many milestones in a row must be kept before trust counts as restored.</summary>
    public required PolicyValue<int> MilestoneStreak { get; init; }

    /// <summary>The worst state in which something risky may be started.</summary>
    [Requirement("R-119")]
    public required PolicyValue<TrustState> RiskyStartUpTo { get; init; }

    /// <summary>The worst state in which the matter may be closed.</summary>
    public required PolicyValue<TrustState> ClosableUpTo { get; init; }

    /// <summary>How careful promises have to be.</summary>
    public required PolicyTable<TrustState, PromiseCaution> Caution { get; init; }

    /// <summary>How often an executive reports; null when none has to.</summary>
    public required PolicyTable<TrustState, Period?> ExecutiveUpdateEvery { get; init; }

    /// <summary>Who stays close; null when nobody beyond the team has to.</summary>
    public required PolicyTable<TrustState, Role?> SeniorRole { get; init; }

    /// <summary>How long after the last word of the client, or the last blow, it is asked how it sees us.</summary>
    public required PolicyValue<Duration> FeedbackEvery { get; init; }

    /// <summary>How many of the latest ratings make a trend.</summary>
    public required PolicyValue<int> TrendPoints { get; init; }

    /// <summary>Within how much, on the firm's own scale, a rating counts as unchanged.</summary>
    public required PolicyValue<decimal> TrendSteadyWithin { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        Start.Read(), .. Points.Readings, .. StateFrom.Readings, MilestoneStreak.Read(), RiskyStartUpTo.Read(), ClosableUpTo.Read(),
        .. Caution.Readings, .. ExecutiveUpdateEvery.Readings, .. SeniorRole.Readings, FeedbackEvery.Read(), TrendPoints.Read(), TrendSteadyWithin.Read(),
    ];

    /// <summary>How trust stands at an instant. Each event moves the score in turn, never below 0 nor above 100.</summary>
    [Requirement("R-073")]
    public Judgement<TrustReading> Read(TrustLedger ledger, Instant now)
    {
        ImmutableArray<TrustEvent> events = Guard.Against.Null(ledger).Until(now);
        TrustReading reading = events.Aggregate(ReadingOf(Start.Value, 0), After);
        TrustState byScore = ByScore(reading.Score);
        return new(reading, ReasonsFor(events, reading, byScore, lacksStreak: byScore != reading.State));
    }

    /// <summary>Since when trust has not been restored; null where it is.</summary>
    /// <param name="ledger">What happened.</param>
    /// <param name="openedAt">When the matter came up: the answer where trust was not restored at the beginning, nor ever since.</param>
    /// <param name="now">What happened later is not looked at.</param>
    internal Instant? NotRestoredSince(TrustLedger ledger, Instant openedAt, Instant now)
    {
        TrustReading reading = ReadingOf(Start.Value, 0);
        Instant? since = reading.State == TrustState.Restored ? null : openedAt;
        foreach (TrustEvent each in ledger.Until(now))
        {
            reading = After(reading, each);
            since = reading.State == TrustState.Restored ? null : since ?? each.At;
        }

        return since;
    }

    /// <summary>What a state changes about how we work with the client.</summary>
    [Requirement("R-124")]
    public Judgement<TrustMeasures> MeasuresFor(TrustState state)
    {
        TrustMeasures measures = new(
            Guard.Against.Null(state) <= RiskyStartUpTo.Value, Caution[state], ExecutiveUpdateEvery[state], SeniorRole[state]);
        return new(measures,
        [
            new("recovering.risky-start", measures.AllowsRiskyStart
                ? Phrase.Of($"{state}: something new may be started.", $"「{state}」：新しい取り組みを始めてよい。")
                : Phrase.Of($"{state}: nothing risky is started.", $"「{state}」：危険を伴う新しい取り組みは始めない。"), RiskyStartUpTo.Read()),
            new("recovering.trust-caution", Phrase.Of(
                $"{state}: care with dates: {measures.Caution}.", $"「{state}」：期日の約束は「{measures.Caution}」。"), Caution.Read(state)),
            .. measures.SeniorRole is { } role
                ? [new Reason("recovering.senior-role", Phrase.Of($"{state}: stays close: {role}.", $"「{state}」：近くで見守る役割は{role}。"), SeniorRole.Read(state))]
                : Array.Empty<Reason>(),
        ]);
    }

    /// <summary>What is wrong with the numbers: anything by which breaking a promise could pay.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(Start, start => start is >= 0 and <= Most, _score),
        .. Bounds.Check(MilestoneStreak, streak => streak >= 0, Bounds.AtLeastZero),
        .. Bounds.Check(FeedbackEvery, every => every > Duration.Zero, Bounds.Positive),
        .. Bounds.Check(TrendPoints, points => points >= 2, Bounds.AtLeastTwo),
        .. Bounds.Check(TrendSteadyWithin, within => within >= 0m, Bounds.AtLeastZero),
        .. Rising.Check(Caution, TrustState.InOrder),
        .. TrustState.InOrder.Zip(TrustState.InOrder.Skip(1), (better, worse) => (better, worse))
            .Where(step => StateFrom[step.worse] > StateFrom[step.better])
            .Select(step => new Finding(FindingCode.NotRising, $"{StateFrom.Code}[{step.worse.Code}, {step.better.Code}]", Phrase.Of(
                $"{step.worse} begins at {StateFrom[step.worse]}, above {step.better} at {StateFrom[step.better]}.",
                $"「{step.worse}」の始点{StateFrom[step.worse]}が「{step.better}」の{StateFrom[step.better]}を上回る。"))),
        .. BreakingPays(),
    ];

    private TrustReading After(TrustReading before, TrustEvent each) => ReadingOf(
        (int)Math.Min(Most, Math.Max(0L, (long)before.Score + Points[each.Kind])),
        each.Kind == TrustEventKind.Broken ? 0 : each.Kind.IsKeptMilestone ? before.Streak + 1 : before.Streak);

    private TrustReading ReadingOf(int score, int streak)
    {
        TrustState byScore = ByScore(score);
        return new(score, streak, byScore == TrustState.Restored && streak < MilestoneStreak.Value ? TrustState.Recovering : byScore);
    }

    private TrustState ByScore(int score) => TrustState.InOrder.FirstOrDefault(state => StateFrom[state] <= score) ?? TrustState.Broken;
}
