using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Reasoning;
using static IssueResolution.Diagnosing.Causes;

namespace IssueResolution.Diagnosing;

/// <summary>One edit over a few names, so that repetitions, circles and missing names are common.</summary>
public sealed record CauseEdit(int What, int One, int Other, int Kind)
{
    public const int Names = 7;

    internal static CauseId NameOf(int index) => index == 0 ? CauseId.Symptom : Id($"c{index}");

    internal Decision<CauseGraph> On(CauseGraph graph) => What switch
    {
        0 or 1 or 2 => graph.Because(NameOf(One), Described, Evidence, Role),
        3 or 4 => graph.Linked(new(NameOf(One), NameOf(Other), Evidence, Role)),
        5 => graph.Unlinked(NameOf(One), NameOf(Other)),
        6 => graph.Without(NameOf(One)),
        7 => graph.Rooted(NameOf(One)),
        8 => graph.Unrooted(NameOf(One)),
        9 => graph.Described(Described),
        _ => graph.Supported(new(NameOf(One), NameOf(Other), Evidence, Role)),
    };

    private CauseNode Described => new(
        NameOf(Other), Say($"statement {(Kind == 8 ? One : Other)}"), Kind == 9 ? null : CauseKind.InOrder[Kind % CauseKind.InOrder.Length],
        ControlReach.InOrder[Kind % 3])
    {
        IsUnknown = Kind == 10,
    };

    private EvidenceKind? Evidence => Kind % 6 == 5 ? null : EvidenceKind.InOrder[Kind % 6];

    private CauseRole? Role => Kind % 3 == 2 ? null : CauseRole.InOrder[Kind % 3];
}

public static class CauseEditGenerators
{
    public static Arbitrary<CauseEdit> Edits() => (
        from what in Gen.Choose(0, 10)
        from one in Gen.Choose(0, CauseEdit.Names)
        from other in Gen.Choose(0, CauseEdit.Names)
        from kind in Gen.Choose(0, 11)
        select new CauseEdit(what, one, other, kind)).ToArbitrary();
}

/// <summary>Laws of every graph that any edits, granted or refused, can lead to.</summary>
[Properties(Arbitrary = [typeof(CauseEditGenerators)], MaxTest = 1000, EndSize = 60)]
public sealed class CauseGraphLaws
{
    private static readonly DiagnosingPolicy _policy = DiagnosingPolicy.ProfessionalServices;

    [Law("P55")]
    [Property]
    public void No_sequence_of_edits_leads_to_a_circle_or_to_a_loose_end(CauseEdit[] edits)
    {
        CauseGraph graph = Late();
        foreach (CauseEdit edit in edits)
        {
            CauseGraph before = graph;
            Decision<CauseGraph> decision = edit.On(graph);
            if (edit.What is 3 or 4 && Knows(graph, edit))
            {
                bool circle = Reaches(graph, CauseEdit.NameOf(edit.Other), CauseEdit.NameOf(edit.One));
                Assert.Equal(circle, decision is Decision<CauseGraph>.Refused { Code: var code } && code == RefusalCode.CircularWhy);
            }

            graph = decision is Decision<CauseGraph>.Granted granted ? granted.Value : before;
            Assert.All(graph.Nodes, node => Assert.True(!OnCircle(graph, node.Id, []), $"{node.Id} is its own cause."));
            Assert.All(graph.Nodes, node => Assert.True(Reaches(graph, CauseId.Symptom, node.Id), $"{node.Id} explains nothing."));
            Assert.Equal(graph.Count, graph.Nodes.Select(node => node.Statement.English).Distinct().Count());
        }
    }

    [Law("P58")]
    [Property]
    public void A_root_is_an_end_that_is_known_and_no_person(CauseEdit[] edits)
    {
        CauseGraph graph = After(edits);
        Assert.All(graph.Roots, root =>
        {
            Assert.Empty(graph.CausesOf(root.Id));
            Assert.False(root.IsUnknown);
            Assert.NotNull(root.Kind);
            Assert.NotSame(CauseKind.Person, root.Kind);
        });
    }

    [Property]
    public void The_same_statements_links_and_roots_are_the_same_graph(CauseEdit[] edits, int seed)
    {
        CauseGraph graph = After(edits);
        Random random = new(seed);
        CauseGraph again = Granted(CauseGraph.Of(
            graph.Symptom.Statement,
            graph.Nodes.Where(node => node.Id != CauseId.Symptom).OrderBy(_ => random.Next()),
            graph.Links.OrderBy(_ => random.Next())));
        again = graph.Roots.OrderBy(_ => random.Next()).Aggregate(again, (made, root) => Granted(made.Rooted(root.Id)));
        again = Granted(again.Described(graph.Symptom));

        Assert.Equal(graph, again);
        Assert.Equal(graph.GetHashCode(), again.GetHashCode());
        Assert.Equal(graph.Nodes, again.Nodes);
        Assert.Equal(graph.Links, again.Links);
    }

    [Law("P59")]
    [Property]
    public void Depth_and_confidence_are_those_of_all_chains_written_out(CauseEdit[] edits)
    {
        CauseGraph graph = After(edits);
        foreach (CauseNode node in graph.Nodes.Where(node => node.Id != CauseId.Symptom))
        {
            CauseLink[][] chains = [.. ChainsTo(graph, node.Id)];
            Assert.Equal(chains.Max(chain => chain.Length), graph.DepthOf(node.Id));
            Assert.Equal(chains.Max(chain => chain.Min(link => link.ConfidenceUnder(_policy))), graph.ConfidenceOf(node.Id, _policy));
            Assert.Contains(chains, chain => chain.SequenceEqual(graph.ChainTo(node.Id, _policy)));
        }
    }

    internal static CauseGraph After(IEnumerable<CauseEdit> edits) =>
        edits.Aggregate(Late(), (graph, edit) => edit.On(graph) is Decision<CauseGraph>.Granted granted ? granted.Value : graph);

    private static bool Knows(CauseGraph graph, CauseEdit edit) =>
        graph.Contains(CauseEdit.NameOf(edit.One)) && graph.Contains(CauseEdit.NameOf(edit.Other))
        && graph.CausesOf(CauseEdit.NameOf(edit.One)).All(link => link.Cause != CauseEdit.NameOf(edit.Other));

    /// <summary>The slow, obvious search.</summary>
    private static bool Reaches(CauseGraph graph, CauseId from, CauseId to) =>
        from == to || graph.CausesOf(from).Any(link => Reaches(graph, link.Cause, to));

    private static bool OnCircle(CauseGraph graph, CauseId at, HashSet<CauseId> above) =>
        !above.Add(at) || graph.CausesOf(at).Any(link => OnCircle(graph, link.Cause, [.. above]));

    private static IEnumerable<CauseLink[]> ChainsTo(CauseGraph graph, CauseId id) =>
        id == CauseId.Symptom ? [[]] : graph.EffectsOf(id).SelectMany(link => ChainsTo(graph, link.Effect).Select(chain => (CauseLink[])[.. chain, link]));
}
