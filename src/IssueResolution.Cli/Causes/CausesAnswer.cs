using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Diagnosing;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Cli.Causes;

/// <summary>What the command <c>causes</c> found out, whoever reads it.</summary>
internal sealed class CausesAnswer
{
    public CausesAnswer(CauseAnalysis analysis, DiagnosingPolicy policy, Instant? now)
    {
        (Analysis, Policy, Now) = (analysis, policy, now);
        Judged = [.. Candidates(analysis.Graph).Select(candidate => analysis.Review(candidate.Id, policy))];
        Findings = [.. analysis.Graph.Nodes.SelectMany(node => policy.Lint(node.Statement).Select(finding => (node, finding)))];
        Overlap = analysis.Second is { } second ? AnalystOverlap.Between(analysis.Graph, second.Graph, policy.MatchedBy.Value) : null;
    }

    public CauseAnalysis Analysis { get; }

    public DiagnosingPolicy Policy { get; }

    /// <summary>Null when nobody said at what instant the question is asked.</summary>
    public Instant? Now { get; }

    /// <summary>The roots; where the graph holds none, every known end. Empty where nothing is known but the symptom.</summary>
    public ImmutableArray<Judgement<RootCauseReview>> Judged { get; }

    /// <summary>What should be put differently, and in which statement.</summary>
    public ImmutableArray<(CauseNode Node, CauseFinding Finding)> Findings { get; }

    /// <summary>Null while nobody else has analysed it.</summary>
    public AnalystOverlap? Overlap { get; }

    /// <summary>For issues of which severity an analysis is good enough; none while a gate is open, without which points count for nothing.</summary>
    public IEnumerable<Severity> SufficesFor(RootCauseReview review) =>
        Severity.InOrder.Where(severity => review.MayStop && Policy.Suffices(review.Points, severity));

    public bool IsOverdue(PreventiveAction action) => Now is { } now && action.IsOverdueAt(now);

    private static IEnumerable<CauseNode> Candidates(CauseGraph graph) => graph.Roots.IsEmpty
        ? graph.Ends.Where(node => node.Id != CauseId.Symptom && !node.IsUnknown)
        : graph.Roots;
}
