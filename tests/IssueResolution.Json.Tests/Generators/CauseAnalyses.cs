using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Classifying;
using IssueResolution.Diagnosing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Json.Tests.Generators;

/// <summary>Analyses of any shape: what is drawn is offered, and what is refused did not happen.</summary>
public static class CauseAnalyses
{
    private const int MostSteps = 25;

    public static Arbitrary<CauseAnalysis> Arbitrary() => Arb.From(Gen.Choose(int.MinValue + 1, int.MaxValue).Select(seed => Make(new Chance(seed))));

    internal static CauseAnalysis Make(Chance chance)
    {
        CauseAnalysis analysis = CauseAnalysis.Of(chance.Name(), Graph(chance));
        CauseId[] causes = [.. analysis.Graph.Nodes.Select(node => node.Id)];
        foreach (PreventiveAction action in chance.Some(3, () => Action(chance)))
        {
            analysis = Granted(analysis.Countered(new(chance.One(causes), action)));
        }

        for (int answers = chance.Next(4); answers > 0; answers--)
        {
            analysis = Granted(analysis.Answered(chance.One(causes), chance.One([RootCauseCheck.ReadsUpwards, RootCauseCheck.Counterfactual]), chance.Yes()));
        }

        return chance.Yes() ? analysis : Granted(analysis.Seconded(new("Mori", Graph(chance))));
    }

    internal static CauseGraph Graph(Chance chance)
    {
        CauseGraph graph = CauseGraph.From(Said(chance, 0));
        graph = chance.Yes(4) ? Granted(graph.Described(Node(chance, 0) with { Statement = graph.Symptom.Statement })) : graph;
        for (int step = 1 + chance.Next(MostSteps); step > 0; step--)
        {
            CauseId[] causes = [.. graph.Nodes.Select(node => node.Id)];
            Decision<CauseGraph> next = chance.Next(4) switch
            {
                0 => graph.Linked(Link(chance, chance.One(causes), chance.One(causes))),
                1 => graph.Rooted(chance.One(causes)),
                _ => Extended(graph, chance.One(causes), Node(chance, step), chance),
            };
            graph = next is Decision<CauseGraph>.Granted granted ? granted.Value : graph;
        }

        return graph;
    }

    private static Decision<CauseGraph> Extended(CauseGraph graph, CauseId effect, CauseNode cause, Chance chance) =>
        graph.Because(Link(chance, effect, cause.Id), cause);

    private static CauseNode Node(Chance chance, int number) => new(
        number == 0 ? CauseId.Symptom : new(FormattableString.Invariant($"{chance.Name()}{number}")),
        Said(chance, number),
        chance.Yes(4) ? null : chance.One(CauseKind.InOrder),
        chance.Yes(4) ? null : chance.One(ControlReach.InOrder))
    {
        IsUnknown = chance.Yes(6),
        CaughtBy = chance.Yes(4) ? chance.One(Prevention.InOrder) : null,
    };

    private static CauseLink Link(Chance chance, CauseId effect, CauseId cause) => new(
        effect, cause, chance.Yes(4) ? null : chance.One(EvidenceKind.InOrder), chance.Yes(3) ? null : chance.One(CauseRole.InOrder))
    {
        Source = chance.Yes() ? null : Said(chance, 1),
    };

    private static PreventiveAction Action(Chance chance) => new(Said(chance, 1), chance.One(Role.InOrder), chance.At())
    {
        Kind = chance.Yes(4) ? null : chance.One(CountermeasureKind.InOrder),
    };

    private static Phrase Said(Chance chance, int number)
    {
        string english = FormattableString.Invariant($"{chance.Name()} {number}");
        return chance.Yes() ? new(english, english) : new(english, chance.Name());
    }

    private static T Granted<T>(Decision<T> decision) => Assert.IsType<Decision<T>.Granted>(decision).Value;
}
