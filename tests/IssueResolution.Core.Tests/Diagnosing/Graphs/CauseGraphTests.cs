using IssueResolution.Reasoning;
using static IssueResolution.Diagnosing.Causes;

namespace IssueResolution.Diagnosing;

public sealed class CauseGraphTests
{
    private static readonly DiagnosingPolicy _policy = DiagnosingPolicy.ProfessionalServices;
    private static readonly CauseGraph _graph = TwoBranches();

    [Fact]
    public void An_answer_of_a_chain_is_named_by_its_place_counted_from_one()
    {
        Assert.Equal(["why-1", "why-12"], new[] { CauseId.OfWhy(1), CauseId.OfWhy(12) }.Select(id => id.Value));
        Assert.Throws<ArgumentOutOfRangeException>(() => CauseId.OfWhy(0));
    }

    [Fact]
    public void Effects_stand_before_their_causes_and_actions_before_conditions()
    {
        Assert.Equal(["symptom", "slow", "began-late", "limits-unknown", "no-technical-check"], _graph.Nodes.Select(node => node.Id.Value));
        Assert.Equal([CauseRole.Action, CauseRole.Condition], _graph.CausesOf(Id("slow")).Select(link => link.Role));
        Assert.Equal(["began-late", "no-technical-check"], _graph.Ends.Select(node => node.Id.Value));
    }

    [Fact]
    public void A_cause_may_explain_several_effects()
    {
        CauseGraph graph = Granted(_graph.Linked(new(Id("began-late"), Id("limits-unknown"), EvidenceKind.Inferred)));

        Assert.Equal(["began-late", "slow"], graph.EffectsOf(Id("limits-unknown")).Select(link => link.Effect.Value));
        Assert.Equal(4, graph.DepthOf(Id("no-technical-check")));
        Assert.Equal(["slow", "limits-unknown", "no-technical-check"], graph.ChainTo(Id("no-technical-check"), _policy).Select(link => link.Cause.Value));
        Assert.Equal(graph, Granted(Granted(graph.Unlinked(Id("slow"), Id("limits-unknown"))).Linked(graph.CausesOf(Id("slow"))[1])));
    }

    [Fact]
    public void A_circle_is_refused_however_long_it_is_and_however_it_is_named()
    {
        Assert.Same(RefusalCode.CircularWhy, Refused(_graph.Linked(new(Id("no-technical-check"), Id("slow"), null))));
        Assert.Same(RefusalCode.CircularWhy, Refused(_graph.Linked(new(Id("slow"), Id("slow"), null))));
        Assert.Same(RefusalCode.CircularWhy, Refused(_graph.Linked(new(Id("began-late"), CauseId.Symptom, null))));
        Assert.Same(
            RefusalCode.CircularWhy,
            Refused(_graph.Because(Id("began-late"), new CauseNode(Id("again"), Say(" the report WAS  late.")), EvidenceKind.Record)));
    }

    [Fact]
    public void Every_refused_edit_says_why_and_leaves_the_graph_as_it_was()
    {
        CauseGraph rooted = Granted(_graph.Rooted(Id("no-technical-check")));

        Assert.Equal(
            [
                "no-such-cause", "cause-repeated", "statement-repeated", "link-repeated", "no-such-link", "no-such-link", "cause-stranded", "cause-stranded",
                "symptom-stays", "symptom-stays", "no-such-cause", "person-as-root", "kind-missing", "root-not-an-end", "root-not-an-end", "root-not-an-end",
                "unknown-as-root", "person-as-root", "kind-missing", "statement-repeated", "no-such-cause", "no-such-cause",
            ],
            new RefusalCode[]
            {
                Refused(_graph.Because(Id("nowhere"), Node("new"), null)),
                Refused(_graph.Because(Id("slow"), new CauseNode(Id("began-late"), Say("other words")), null)),
                Refused(_graph.Because(Id("began-late"), new CauseNode(Id("new"), Say("No-Technical-Check")), null)),
                Refused(_graph.Linked(new(Id("slow"), Id("began-late"), null))),
                Refused(_graph.Unlinked(CauseId.Symptom, Id("began-late"))),
                Refused(_graph.Supported(new(CauseId.Symptom, Id("began-late"), null))),
                Refused(_graph.Unlinked(Id("slow"), Id("began-late"))),
                Refused(_graph.Without(Id("slow"))),
                Refused(_graph.Without(CauseId.Symptom)),
                Refused(_graph.Rooted(CauseId.Symptom)),
                Refused(_graph.Without(Id("nowhere"))),
                Refused(_graph.Rooted(Id("began-late"))),
                Refused(Late().With("symptom", Node("a")).Rooted(Id("a"))),
                Refused(_graph.Rooted(Id("limits-unknown"))),
                Refused(rooted.Because(Id("no-technical-check"), Node("new"), null)),
                Refused(rooted.Linked(new(Id("no-technical-check"), Id("began-late"), null))),
                Refused(Late().With("symptom", CauseNode.Unknown(Id("gap"), Say("What else?"))).Rooted(Id("gap"))),
                Refused(rooted.Described(rooted.NodeAt(Id("no-technical-check")) with { Kind = CauseKind.Person })),
                Refused(rooted.Described(rooted.NodeAt(Id("no-technical-check")) with { Kind = null })),
                Refused(_graph.Described(_graph.NodeAt(Id("slow")) with { Statement = Say("began-late") })),
                Refused(_graph.Described(Node("nowhere"))),
                Refused(_graph.Unrooted(Id("nowhere"))),
            }.Select(code => code.Code.Substring("diagnosing.".Length)));
        Assert.Equal(TwoBranches(), _graph);
    }

    [Fact]
    public void A_withdrawn_root_can_be_explained_further()
    {
        CauseGraph rooted = Granted(_graph.Rooted(Id("no-technical-check")));

        Assert.True(rooted.IsRoot(Id("no-technical-check")));
        Assert.Equal(_graph, Granted(rooted.Unrooted(Id("no-technical-check"))));
        Assert.Empty(Granted(rooted.Without(Id("no-technical-check"))).Roots);
        Assert.Equal("The report was late (4 causes, 1 roots)", rooted.ToString());
    }

    [Fact]
    public void A_whole_graph_is_refused_for_the_same_reasons()
    {
        CauseNode[] two = [Node("a"), Node("b")];
        CauseLink top = new(CauseId.Symptom, Id("a"), null);
        CauseLink down = new(Id("a"), Id("b"), null);

        Assert.Equal(3, Granted(CauseGraph.Of(Say("late"), two, [down, top])).Count);
        Assert.Same(RefusalCode.CauseRepeated, Refused(CauseGraph.Of(Say("late"), [Node("a"), Node("a")], [top])));
        Assert.Same(RefusalCode.StatementRepeated, Refused(CauseGraph.Of(Say("A"), two, [top, down])));
        Assert.Same(RefusalCode.NoSuchCause, Refused(CauseGraph.Of(Say("late"), [Node("a")], [top, down])));
        Assert.Same(RefusalCode.LinkRepeated, Refused(CauseGraph.Of(Say("late"), two, [top, down, down])));
        Assert.Same(RefusalCode.CauseStranded, Refused(CauseGraph.Of(Say("late"), two, [top])));
        Assert.Same(RefusalCode.CircularWhy, Refused(CauseGraph.Of(Say("late"), two, [top, down, new(Id("b"), Id("a"), null)])));
        Assert.Same(RefusalCode.CircularWhy, Refused(CauseGraph.Of(Say("late"), two, [top, down, new(Id("b"), CauseId.Symptom, null)])));
        Assert.Same(RefusalCode.CircularWhy, Refused(CauseGraph.Of(Say("late"), two, [down, new(Id("b"), Id("a"), null)])));
    }

    [Fact]
    public void Evidence_can_be_told_later_with_its_source()
    {
        CauseLink better = new(CauseId.Symptom, Id("slow"), EvidenceKind.Observed) { Source = Say("the job log of 3 March") };

        CauseGraph graph = Granted(_graph.Supported(better));

        Assert.Equal(better, graph.CausesOf(CauseId.Symptom)[0]);
        Assert.NotEqual(_graph, graph);
        Assert.Equal(0.9m, better.ConfidenceUnder(_policy));
        Assert.Equal(0m, new CauseLink(Id("a"), Id("b"), null).ConfidenceUnder(_policy));
    }

    [Fact]
    public void Graphs_are_equal_by_what_they_say_and_not_by_how_they_came_about() =>
        EqualityContract.Holds(
            Late().With("symptom", Node("a")).With("symptom", Node("b")),
            Late().With("symptom", Node("b")).With("symptom", Node("a")),
            Late().With("symptom", Node("a")).With("a", Node("b")));

    [Fact]
    public void Names_are_trimmed_compared_letter_by_letter_and_ordered()
    {
        Assert.Equal(Id("a"), Id(" a "));
        Assert.NotEqual(Id("a"), Id("A"));
        Assert.True(Id("a").CompareTo(Id("b")) < 0 && Id("a").CompareTo(null) > 0);
        Assert.Throws<ArgumentException>("id", () => _graph.NodeAt(Id("nowhere")));
        Assert.Throws<ArgumentException>("link", () => _graph.Because(new CauseLink(CauseId.Symptom, Id("a"), null), Node("b")));
    }

    [Fact]
    public void Control_is_known_or_it_is_none()
    {
        Assert.Equal(
            [true, true, false, false],
            new[] { ControlReach.Ours, ControlReach.Shared, ControlReach.Outside, null }.Select(reach => Node("a", null, reach).IsWithinControl));
        Assert.True(CauseNode.Unknown(Id("gap"), Say("What else?")).IsUnknown);
    }
}
