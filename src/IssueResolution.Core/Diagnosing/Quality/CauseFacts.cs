using System.Collections.Immutable;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>What an analysis says about one cause, read for every gate and every check.</summary>
internal sealed class CauseFacts
{
    private readonly CauseAnalysis _analysis;
    private readonly DiagnosingPolicy _policy;
    private readonly ImmutableArray<CauseLink> _links;
    private readonly CauseLink? _open;
    private readonly ImmutableArray<CauseNode> _siblings;
    private readonly ImmutableArray<Countermeasure> _measures;

    internal CauseFacts(CauseAnalysis analysis, CauseNode candidate, DiagnosingPolicy policy)
    {
        (_analysis, _policy, Candidate) = (analysis, policy, candidate);
        _links = [.. analysis.Graph.Links];
        _open = _links.FirstOrDefault(link => link.Evidence is null && !analysis.Graph.NodeAt(link.Cause).IsUnknown);
        _siblings = [.. analysis.SiblingsWithinControl(candidate.Id)];
        _measures = analysis.CountermeasuresFor(candidate.Id);
        Depth = analysis.Graph.DepthOf(candidate.Id);
    }

    internal CauseNode Candidate { get; }

    internal int Depth { get; }

    internal GateReading Read(RootCauseGate gate) => gate.Name switch
    {
        nameof(RootCauseGate.Acyclic) => new(gate, true, gate.Words.Description),
        nameof(RootCauseGate.EveryLinkHasEvidence) => _open is null
            ? new(gate, true, gate.Words.Description)
            : new(gate, false, Phrase.Of(
                $"Nobody has said what \"{Open}\" rests on.", $"「{Open}」が何に基づくか、誰も示していない。")),
        nameof(RootCauseGate.TerminalIsNotAPerson) => Candidate.Kind is null
            ? new(gate, false, Phrase.Of(
                $"Nobody has said what sort of thing \"{Candidate.Statement}\" is.", $"「{Candidate.Statement}」がどのような種類の原因か、示されていない。"))
            : new(gate, Candidate.Kind != CauseKind.Person, Phrase.Of(
                $"What it ends with is of the kind: {Candidate.Kind}.", $"終わりにあるものの種類：{Candidate.Kind}。")),
        nameof(RootCauseGate.TerminalWithinControl) => WithinControl(gate),
        nameof(RootCauseGate.PreventiveAction) => _measures.IsEmpty
            ? new(gate, false, new("Nobody does anything about it by a date.", "期日を決めて対策する人がいない。"))
            : new(gate, true, Phrase.Of(
                $"{_measures[0].Action.Owner}: {_measures[0].Action.What}.", $"{_measures[0].Action.Owner}：{_measures[0].Action.What}。")),
        _ => throw Unlisted.Member(gate),
    };

    internal CheckReading Read(RootCauseCheck check)
    {
        (bool holds, Phrase because) = check.Name switch
        {
            nameof(RootCauseCheck.DirectEvidence) => Direct(),
            nameof(RootCauseCheck.SystemicKind) => Systemic(),
            nameof(RootCauseCheck.SecondBranch) => Branch(),
            nameof(RootCauseCheck.Depth) => (Depth >= _policy.DepthAtLeast.Value, Phrase.Of(
                $"{Depth} {(Depth == 1 ? "why" : "whys")}, and {_policy.DepthAtLeast.Value} {(_policy.DepthAtLeast.Value == 1 ? "is" : "are")} enough.", $"「なぜ」は{Depth}回（{_policy.DepthAtLeast.Value}回で足りる）。")),
            nameof(RootCauseCheck.ReadsUpwards) or nameof(RootCauseCheck.Counterfactual) => Asked(check),
            nameof(RootCauseCheck.ActionStrength) => Strength(),
            nameof(RootCauseCheck.SecondAnalyst) => Agreement(),
            _ => throw Unlisted.Member(check),
        };
        return new(check, holds, _policy.Points[check], because);
    }

    internal NextQuestion? Next(ImmutableArray<GateReading> gates, ImmutableArray<CheckReading> checks)
    {
        GateReading? gate = gates.FirstOrDefault(one => !one.Holds);
        CheckReading? check = checks.Where(one => !one.Holds).OrderByDescending(one => one.Points).FirstOrDefault();
        return gate is not null ? new(CauseQuestions.For(gate.Gate, Candidate.Statement, Open), gate.Gate.Code, 0)
            : check is not null ? new(CauseQuestions.For(check.Check, Candidate.Statement), check.Check.Code, check.Points)
            : null;
    }

    private Phrase Open => _open is null ? Candidate.Statement : _analysis.Graph.NodeAt(_open.Cause).Statement;

    private GateReading WithinControl(RootCauseGate gate) =>
        Candidate.IsWithinControl ? new(gate, true, Phrase.Of($"Control over it: {Candidate.Reach!}.", $"変えられる範囲：{Candidate.Reach!}。"))
        : !_siblings.IsEmpty ? new(gate, true, Phrase.Of(
            $"It is not ours to change, and beside it this is: \"{_siblings[0].Statement}\".", $"それ自体は変えられないが、傍らの「{_siblings[0].Statement}」は変えられる。"))
        : new(gate, false, new("Neither it nor anything beside it is known to be ours to change.", "それも、その傍らのものも、自社で変えられると分かっていない。"));

    private (bool Holds, Phrase Because) Direct()
    {
        int direct = _links.Count(link => link.Evidence is not null && link.Evidence >= _policy.DirectFrom.Value);
        return (!_links.IsEmpty && direct >= _links.Length * _policy.DirectShare.Value, Phrase.Of(
            $"{direct} of {_links.Length} links were seen or are on record.", $"{_links.Length}のつながりのうち{direct}に、観察または記録がある。"));
    }

    private (bool Holds, Phrase Because) Systemic() => Candidate.Kind is not { } kind
        ? (false, new("Nobody has said what sort of thing it is.", "種類が示されていない。"))
        : (kind != CauseKind.Person && _policy.Systemic[kind], Phrase.Of($"It is of the kind: {kind}.", $"種類：{kind}。"));

    private (bool Holds, Phrase Because) Branch()
    {
        HashSet<CauseId> actions = [.. _links.Where(link => link.Role == CauseRole.Action).Select(link => link.Effect)];
        CauseLink? both = _links.FirstOrDefault(link => link.Role == CauseRole.Condition && actions.Contains(link.Effect));
        return both is null
            ? (false, new("No effect has both an action and a condition.", "行為と状態の両方が示された結果がない。"))
            : (true, Phrase.Of(
                $"\"{_analysis.Graph.NodeAt(both.Effect).Statement}\" has an action and a condition.",
                $"「{_analysis.Graph.NodeAt(both.Effect).Statement}」には行為と状態の両方がある。"));
    }

    private (bool Holds, Phrase Because) Asked(RootCauseCheck check) => _analysis.AnswerTo(Candidate.Id, check) switch
    {
        true => (true, check.Words.Description),
        false => (false, Phrase.Of($"Somebody was asked, and it is not so: {check}.", $"確かめたところ、成り立たない：{check}。")),
        null => (false, Phrase.Of($"Nobody was asked yet: {check}.", $"まだ確かめていない：{check}。")),
    };

    private (bool Holds, Phrase Because) Strength()
    {
        ActionStrength? best = _measures.Select(measure => _policy.StrengthOf(measure.Action)).OrderBy(strength => strength.Value.Position).LastOrDefault();
        return best is null
            ? (false, new("There is no action to be strong.", "強さを問う対策がない。"))
            : (best >= _policy.StrengthAtLeast.Value, Phrase.Of($"The strongest action is {best}.", $"最も強い対策は「{best}」。"));
    }

    private (bool Holds, Phrase Because) Agreement()
    {
        if (_analysis.Second is not { } second)
        {
            return (false, new("Nobody else has analysed it.", "ほかに分析した人がいない。"));
        }

        decimal overlap = AnalystOverlap.Between(_analysis.Graph, second.Graph, _policy.MatchedBy.Value).On(_policy.OverlapOf.Value);
        return (overlap >= _policy.OverlapAtLeast.Value, Phrase.Of(
            $"{second.Analyst} found the same to {overlap * 100m:0} percent ({_policy.OverlapOf.Value}).",
            $"{second.Analyst}の分析との一致は{overlap * 100m:0}%（{_policy.OverlapOf.Value}）。"));
    }
}
