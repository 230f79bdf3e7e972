using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Diagnosing.Causes;

namespace IssueResolution.Diagnosing;

public sealed class CauseAnalysisTests
{
    private static readonly DiagnosingPolicy _policy = DiagnosingPolicy.ProfessionalServices;
    private static readonly CauseId _root = Id("no-technical-check");
    private static readonly PreventiveAction _check = new(Say("A technical check opens the scope form"), Role.EngagementPartner, Instant.FromUtc(2026, 4, 1, 9, 0))
    {
        Kind = CountermeasureKind.ForcingFunction,
    };

    private static readonly CauseAnalysis _bare = CauseAnalysis.Of("Aoki", TwoBranches());
    private static readonly CauseAnalysis _full = Granted(Granted(Granted(Granted(_bare
        .Countered(new(_root, _check)))
        .Answered(_root, RootCauseCheck.ReadsUpwards, true))
        .Answered(_root, RootCauseCheck.Counterfactual, true))
        .Seconded(new("Baba", Granted(TwoBranches().Rooted(_root)))));

    [Fact]
    public void A_full_analysis_is_accepted_for_a_critical_issue_with_everything_that_counted()
    {
        CauseAnalysis analysis = _full.On(Granted(_full.Graph.Rooted(_root)));

        var granted = Assert.IsType<Decision<RootCause>.Granted>(analysis.Accept(_root, Severity.Critical, _policy));

        Assert.Equal(
            new(Say("no-technical-check"), CauseKind.Process, 3, 0.8m, _check) { Preventability = Prevention.RiskIdentification }, granted.Value);
        Assert.Equal(100, analysis.Review(_root, _policy).Value.Points);
        Assert.Null(analysis.Review(_root, _policy).Value.Next);
        Assert.Equal(RootCauseGate.InOrder.Length + RootCauseCheck.InOrder.Length + 2, granted.Cells.Length);
        Assert.Contains(granted.Reasons, reason => reason.Code == "diagnosing.stop");
        Assert.Equal("strong (100)", analysis.Review(_root, _policy).Value.ToString());
    }

    [Fact]
    public void The_first_open_gate_is_asked_about_before_any_check()
    {
        NextQuestion next = _bare.Review(_root, _policy).Value.Next!;

        Assert.Equal(("preventive-action", 0), (next.Asks, next.Points));
        Assert.Equal("What will keep \"no-technical-check\" from striking again, who owns it, and by when?", next.Text.English);
        Assert.Equal("「「no-technical-check」」の再発を防ぐために、誰が、いつまでに、何をするか。", next.Text.Japanese);
    }

    [Fact]
    public void A_missing_evidence_is_asked_about_by_name_and_a_known_gap_is_not()
    {
        CauseGraph open = Granted(TwoBranches().Because(CauseId.Symptom, Node("staff-ill"), null));
        CauseGraph gap = Granted(TwoBranches().Because(CauseId.Symptom, CauseNode.Unknown(Id("gap"), Say("What else?")), null));

        Assert.Equal(
            "What does \"staff-ill\" rest on: seen, on record, told, concluded, or unknown?",
            CauseAnalysis.Of("Aoki", open).Review(_root, _policy).Value.Next!.Text.English);
        Assert.Equal("preventive-action", CauseAnalysis.Of("Aoki", gap).Review(_root, _policy).Value.Next!.Asks);
    }

    [Fact]
    public void Once_the_gates_hold_the_check_of_most_points_is_asked_about()
    {
        CauseAnalysis analysis = Granted(_bare.Countered(new(_root, _check)));

        RootCauseReview review = analysis.Review(_root, _policy).Value;

        Assert.True(review.MayStop);
        Assert.Equal(("reads-upwards", 10), (review.Next!.Asks, review.Next.Points));
        Assert.Equal(70, review.Points);
        Assert.Same(CauseQuality.Adequate, review.Quality);
        Assert.IsType<Decision<RootCause>.Granted>(analysis.Accept(_root, Severity.High, _policy));
        var refused = Assert.IsType<Decision<RootCause>.Refused>(analysis.Accept(_root, Severity.Critical, _policy));
        Assert.Same(RefusalCode.QualityTooLow, refused.Code);
        Assert.EndsWith("Ask: Begin at \"no-technical-check\" and read upwards with \"therefore\": does every step make sense?", refused.Message.English, StringComparison.Ordinal);
        Assert.Contains(refused.Cells, cell => cell.ToString().StartsWith("diagnosing.points-needed[critical] = 80", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_whys_are_enough_when_the_gates_hold()
    {
        CauseGraph two = Late().With("symptom", Node("slow")).With("slow", Node("root", CauseKind.Tool, ControlReach.Ours));
        CauseAnalysis analysis = Granted(CauseAnalysis.Of("Aoki", two).Countered(new(Id("root"), _check)));

        Assert.Equal(2, Assert.IsType<Decision<RootCause>.Granted>(analysis.Accept(Id("root"), Severity.Medium, _policy)).Value.Depth);
    }

    [Fact]
    public void An_outside_root_needs_something_beside_it_that_is_ours()
    {
        CauseGraph outside = Late().With("symptom", Node("their-limits", CauseKind.Tool, ControlReach.Outside));
        CauseGraph beside = outside.With("symptom", Node("we-did-not-ask", CauseKind.Process, ControlReach.Ours));
        CauseGraph someone = outside.With("symptom", Node("someone", CauseKind.Person, ControlReach.Ours));
        Countermeasure ours = new(Id("we-did-not-ask"), _check);

        Assert.Same(RefusalCode.OutsideControl, Refused(Granted(CauseAnalysis.Of("A", outside).Countered(new(Id("their-limits"), _check))).Accept(Id("their-limits"), Severity.Low, _policy)));
        Assert.Same(RefusalCode.OutsideControl, Refused(Granted(CauseAnalysis.Of("A", someone).Countered(new(Id("their-limits"), _check))).Accept(Id("their-limits"), Severity.Low, _policy)));
        Assert.Equal(_check, Granted(Granted(CauseAnalysis.Of("A", beside).Countered(ours)).Accept(Id("their-limits"), Severity.Low, _policy)).Action);
        Assert.Equal([ours], Granted(CauseAnalysis.Of("A", beside).Countered(ours)).CountermeasuresFor(Id("their-limits")));
        Assert.Empty(Granted(_bare.Countered(new(Id("began-late"), _check))).CountermeasuresFor(_root));
    }

    [Fact]
    public void A_no_names_the_first_thing_that_stands_against_it()
    {
        CauseGraph gap = Late().With("symptom", CauseNode.Unknown(Id("gap"), Say("What?"))).With("symptom", Node("kindless", null, ControlReach.Ours));
        CauseAnalysis open = CauseAnalysis.Of("A", Granted(gap.Because(CauseId.Symptom, Node("tool", CauseKind.Tool), null)));

        Assert.Same(RefusalCode.SymptomStays, Refused(open.Accept(CauseId.Symptom, Severity.Low, _policy)));
        Assert.Same(RefusalCode.UnknownAsRoot, Refused(open.Accept(Id("gap"), Severity.Low, _policy)));
        Assert.Same(RefusalCode.KindMissing, Refused(open.Accept(Id("kindless"), Severity.Low, _policy)));
        Assert.Same(RefusalCode.EvidenceMissing, Refused(open.Accept(Id("tool"), Severity.Low, _policy)));
        Assert.Same(RefusalCode.RootNotAnEnd, Refused(_full.Accept(Id("limits-unknown"), Severity.Low, _policy)));
        Assert.Same(RefusalCode.NoPreventiveAction, Refused(_bare.Accept(_root, Severity.Low, _policy)));
    }

    [Fact]
    public void A_policy_may_do_without_evidence_and_control_and_never_without_the_other_gates()
    {
        DiagnosingPolicy lax = RootCauseGate.InOrder.Aggregate(_policy, (policy, gate) => policy with { Gates = policy.Gates.With(gate, false, "for the test") });

        Assert.Equal(["acyclic", "terminal-is-not-a-person", "preventive-action"], _bare.Review(_root, lax).Value.Gates.Select(gate => gate.Gate.Code));
        Assert.Same(RefusalCode.PersonAsRoot, Refused(_bare.Accept(Id("began-late"), Severity.Low, lax)));
    }

    [Fact]
    public void An_analyst_may_say_what_would_have_caught_it()
    {
        CauseGraph told = Granted(_full.Graph.Described(_full.Graph.NodeAt(_root) with { CaughtBy = Prevention.UpfrontDocumentation }));
        CauseAnalysis analysis = Granted(CauseAnalysis.Of("Aoki", told).Countered(new(_root, _check)));

        Assert.Same(Prevention.UpfrontDocumentation, Granted(analysis.Accept(_root, Severity.Low, _policy)).Preventability);
    }

    [Fact]
    public void What_was_said_about_a_cause_goes_when_the_cause_is_put_differently()
    {
        CauseGraph other = Granted(_full.Graph.Described(_full.Graph.NodeAt(_root) with { Statement = Say("Something else") }));

        Assert.Empty(_full.On(other).Countermeasures);
        Assert.Null(_full.On(other).AnswerTo(_root, RootCauseCheck.Counterfactual));
        Assert.True(_full.On(_full.Graph).AnswerTo(_root, RootCauseCheck.Counterfactual));
        Assert.Equal(_full, _full.On(_full.Graph));
    }

    [Fact]
    public void Only_what_a_person_can_say_is_answered_about_causes_that_exist()
    {
        Assert.Equal(["reads-upwards", "counterfactual"], RootCauseCheck.InOrder.Where(check => check.IsAsked).Select(check => check.Code));
        Assert.Throws<ArgumentException>("check", () => _bare.Answered(_root, RootCauseCheck.Depth, true));
        Assert.Same(RefusalCode.NoSuchCause, Refused(_bare.Answered(Id("nowhere"), RootCauseCheck.Counterfactual, true)));
        Assert.Same(RefusalCode.NoSuchCause, Refused(_bare.Countered(new(Id("nowhere"), _check))));
        Assert.False(Granted(_full.Answered(_root, RootCauseCheck.Counterfactual, false)).Review(_root, _policy).Value.Points >= 100);
    }

    [Fact]
    public void The_second_analyst_is_someone_else() =>
        Assert.Same(RefusalCode.SameAnalyst, Refused(_bare.Seconded(new(" AOKI ", TwoBranches()))));

    [Fact]
    public void Analyses_and_reviews_are_equal_when_all_parts_are()
    {
        EqualityContract.Holds(
            Granted(_bare.Answered(_root, RootCauseCheck.Counterfactual, true)),
            Granted(_bare.Answered(_root, RootCauseCheck.Counterfactual, true)),
            Granted(_bare.Answered(_root, RootCauseCheck.Counterfactual, false)));
        EqualityContract.Holds(_bare.Review(_root, _policy).Value, _bare.Review(_root, _policy).Value, _full.Review(_root, _policy).Value);
    }

    [Law("P58")]
    [Property(Arbitrary = [typeof(CauseEditGenerators)], MaxTest = 300)]
    public void A_person_is_never_accepted_whatever_the_policy_says(CauseEdit[] edits)
    {
        DiagnosingPolicy lax = RootCauseGate.InOrder.Aggregate(_policy, (policy, gate) => policy with { Gates = policy.Gates.With(gate, false, "for the test") }) with
        {
            Systemic = _policy.Systemic.With(CauseKind.Person, true, "for the test"),
        };
        CauseGraph graph = CauseGraphLaws.After(edits);
        foreach (CauseNode node in graph.Nodes)
        {
            CauseAnalysis analysis = Granted(CauseAnalysis.Of("Aoki", graph).Countered(new(node.Id, _check)));
            Assert.All(Severity.InOrder, severity => Assert.True(
                analysis.Accept(node.Id, severity, lax) is not Decision<RootCause>.Granted { Value.Kind: var kind } || kind != CauseKind.Person));
            Assert.True(node.Kind != CauseKind.Person || analysis.Accept(node.Id, Severity.Low, lax) is Decision<RootCause>.Refused);
        }
    }
}
