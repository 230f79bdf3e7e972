using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Diagnosing;

public sealed class WhyChainTests
{
    private static readonly DiagnosingPolicy _policy = DiagnosingPolicy.ProfessionalServices;
    private static readonly PreventiveAction _check = new(Say("Check access before scoping"), Role.EngagementPartner, Instant.FromUtc(2026, 4, 1, 9, 0));

    private static readonly WhyChain _lateReport = WhyChain.From(Say("The report was late"))
        .Because(Say("Extraction was slow"), EvidenceKind.Record)
        .Because(Say("The client's access limits were unknown"), EvidenceKind.Observed)
        .Because(Say("Scoping lacked technical due diligence"), EvidenceKind.Testimony);

    [Fact]
    public void Three_whys_are_enough_when_all_gates_hold()
    {
        var granted = Assert.IsType<Decision<RootCause>.Granted>(_lateReport.Conclude(CauseKind.Process, ControlReach.Ours, _check, _policy));

        Assert.Equal(
            new(Say("Scoping lacked technical due diligence"), CauseKind.Process, 3, 0.6m, _check) { Preventability = Prevention.RiskIdentification },
            granted.Value);
        Assert.Equal(
            [.. RootCauseGate.InOrder.Select(gate => $"diagnosing.gate.{gate.Code}"), "diagnosing.stop"], granted.Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void It_says_why_three_whys_are_enough()
    {
        var granted = Assert.IsType<Decision<RootCause>.Granted>(_lateReport.Conclude(CauseKind.Process, ControlReach.Ours, _check, _policy));

        Assert.Equal(
            "All gates hold, so the questions stop at \"Scoping lacked technical due diligence\" after 3 whys: it is ours to change, and someone will. "
            + "Five is a habit, not a rule.",
            granted.Reasons[^1].Text.English);
        Assert.StartsWith("すべての条件が成り立つため、3回の「なぜ」で", granted.Reasons[^1].Text.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_root_says_which_measure_at_the_start_would_have_caught_it()
    {
        Assert.Equal(
            [
                ("process", "risk-identification"), ("policy", null), ("tool", "risk-identification"), ("capability", "risk-identification"),
                ("contract", "upfront-documentation"), ("capacity", "realistic-timelines"), ("information-path", "communication-rhythm"), ("incentive", null),
            ],
            CauseKind.InOrder.Where(kind => kind != CauseKind.Person).Select(kind => (kind.Code, PreventabilityOf(kind)?.Code)));

        static Prevention? PreventabilityOf(CauseKind kind) =>
            Assert.IsType<Decision<RootCause>.Granted>(_lateReport.Conclude(kind, ControlReach.Ours, _check, _policy)).Value.Preventability;
    }

    [Fact]
    public void A_chain_becomes_a_graph_of_one_branch()
    {
        CauseGraph graph = Assert.IsType<Decision<CauseGraph>.Granted>(_lateReport.ToGraph(CauseKind.Process, ControlReach.Ours)).Value;

        Assert.Equal(["symptom", "why-1", "why-2", "why-3"], graph.Nodes.Select(node => node.Id.Value));
        Assert.Equal(_lateReport.Whys.Select(why => why.Evidence), graph.Links.Select(link => link.Evidence));
        Assert.Equal(CauseKind.Process, graph.NodeAt(new("why-3")).Kind);
        Assert.Null(graph.NodeAt(new("why-2")).Kind);
        Assert.Equal(_lateReport.ConfidenceUnder(_policy), graph.ConfidenceOf(new("why-3"), _policy));
        Assert.Same(
            RefusalCode.CircularWhy,
            Assert.IsType<Decision<CauseGraph>.Refused>(_lateReport.Because(Say("The report was late"), EvidenceKind.Record).ToGraph()).Code);
    }

    [Fact]
    public void A_person_is_never_a_root_cause()
    {
        var refused = Refused(_lateReport.Because(Say("The analyst forgot"), EvidenceKind.Observed).Conclude(CauseKind.Person, ControlReach.Ours, _check, _policy));

        Assert.Same(RefusalCode.PersonAsRoot, refused.Code);
        Assert.StartsWith("Do not stop at \"The analyst forgot\".", refused.Message.English);
    }

    [Fact]
    public void A_root_outside_our_control_is_refused_and_a_shared_one_is_not()
    {
        Assert.Same(RefusalCode.OutsideControl, Refused(_lateReport.Conclude(CauseKind.Tool, ControlReach.Outside, _check, _policy)).Code);
        Assert.IsType<Decision<RootCause>.Granted>(_lateReport.Conclude(CauseKind.Tool, ControlReach.Shared, _check, _policy));
    }

    [Fact]
    public void A_root_without_a_preventive_action_is_refused() =>
        Assert.Same(RefusalCode.NoPreventiveAction, Refused(_lateReport.Conclude(CauseKind.Process, ControlReach.Ours, null, _policy)).Code);

    [Fact]
    public void A_link_without_evidence_is_refused_and_one_said_to_be_unknown_is_not()
    {
        Assert.Same(
            RefusalCode.EvidenceMissing,
            Refused(_lateReport.Because(Say("No template asks for it"), null).Conclude(CauseKind.Process, ControlReach.Ours, _check, _policy)).Code);
        Assert.IsType<Decision<RootCause>.Granted>(
            _lateReport.Because(Say("No template asks for it"), EvidenceKind.Unknown).Conclude(CauseKind.Process, ControlReach.Ours, _check, _policy));
    }

    [Fact]
    public void A_circle_is_refused() =>
        Assert.Same(
            RefusalCode.CircularWhy,
            Refused(_lateReport.Because(Say("the report was late "), EvidenceKind.Record).Conclude(CauseKind.Process, ControlReach.Ours, _check, _policy)).Code);

    [Fact]
    public void A_symptom_alone_concludes_nothing() =>
        Assert.Same(RefusalCode.NothingAsked, Refused(WhyChain.From(Say("Late")).Conclude(CauseKind.Process, ControlReach.Ours, _check, _policy)).Code);

    [Property]
    public bool A_chain_is_as_certain_as_its_weakest_link(FsCheck.NonEmptyArray<FsCheck.PositiveInt> picks)
    {
        EvidenceKind[] evidence = [.. picks.Get.Select(pick => EvidenceKind.InOrder[pick.Get % EvidenceKind.InOrder.Length])];
        WhyChain chain = evidence.Aggregate(WhyChain.From(Say("Late")), (whys, kind) => whys.Because(Say("Because"), kind));
        return chain.ConfidenceUnder(_policy) == _policy.Confidence[evidence.Min()!];
    }

    [Fact]
    public void A_chain_without_a_why_supports_nothing() => Assert.Equal(0m, WhyChain.From(Say("Late")).ConfidenceUnder(_policy));

    [Fact]
    public void Asking_on_never_raises_the_confidence() =>
        Assert.True(_lateReport.Because(Say("Deeper"), EvidenceKind.Inferred).ConfidenceUnder(_policy) <= _lateReport.ConfidenceUnder(_policy));

    [Fact]
    public void Chains_are_equal_when_symptom_and_whys_are() =>
        EqualityContract.Holds(
            WhyChain.From(Say("Late")).Because(Say("Slow"), EvidenceKind.Record),
            WhyChain.From(Say("Late")).Because(Say("Slow"), EvidenceKind.Record),
            WhyChain.From(Say("Late")).Because(Say("Slow"), EvidenceKind.Observed));

    [Fact]
    public void An_answer_and_what_it_rests_on_stay_together() => Assert.Equal(new Why(Say("Extraction was slow"), EvidenceKind.Record), _lateReport.Whys[0]);

    private static Decision<RootCause>.Refused Refused(Decision<RootCause> decision) => Assert.IsType<Decision<RootCause>.Refused>(decision);

    private static Phrase Say(string text) => new(text, "「" + text + "」");
}
