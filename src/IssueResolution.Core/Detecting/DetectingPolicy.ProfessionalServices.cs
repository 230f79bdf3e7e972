using IssueResolution.Classifying;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Detecting;

/// <content>The numbers of a professional-services firm. The signals are those of the founding documents, their weights are defaults.</content>
public sealed partial record DetectingPolicy
{
    private static readonly Provenance _weights = Provenance.Default("Weights under which a doubled time to pay, alone, is worth watching");
    private static readonly Provenance _bands = Provenance.Default("Two strong signals concern, four alarm");
    private static readonly Provenance _ownUsual = Provenance.Default("Twice a client's own usual is rarely chance");

    /// <summary>The policy of a professional-services firm.</summary>
    public static DetectingPolicy ProfessionalServices { get; } = new()
    {
        Measures = new()
        {
            BaselineFrom = new("detecting.baseline-from", new(5, Provenance.Default("A median of fewer is an anecdote"))),
            ReplyEdges = ByStrength("detecting.reply-edge", _ownUsual, 2m, 4m),
            MicromanagingUpTo = new("detecting.micromanaging-up-to", new(
                0.25m, Provenance.Default("As far from the usual as a marked slowing, to the other side"))),
            PaymentEdges = PolicyTable.Of<SignalStrength, decimal>("detecting.payment-edge", SignalStrength.InOrder, strength =>
                strength == SignalStrength.Marked ? new(2m, Provenance.Seed("R-033: a payer of thirty days takes sixty")) : new(1.5m, _ownUsual)),
            ScopeTalkEdges = ByStrength("detecting.scope-talk-edge", Provenance.Default("Once is a question, twice a doubt"), 2, 4),
            ScopeTalkWindow = new("detecting.scope-talk-window", new(Duration.FromDays(30), Provenance.Default("A month"))),
            ChangeOrdersFrom = new("detecting.change-orders-from", new(3, Provenance.Default("Two may be coincidence"))),
        },
        Score = new()
        {
            Points = PolicyTable.Of("detecting.signal-points", WarningSignal.InOrder, SignalStrength.InOrder, PointsOf),
            Caps = PolicyTable.Of("detecting.signal-cap", WarningSignal.InOrder, SignalStrength.InOrder, CapOf),
            HalfLife = new("detecting.half-life", new(Duration.FromDays(30), Provenance.Default("A month without news takes half the worry"))),
            Cuts = PolicyTable.Of<WarningBand, int>("detecting.band-cut", WarningBand.InOrder, band => new(
                band == WarningBand.Calm ? 0 : band == WarningBand.Watch ? 4 : band == WarningBand.Concern ? 8 : 13, _bands)),
            FamiliesForOneUp = new("detecting.families-for-one-up", new(3, Provenance.Default("Three independent places are no coincidence"))),
            FamilyCountsFrom = new("detecting.family-counts-from", new(0.5m, Provenance.Default("The weakest signal counts for one half-life"))),
        },
        Trajectory = new()
        {
            LastReadings = new("detecting.last-readings", new(3, Provenance.Default("Two make a line, three make a trend"))),
            RapidRise = new("detecting.rapid-rise", new(4m, Provenance.Default("A whole band at once"))),
            RapidWithin = new("detecting.rapid-within", new(2m, Provenance.Default("A day or two, in business days"))),
            StableWithin = new("detecting.stable-within", new(0.5m, Provenance.Default("Less than the weakest signal after one half-life"))),
        },
        Checks = PolicyTable.Of<WarningBand, HealthCheck?>("detecting.band-check", WarningBand.InOrder, band => new(
            band == WarningBand.Calm ? null : band == WarningBand.Watch ? HealthCheck.WeeklyInternal : HealthCheck.MonthlyStakeholder, _bands)),
        Informed = PolicyTable.Of<WarningBand, Role?>("detecting.band-informed", WarningBand.InOrder, band => new(
            band == WarningBand.Concern ? Role.ClientServicesLead : band == WarningBand.Alarm ? Role.EngagementPartner : null, _bands)),
        Within = PolicyTable.Of<WarningBand, Allowance?>("detecting.band-within", WarningBand.InOrder, band => new(
            band == WarningBand.Calm ? null
            : band == WarningBand.Watch ? new Allowance.BusinessDays(5)
            : band == WarningBand.Concern ? new Allowance.BusinessDays(2)
            : new Allowance.SameDay(), _bands)),
        HealthChecks = new() { Rhythm = PolicyTable.Of<HealthCheck, Period>("detecting.health-check-rhythm", HealthCheck.InOrder, RhythmOf) },
        Preventing = new()
        {
            Points = PolicyTable.Of<PreventionLevel, int>("detecting.prevention-points", PreventionLevel.InOrder, level =>
                new(level.Value.Position - 1, Provenance.Default("Half done is worth half"))),
        },
    };

    private static Cell<int> PointsOf(WarningSignal signal, SignalStrength strength)
    {
        bool marked = strength == SignalStrength.Marked;
        return new(
            signal.Name switch
            {
                nameof(WarningSignal.EnthusiasmDrop) or nameof(WarningSignal.UtilisationOff) => 1,
                nameof(WarningSignal.JuniorSubstitute) or nameof(WarningSignal.Micromanaging) => 3,
                nameof(WarningSignal.ReplySlowed) or nameof(WarningSignal.ScopeTalk) => marked ? 3 : 2,
                nameof(WarningSignal.PaymentSlowed) => marked ? 4 : 2,
                nameof(WarningSignal.MissedMeeting) or nameof(WarningSignal.TerseDemands) or nameof(WarningSignal.InvoiceQueries)
                    or nameof(WarningSignal.TeamConcern) or nameof(WarningSignal.BehindSchedule) or nameof(WarningSignal.ChangeOrdersStacking) => 2,
                _ => throw Unlisted.Member(signal),
            },
            _weights);
    }

    // Whoever skips two meetings, or two who are worried, count twice; everything else counts once however often it is seen.
    private static Cell<int> CapOf(WarningSignal signal, SignalStrength strength) =>
        signal == WarningSignal.MissedMeeting || signal == WarningSignal.TeamConcern ? new(4, _weights) : PointsOf(signal, strength);

    private static Cell<Period> RhythmOf(HealthCheck check) => check.Name switch
    {
        nameof(HealthCheck.WeeklyInternal) => new(Period.FromWeeks(1), Provenance.Seed("R-035")),
        nameof(HealthCheck.MonthlyStakeholder) => new(Period.FromMonths(1), Provenance.Seed("R-036")),
        nameof(HealthCheck.QuarterlySurvey) => new(Period.FromMonths(3), Provenance.Seed("R-037")),
        nameof(HealthCheck.MilestoneRetrospective) => new(Period.FromWeeks(2), Provenance.Default("While both sides remember")),
        nameof(HealthCheck.ExecutiveReview) => new(Period.FromMonths(6), Provenance.Default("Twice a year")),
        _ => throw Unlisted.Member(check),
    };

    private static PolicyTable<SignalStrength, TValue> ByStrength<TValue>(string code, Provenance provenance, TValue noticeable, TValue marked) =>
        PolicyTable.Of<SignalStrength, TValue>(code, SignalStrength.InOrder, strength =>
            new(strength == SignalStrength.Marked ? marked : noticeable, provenance));
}
