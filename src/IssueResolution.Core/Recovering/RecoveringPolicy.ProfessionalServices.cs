using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Communicating;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Recovering;

/// <content>The numbers of a professional-services firm. Those from studies of consumers are carried over to losses of firms, which nobody has measured.</content>
public sealed partial record RecoveringPolicy
{
    private static readonly Provenance _gelbrich =
        Provenance.Source("Gelbrich, Gäthke, Grégoire 2015: compensation for a flawed service; measured on price, applied here to loss");

    private static readonly Provenance _creditLadder = Provenance.Source("Amazon Web Services, service level agreements: ladders of service credits");
    private static readonly Provenance _rungs = Provenance.Default("Small amounts are granted at the front, where speed counts most");
    private static readonly Provenance _apology = Provenance.Default("Order of Lewicki, Polin, Lount 2016; the points are the library's");
    private static readonly Provenance _ledger = Provenance.Default("A broken promise undoes three kept ones, R-005");

    private static readonly Provenance _magnini = Provenance.Source("Magnini, Ford, Markowski, Honeycutt 2007: the service recovery paradox");
    private static readonly Provenance _folkFigure = Provenance.Seed("R-003; a folk figure, repeated everywhere and measured nowhere for such firms");

    /// <summary>The policy of a professional-services firm.</summary>
    public static RecoveringPolicy ProfessionalServices { get; } = new()
    {
        Proportionality = new()
        {
            ResponsibilityFactor = PolicyTable.Of<Responsibility, Share>("recovering.responsibility-factor", Responsibility.InOrder, ResponsibilityOf),
            RecurrenceFactor = PolicyTable.Of<Recurrence, Share>("recovering.recurrence-factor", Recurrence.InOrder, recurrence => new(
                Share.Percent(75m + (25m * recurrence.Value.Position)), Provenance.Default("A second failure weighs more: Maxham, Netemeyer 2002; Grewal et al. 2008"))),
            DelayStep = new("recovering.delay-step", new(Share.Percent(10m), Provenance.Default("Claims grow past the time of tolerance: Hogreve et al. 2017"))),
            DelayAtMost = new("recovering.delay-at-most", new(Share.Percent(50m), Provenance.Default("Five missed dates; after that it is another failure"))),
            LowShare = PolicyTable.Of<ClientAcceptance, Share>("recovering.low-share", ClientAcceptance.InOrder, acceptance =>
                acceptance == ClientAcceptance.Rejected ? new(Share.Percent(60m), _gelbrich)
                : acceptance == ClientAcceptance.AcceptedFlawed ? new(Share.Percent(10m), Provenance.Default("The first money counts most, after Gelbrich et al. 2015"))
                : new(Share.Percent(0m), Provenance.Source("UK Financial Ombudsman Service: an apology may be all"))),
            HighShare = PolicyTable.Of<ClientAcceptance, Share>("recovering.high-share", ClientAcceptance.InOrder, acceptance =>
                acceptance == ClientAcceptance.Rejected ? new(Share.Percent(120m), _gelbrich)
                : acceptance == ClientAcceptance.AcceptedFlawed ? new(Share.Percent(60m), Provenance.Default("Where the next row begins"))
                : new(Share.Percent(10m), Provenance.Default("Where the next row begins"))),
            SeverityCap = PolicyTable.Of<Severity, Share>("recovering.severity-cap", Severity.InOrder, severity =>
                severity == Severity.Low ? new(Share.Percent(5m), Provenance.Default("Half of the first step of usual credit ladders"))
                : severity == Severity.Medium ? new(Share.Percent(10m), _creditLadder)
                : severity == Severity.High ? new(Share.Percent(25m), _creditLadder)
                : new(Share.Percent(100m), _creditLadder)),
            LossCeiling = new("recovering.loss-ceiling", new(Share.Percent(150m), Provenance.Default("The ceiling over the fee, carried over to the loss"))),
            FeeCeiling = new("recovering.fee-ceiling", new(Share.Percent(150m), Provenance.Source("Gelbrich, Gäthke, Grégoire 2015: beyond it loyalty falls"))),
            GenerousUpTo = new("recovering.generous-up-to", new(Share.Percent(125m), Provenance.Default("A quarter more is a gesture, beyond it a precedent"))),
            EmptyMoneyFrom = new("recovering.empty-money-from", new(Share.Percent(50m), Provenance.Seed("R-145"))),
            GesturesAtMost = new("recovering.gestures-at-most", new(3, Provenance.Default("One to say, one to mend, one to make up"))),
            SmallUpTo = new("recovering.small-up-to", new(Severity.Medium, Provenance.Default("From High on a package is expected"))),
            ComparablesFrom = new("recovering.comparables-from", new(3, Provenance.Default("Two make no habit"))),
            MedianTolerance = new("recovering.median-tolerance", new(Share.Percent(25m), Provenance.Default("As much as separates fitting from generous"))),
            ApprovalUpTo = PolicyTable.Of<ApprovalLevel, Share?>("recovering.approval-up-to", ApprovalLevel.InOrder, level => new(
                level == ApprovalLevel.Front ? Share.Percent(1m)
                : level == ApprovalLevel.ServicesLead ? Share.Percent(5m)
                : level == ApprovalLevel.Partner ? Share.Percent(15m)
                : null, _rungs)),
            Approver = PolicyTable.Of<ApprovalLevel, Role>("recovering.approver", ApprovalLevel.InOrder, level => new(
                level == ApprovalLevel.Front ? Role.AccountManager
                : level == ApprovalLevel.ServicesLead ? Role.ClientServicesLead
                : level == ApprovalLevel.Partner ? Role.EngagementPartner
                : Role.ManagingPartner, _rungs)),
            HighestApprovalFrom = new("recovering.highest-approval-from", new(Severity.Critical, _rungs)),
            Catalogue = GesturesOfTheFirm(),
        },
        Apology = new()
        {
            Weights = PolicyTable.Of<ApologyPart, int>("recovering.apology-weight", ApologyPart.InOrder, part => new(part.Name switch
            {
                nameof(ApologyPart.Responsibility) => 30,
                nameof(ApologyPart.Repair) => 25,
                nameof(ApologyPart.Regret) or nameof(ApologyPart.Explanation) or nameof(ApologyPart.Repentance) => 14,
                nameof(ApologyPart.ForgivenessRequest) => 3,
                _ => throw Unlisted.Member(part),
            }, _apology)),
            SaidFrom = PolicyTable.Of<ApologyPart, ApologyStage>("recovering.apology-said-from", ApologyPart.InOrder, part =>
                part == ApologyPart.Regret
                    ? new(ApologyStage.BeforeFacts, Provenance.Source("Japanese complaint practice: a first apology for something named"))
                    : new(ApologyStage.AfterFacts, Provenance.Seed("R-062: acknowledging is not admitting fault"))),
        },
        Trust = new()
        {
            Start = new("recovering.trust-start", new(50, Provenance.Default("Half of the way, as the matter comes up"))),
            Points = PolicyTable.Of<TrustEventKind, int>("recovering.trust-points", TrustEventKind.InOrder, kind => kind.Name switch
            {
                nameof(TrustEventKind.Kept) => new(5, _ledger),
                nameof(TrustEventKind.Exceeded) => new(5, Provenance.Source("Gneezy, Epley 2014: exceeding a promise earns no more than keeping it")),
                nameof(TrustEventKind.Renegotiated) => new(0, Provenance.Default("Said in time, it costs nothing, R-096")),
                nameof(TrustEventKind.Broken) => new(-15, _ledger),
                nameof(TrustEventKind.BadNewsSurprise) => new(-5, Provenance.Default("Bad news is taken, surprises are not, R-098")),
                nameof(TrustEventKind.SatisfactionVoiced) => new(5, _ledger),
                _ => throw Unlisted.Member(kind),
            }),
            StateFrom = PolicyTable.Of<TrustState, int>("recovering.trust-state-from", TrustState.InOrder, state => new(
                state == TrustState.Restored ? 70 : state == TrustState.Recovering ? 50 : state == TrustState.Fragile ? 30 : 0, _ledger)),
            MilestoneStreak = new("recovering.milestone-streak", new(3, Provenance.Default("\"The next few milestones\" of R-119 read as three"))),
            RiskyStartUpTo = new("recovering.risky-start-up-to", new(TrustState.Restored, Provenance.Seed("R-119"))),
            ClosableUpTo = new("recovering.closable-up-to", new(TrustState.Recovering, Provenance.Default("A relationship that is shaky is no closed matter, R-124"))),
            Caution = PolicyTable.Of<TrustState, PromiseCaution>("recovering.trust-caution", TrustState.InOrder, state => new(
                state == TrustState.Restored ? PromiseCaution.Usual : PromiseCaution.Guarded, Provenance.Default("More conservative commitments, R-124"))),
            ExecutiveUpdateEvery = PolicyTable.Of<TrustState, Period?>("recovering.trust-executive-update", TrustState.InOrder, state => new(
                state == TrustState.Restored ? null : Period.FromWeeks(1), Provenance.Default("More executive reviews, R-124"))),
            SeniorRole = PolicyTable.Of<TrustState, Role?>("recovering.trust-senior-role", TrustState.InOrder, state => new(
                state == TrustState.Restored ? null
                : state == TrustState.Recovering ? Role.ClientServicesLead
                : state == TrustState.Fragile ? Role.EngagementPartner
                : Role.ManagingPartner, Provenance.Default("More senior involvement, R-124"))),
            FeedbackEvery = new("recovering.feedback-every", new(Duration.FromDays(14), Provenance.Default("Two weekly updates, then a question"))),
            TrendPoints = new("recovering.trend-points", new(3, Provenance.Default("Two make a line, three make a trend"))),
            TrendSteadyWithin = new("recovering.trend-steady-within", new(0.5m, Provenance.Default("Half a step of a usual scale is mood"))),
        },
        Paradox = new()
        {
            SeverityAtMost = new("recovering.paradox-severity-at-most", new(Severity.Medium, _magnini)),
            PriorFailuresAtMost = new("recovering.paradox-prior-failures-at-most", new(0, _magnini)),
            StabilityAtMost = new("recovering.paradox-stability-at-most", new(CauseStability.Temporary, _magnini)),
            ControlAtMost = new("recovering.paradox-control-at-most", new(PerceivedControl.Little, _magnini)),
        },
        Retention = new()
        {
            LeastMultiple = new("recovering.replacement-least-multiple", new(5m, _folkFigure)),
            GreatestMultiple = new("recovering.replacement-greatest-multiple", new(7m, _folkFigure)),
        },
    };

    private static Cell<Share> ResponsibilityOf(Responsibility responsibility) => new(
        Share.Percent(responsibility.Name switch
        {
            nameof(Responsibility.Ours) => 100m,
            nameof(Responsibility.Shared) => 50m,
            nameof(Responsibility.External) => 25m,
            nameof(Responsibility.Client) => 0m,
            _ => throw Unlisted.Member(responsibility),
        }),
        Provenance.Default("Compensation helps where the firm is responsible: Grewal, Roggeveen, Tsiros 2008"));
}
