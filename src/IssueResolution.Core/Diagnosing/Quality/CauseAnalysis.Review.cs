using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <content>Judging a cause as a root.</content>
public sealed partial class CauseAnalysis
{
    /// <summary>How well a cause stands as a root, whether or not the graph holds it to be one, and what to ask next.</summary>
    /// <param name="candidate">The cause to judge.</param>
    /// <param name="policy">What counts, and how much.</param>
    /// <exception cref="ArgumentException">The graph has no such cause.</exception>
    [Requirement("R-065")]
    public Judgement<RootCauseReview> Review(CauseId candidate, DiagnosingPolicy policy)
    {
        CauseFacts facts = new(this, Graph.NodeAt(candidate), Guard.Against.Null(policy));
        ImmutableArray<GateReading> gates = [.. RootCauseGate.InOrder.Where(policy.Asks).Select(facts.Read)];
        ImmutableArray<CheckReading> checks = [.. RootCauseCheck.InOrder.Select(facts.Read)];
        int points = policy.PointsFor(checks.Where(check => check.Holds).Select(check => check.Check));
        CauseQuality quality = policy.QualityOf(points);
        RootCauseReview review = new(
            facts.Candidate, facts.Depth, Graph.ConfidenceOf(candidate, policy), gates, checks, quality, facts.Next(gates, checks));
        return new(review,
        [
            .. gates.Select(gate => new Reason($"diagnosing.gate.{gate.Gate.Code}", gate.Because, policy.Gates.Read(gate.Gate))),
            .. checks.Select(check => new Reason($"diagnosing.check.{check.Check.Code}", check.Because, policy.Points.Read(check.Check))),
            new("diagnosing.quality", Phrase.Of($"{points} of 100 points: {quality}.", $"100点中{points}点：{quality}。"), policy.QualityFrom.Read(quality)),
            .. review.MayStop ? [StopRule.Reason(facts.Candidate.Statement, facts.Depth)] : Array.Empty<Reason>(),
        ]);
    }

    /// <summary>The cause as a root, when every gate holds and the analysis is good enough for an issue this grave.</summary>
    /// <remarks>A "no" names the first thing that stands against it; the reasons are those of <see cref="Review"/>, and the message ends with what to ask next.</remarks>
    /// <param name="candidate">The cause that is meant to be a root.</param>
    /// <param name="severity">How grave the issue is.</param>
    /// <param name="policy">What counts, and how much.</param>
    /// <exception cref="ArgumentException">The graph has no such cause.</exception>
    [Requirement("R-065")]
    public Decision<RootCause> Accept(CauseId candidate, Severity severity, DiagnosingPolicy policy)
    {
        Guard.Against.Null(severity);
        Judgement<RootCauseReview> judged = Review(candidate, policy);
        RootCauseReview review = judged.Value;
        RefusalCode? no = (Graph.Rooted(candidate) as Decision<CauseGraph>.Refused)?.Code
            ?? review.Gates.FirstOrDefault(gate => !gate.Holds)?.Gate.Otherwise
            ?? (policy.Suffices(review.Points, severity) ? null : RefusalCode.QualityTooLow);
        IEnumerable<Reason> reasons = judged.Reasons.Add(new("diagnosing.points-needed", Phrase.Of(
            $"{severity} asks for {policy.PointsNeeded[severity]} points, and there are {review.Points}.",
            $"重大度「{severity}」には{policy.PointsNeeded[severity]}点が必要で、現在{review.Points}点。"), policy.PointsNeeded.Read(severity)));
        return no is not null
            ? new Decision<RootCause>.Refused(no, Message(no, review), reasons)
            : new Decision<RootCause>.Granted(
                new(review.Candidate.Statement, review.Candidate.Kind!, review.Depth, review.Confidence, BestAction(candidate, policy))
                {
                    Preventability = review.Candidate.CaughtBy ?? policy.CaughtBy[review.Candidate.Kind!],
                },
                reasons);
    }

    /// <summary>The countermeasures that count for a cause: against it, or where it lies outside our control, against something beside it.</summary>
    /// <inheritdoc cref="Review" path="/exception"/>
    public ImmutableArray<Countermeasure> CountermeasuresFor(CauseId cause)
    {
        CauseNode node = Graph.NodeAt(cause);
        HashSet<CauseId> targets = [node.Id, .. node.IsWithinControl ? [] : SiblingsWithinControl(cause).Select(sibling => sibling.Id)];
        return [.. Countermeasures.Where(measure => targets.Contains(measure.Against))];
    }

    internal IEnumerable<CauseNode> SiblingsWithinControl(CauseId cause) =>
        from effect in Graph.EffectsOf(cause)
        from link in Graph.CausesOf(effect.Effect)
        where link.Cause != cause
        let sibling = Graph.NodeAt(link.Cause)
        where sibling.IsWithinControl && !sibling.IsUnknown && sibling.Kind is not null && sibling.Kind != CauseKind.Person
        select sibling;

    private static Phrase Message(RefusalCode no, RootCauseReview review)
    {
        Phrase first = Phrase.Of(
            $"Do not stop at \"{review.Candidate.Statement}\". {no.Words.Description}", $"「{review.Candidate.Statement}」で止めないこと。{no.Words.Description}");
        return review.Next is { Text: var ask } ? Phrase.Of($"{first} Ask: {ask}", $"{first}次の問い：{ask}") : first;
    }

    private PreventiveAction BestAction(CauseId cause, DiagnosingPolicy policy) =>
        CountermeasuresFor(cause).Select(measure => measure.Action).OrderByDescending(action => policy.StrengthOf(action).Value.Position).First();
}
