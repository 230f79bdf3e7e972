using System.Collections.Immutable;
using IssueResolution.Diagnosing;
using IssueResolution.Reasoning;

namespace IssueResolution.Json;

/// <content>Holding what is written to the rules of graphs, and finding the place of what breaks one.</content>
internal sealed partial class WrittenGraph
{
    /// <summary>The graph, or the refusal of the first thing in it that may not be, with its line, column and path in the message.</summary>
    public Decision<CauseGraph> ToGraph() => Whys.IsEmpty
        ? Of(Causes.Length, Causes.SelectMany(cause => cause.Links)) switch
        {
            Decision<CauseGraph>.Granted made => Rooted(made.Value, [.. Causes.Select(cause => cause.IsRoot ? cause.Node.Id : null)]),
            _ => Refused(),
        }
        : Chain(Whys.Length) switch
        {
            Decision<CauseGraph>.Granted made => Rooted(Told(made.Value), [.. Whys.Select((why, index) => why.IsRoot ? CauseId.OfWhy(index + 1) : null)]),
            _ => RefusedWhy(),
        };

    private static bool IsWhole(Decision<CauseGraph> part) =>
        part is Decision<CauseGraph>.Granted || part is Decision<CauseGraph>.Refused { Code: var code } && code == RefusalCode.CauseStranded;

    private static CauseGraph Sure(Decision<CauseGraph> decision) => decision is Decision<CauseGraph>.Granted granted
        ? granted.Value
        : throw new NotSupportedException($"What cannot be refused was: {decision}.");

    private Decision<CauseGraph> Of(int causes, IEnumerable<CauseLink> links) =>
        CauseGraph.Of(Symptom.Statement, Causes.Take(causes).Select(cause => cause.Node), links);

    private Decision<CauseGraph> Chain(int whys) =>
        Whys.Take(whys).Aggregate(WhyChain.From(Symptom.Statement), (chain, why) => chain.Because(why.Answer, why.Evidence)).ToGraph();

    /// <summary>The chain with what its answers say beside the answer itself.</summary>
    private CauseGraph Told(CauseGraph chain)
    {
        CauseId effect = CauseId.Symptom;
        for (int index = 0; index < Whys.Length; index++)
        {
            CauseId cause = CauseId.OfWhy(index + 1);
            chain = Sure(chain.Described(chain.NodeAt(cause) with { Kind = Whys[index].Kind, Reach = Whys[index].Reach }));
            chain = Sure(chain.Supported(new(effect, cause, Whys[index].Evidence) { Source = Whys[index].Source }));
            effect = cause;
        }

        return chain;
    }

    private Decision<CauseGraph> Rooted(CauseGraph graph, ImmutableArray<CauseId?> roots)
    {
        graph = Sure(graph.Described(Symptom));
        for (int index = 0; index < roots.Length; index++)
        {
            if (roots[index] is not { } root)
            {
                continue;
            }

            Decision<CauseGraph> rooted = graph.Rooted(root);
            if (rooted is Decision<CauseGraph>.Refused)
            {
                return rooted.At(_places[index].Find(WrittenCause.RootKey)!);
            }

            graph = Sure(rooted);
        }

        return new Decision<CauseGraph>.Granted(graph);
    }

    private Decision<CauseGraph> RefusedWhy()
    {
        int index = WirePlaces.FirstRefused(Whys.Length, count => Chain(count) is Decision<CauseGraph>.Granted);
        return Chain(index + 1).At(_places[index]);
    }

    // Causes first, and then links: with some of them only, loose ends are to be expected and no fault.
    private Decision<CauseGraph> Refused()
    {
        if (!IsWhole(Of(Causes.Length, [])))
        {
            int index = WirePlaces.FirstRefused(Causes.Length, count => IsWhole(Of(count, [])));
            return Of(index + 1, []).At(_places[index]);
        }

        ImmutableArray<(CauseLink Link, WireValue Place)> links =
        [
            .. Causes.SelectMany((cause, index) => cause.Links.Zip(_places[index].Find(WrittenCause.ExplainsKey)!.Items, (link, place) => (link, place))),
        ];
        int at = WirePlaces.FirstRefused(links.Length, count => IsWhole(Of(Causes.Length, links.Take(count).Select(one => one.Link))));
        return Of(Causes.Length, links.Take(at + 1).Select(one => one.Link)).At(links[at].Place);
    }
}
