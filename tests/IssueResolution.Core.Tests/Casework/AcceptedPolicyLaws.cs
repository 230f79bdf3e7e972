using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Assessing;
using IssueResolution.Communicating;
using IssueResolution.Detecting;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>Whatever cells of the tables change places, a policy that is accepted keeps the laws that are counted out here.</summary>
[Properties(Arbitrary = [typeof(AcceptedPolicyLaws)])]
public sealed class AcceptedPolicyLaws
{
    private const string Why = "for the test";

    private static readonly ResolutionPolicy _policy = ResolutionPolicy.ProfessionalServices;

    private static readonly Func<ResolutionPolicy, ResolutionPolicy>[] _swaps =
    [
        .. Swaps(policy => policy.Assessing.Priority.Table, (policy, table) => policy with { Assessing = policy.Assessing with { Priority = policy.Assessing.Priority with { Table = table } } }),
        .. Swaps(policy => policy.Escalating.InitialResponse, (policy, table) => policy with { Escalating = policy.Escalating with { InitialResponse = table } }),
        .. Swaps(policy => policy.Communicating.Cadence, (policy, table) => policy with { Communicating = policy.Communicating with { Cadence = table } }),
        .. Swaps(policy => policy.Escalating.Triggers.AtLeast, (policy, table) => policy with { Escalating = policy.Escalating with { Triggers = policy.Escalating.Triggers with { AtLeast = table } } }),
        .. Swaps(policy => policy.Recovering.Proportionality.ResponsibilityFactor, (policy, table) => WithRules(policy, policy.Recovering.Proportionality with { ResponsibilityFactor = table })),
        policy => WithRules(policy, policy.Recovering.Proportionality with { FeeCeiling = policy.Recovering.Proportionality.FeeCeiling.With(Share.Percent(300), Why), SeverityCap = policy.Recovering.Proportionality.SeverityCap.With(Severity.Critical, Share.Percent(300), Why) }),
        .. Swaps(policy => policy.Detecting.Score.Points, (policy, table) => WithScore(policy, policy.Detecting.Score with { Points = table })),
        .. Swaps(policy => policy.Detecting.Score.Caps, (policy, table) => WithScore(policy, policy.Detecting.Score with { Caps = table })),
        .. Swaps(policy => policy.Detecting.Score.Cuts, (policy, table) => WithScore(policy, policy.Detecting.Score with { Cuts = table })),
        .. Swaps(policy => policy.Recovering.Proportionality.LowShare, (policy, table) => WithRules(policy, policy.Recovering.Proportionality with { LowShare = table })),
        .. Swaps(policy => policy.Recovering.Proportionality.HighShare, (policy, table) => WithRules(policy, policy.Recovering.Proportionality with { HighShare = table })),
        .. Swaps(policy => policy.Recovering.Proportionality.SeverityCap, (policy, table) => WithRules(policy, policy.Recovering.Proportionality with { SeverityCap = table })),
    ];

    private static readonly RecoveryNeed _ruinous = Failures.Unusable with { DirectLoss = Failures.Unusable.AffectedFee * Share.Percent(10_000), Recurrence = Recurrence.InOrder[^1] };

    private static readonly Instant[] _starts = [.. Enumerable.Range(0, 56).Select(step => Calendars.OrdinaryWeek.Start + Duration.FromHours(3 * step))];

    /// <summary>The policy of the house with one or two cells set to the value of another cell of the same table.</summary>
    public static Arbitrary<ResolutionPolicy> Policies() => (
        from count in Gen.Choose(1, 2)
        from swaps in Gen.Elements(_swaps).ArrayOf(count)
        select swaps.Aggregate(_policy, (policy, swap) => swap(policy))).ToArbitrary();

    [Law("P14", "P15", "P20", "P22", "P26", "P28", "P38", "P41", "P44", "P45", "P60", "P99")]
    [Property]
    public bool A_policy_that_is_accepted_keeps_the_laws(ResolutionPolicy policy) => !IsAccepted(policy) || KeepsTheLaws(policy);

    [Fact]
    public void The_generator_reaches_policies_of_either_sort()
    {
        bool[] accepted = [.. FixedSample.Of(Policies(), 100).Select(IsAccepted)];

        Assert.InRange(accepted.Count(yes => yes), 10, 90);
    }

    [Fact]
    public void The_oracle_tells_a_lawful_policy_from_others()
    {
        Assert.True(KeepsTheLaws(_policy));
        Assert.True(_swaps.Count(swap => !KeepsTheLaws(swap(_policy))) > 50);
    }

    private static bool IsAccepted(ResolutionPolicy policy) =>
        policy.Accept(Calendars.London, Calendars.OrdinaryWeek) is Decision<ResolutionPolicy>.Granted;

    private static bool KeepsTheLaws(ResolutionPolicy policy) =>
        Severity.InOrder.All(severity => Steps(severity, policy))
        && Enumerable.Range(0, 10).All(step => BandOf(policy, 100_000m * step) is var less && BandOf(policy, 100_000m * (step + 1)) is var more
            && less.Fitting.Low <= more.Fitting.Low && less.Fitting.High <= more.Fitting.High
            && BandOf(policy, Failures.Unusable with { DirectLoss = Failures.Yen(100_000m * step), Responsibility = Responsibility.Client }).Fitting.High.IsZero)
        && BandOf(policy, _ruinous) is var ruin && ruin.Fitting.High <= _ruinous.AffectedFee * Share.Percent(150) && ruin.GenerousUpTo <= _ruinous.AffectedFee * Share.Percent(150)
        && policy.Escalating.InvolveFor(Severity.Low, new() { ConsecutiveMisses = 2 }).Value.Row > Severity.Low
        && WarningSignal.InOrder.All(signal => SignalStrength.InOrder.All(strength => NeverLowers(policy.Detecting.Score, signal, strength)));

    private static bool Steps(Severity severity, ResolutionPolicy policy)
    {
        Severity graver = severity.RaisedBy(1);
        PriorityMatrix matrix = policy.Assessing.Priority;
        return Urgency.InOrder.All(urgency => matrix.For(severity, urgency) <= matrix.For(graver, urgency)
                && matrix.For(severity, urgency) <= matrix.For(severity, urgency.RaisedBy(1)))
            && IsNeverLater(policy.Escalating.InitialResponse[graver], policy.Escalating.InitialResponse[severity])
            && CadencePhase.InOrder.All(phase => IsNeverLater(policy.Communicating.Cadence[(phase, graver)], policy.Communicating.Cadence[(phase, severity)])
                && policy.Communicating.Cadence[(phase, severity)].Nominal <= policy.Communicating.Cadence[(phase.RaisedBy(1), severity)].Nominal);
    }

    private static bool IsNeverLater(Allowance graver, Allowance milder) =>
        Array.TrueForAll(_starts, start => graver.DueAfter(start, Calendars.London) <= milder.DueAfter(start, Calendars.London));

    private static CompensationBand BandOf(ResolutionPolicy policy, decimal loss) => BandOf(policy, Failures.Unusable with { DirectLoss = Failures.Yen(loss) });

    private static CompensationBand BandOf(ResolutionPolicy policy, RecoveryNeed need) =>
        Assert.IsType<Decision<CompensationBand>.Granted>(policy.Recovering.Proportionality.BandFor(need, policy.Assessing.Severity)).Value;

    private static bool NeverLowers(ScoreRules rules, WarningSignal signal, SignalStrength strength)
    {
        Instant now = Calendars.OrdinaryWeek.Start;
        SignalLog others = SignalLog.Of(WarningSignal.InOrder.Where(other => other != signal).Take(3).Select(other => new ObservedSignal(other, now, strength)));
        EarlyWarning before = rules.ReadAt(others, now).Value;
        EarlyWarning once = rules.ReadAt(others.With(new(signal, now, strength)), now).Value;
        EarlyWarning stronger = rules.ReadAt(others.With(new(signal, now, strength.RaisedBy(1))), now).Value;
        return before.Score.Points <= once.Score.Points && before.Band <= once.Band && once.Score.Points <= stronger.Score.Points && once.Band <= stronger.Band;
    }

    private static IEnumerable<Func<ResolutionPolicy, ResolutionPolicy>> Swaps<TKey, TValue>(
        Func<ResolutionPolicy, PolicyTable<TKey, TValue>> table, Func<ResolutionPolicy, PolicyTable<TKey, TValue>, ResolutionPolicy> with)
        where TKey : notnull =>
        from key in table(_policy).Keys
        from value in table(_policy).Keys.Select(other => table(_policy)[other]).Distinct()
        where !Equals(value, table(_policy)[key])
        select (Func<ResolutionPolicy, ResolutionPolicy>)(policy => with(policy, table(policy).With(key, value, Why)));

    private static ResolutionPolicy WithScore(ResolutionPolicy policy, ScoreRules score) => policy with { Detecting = policy.Detecting with { Score = score } };

    private static ResolutionPolicy WithRules(ResolutionPolicy policy, ProportionalityRules rules) =>
        policy with { Recovering = policy.Recovering with { Proportionality = rules } };
}
