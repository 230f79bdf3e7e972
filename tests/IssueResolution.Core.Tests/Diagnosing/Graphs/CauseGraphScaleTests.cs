using IssueResolution.Assessing;
using static IssueResolution.Diagnosing.Causes;

namespace IssueResolution.Diagnosing;

/// <summary>Graphs far larger than anyone draws: a walk that calls itself would end the process, a quadratic one would not end.</summary>
public sealed class CauseGraphScaleTests
{
    private const int Many = 100_000;

    private static readonly DiagnosingPolicy _policy = DiagnosingPolicy.ProfessionalServices;

    [Fact]
    public void A_chain_of_a_hundred_thousand_whys_is_read_and_judged()
    {
        CauseGraph graph = Granted(CauseGraph.Of(
            Say("late"),
            Enumerable.Range(1, Many).Select(index => Node(Name(index), CauseKind.Process, ControlReach.Ours)),
            Enumerable.Range(1, Many).Select(index => new CauseLink(index == 1 ? CauseId.Symptom : Id(Name(index - 1)), Id(Name(index)), EvidenceKind.Record))));
        CauseId last = Id(Name(Many));

        Assert.Equal(Many, graph.DepthOf(last));
        Assert.Equal(Many, graph.ChainTo(last, _policy).Length);
        Assert.False(CauseAnalysis.Of("Aoki", graph).Review(last, _policy).Value.MayStop);
        Assert.Same(Reasoning.RefusalCode.CircularWhy, Refused(graph.Linked(new(last, Id(Name(1)), EvidenceKind.Record))));
        Assert.Equal(Many + 2, Granted(graph.Because(last, Node("deeper"), EvidenceKind.Record)).Count);
        Assert.IsType<Reasoning.Decision<RootCause>.Refused>(CauseAnalysis.Of("Aoki", graph).Accept(last, Severity.Low, _policy));
    }

    [Fact]
    public void A_hundred_thousand_edits_are_made_one_by_one()
    {
        CauseGraph deep = Late();
        CauseGraph wide = Late();
        for (int index = 1; index <= Many; index++)
        {
            deep = deep.With(index == 1 ? "symptom" : Name(index - 1), Node(Name(index)));
            wide = wide.With("symptom", Node(Name(index)));
            if (index > 2)
            {
                deep = Granted(deep.Linked(new(Id(Name(index - 2)), Id(Name(index)), EvidenceKind.Record)));
            }
        }

        Assert.Equal(Many, deep.DepthOf(Id(Name(Many))));
        Assert.Equal(Many, wide.CausesOf(CauseId.Symptom).Length);
        Assert.NotEqual(deep, wide);
    }

    private static string Name(int index) => FormattableString.Invariant($"c{index}");
}
