using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>A symptom and the whys that lead away from it, each the cause of what stands before it.</summary>
/// <remarks>The questions stop when all gates hold, be it after two whys or after seven. Equal when symptom and whys are.</remarks>
[Requirement("R-065")]
public sealed class WhyChain : IEquatable<WhyChain>
{
    private WhyChain(Phrase symptom, ImmutableArray<Why> whys) => (Symptom, Whys) = (symptom, whys);

    /// <summary>What was noticed.</summary>
    public Phrase Symptom { get; }

    /// <summary>The answers, from the symptom downwards.</summary>
    public ImmutableArray<Why> Whys { get; }

    /// <summary>Whether both tell the same chain, or both are null.</summary>
    public static bool operator ==(WhyChain? left, WhyChain? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(WhyChain? left, WhyChain? right) => !(left == right);

    /// <summary>A chain that has only been started.</summary>
    public static WhyChain From(Phrase symptom) => new(Guard.Against.Null(symptom), []);

    /// <summary>The chain with one more answer.</summary>
    /// <param name="answer">The cause of the last statement.</param>
    /// <param name="evidence">What it rests on; null when nobody has said.</param>
    public WhyChain Because(Phrase answer, EvidenceKind? evidence) => new(Symptom, Whys.Add(new(Guard.Against.Null(answer), evidence)));

    /// <summary>The confidence of the weakest link; zero for a chain without any, and where nobody has said what a link rests on.</summary>
    public decimal ConfidenceUnder(DiagnosingPolicy policy) =>
        Whys.Select(why => why.Evidence is null ? 0m : Guard.Against.Null(policy).Confidence[why.Evidence]).DefaultIfEmpty(0m).Min();

    /// <summary>Whether the questions may stop here. A "no" names the first gate that does not hold, and the reasons list those before it.</summary>
    /// <remarks>A "yes" ends with the reason why so many whys are enough.</remarks>
    /// <param name="kind">What sort of thing the last answer is.</param>
    /// <param name="reach">Whether we could change it.</param>
    /// <param name="action">What keeps it from striking again; null while there is none.</param>
    /// <param name="policy">How much evidence is worth, and which gates are asked for.</param>
    [Requirement("R-065")]
    public Decision<RootCause> Conclude(CauseKind kind, ControlReach reach, PreventiveAction? action, DiagnosingPolicy policy)
    {
        Guard.Against.Null(kind);
        Guard.Against.Null(reach);
        Guard.Against.Null(policy);
        if (Whys.IsEmpty)
        {
            return Refuse(RefusalCode.NothingAsked, Symptom, []);
        }

        Phrase last = Whys[Whys.Length - 1].Answer;
        ImmutableArray<(RootCauseGate Gate, bool Holds)> gates =
        [
            (RootCauseGate.Acyclic, !IsCircular()),
            (RootCauseGate.EveryLinkHasEvidence, Whys.All(why => why.Evidence is not null)),
            (RootCauseGate.TerminalIsNotAPerson, kind != CauseKind.Person),
            (RootCauseGate.TerminalWithinControl, reach != ControlReach.Outside),
            (RootCauseGate.PreventiveAction, action is not null),
        ];
        gates = [.. gates.Where(gate => policy.Asks(gate.Gate))];
        ImmutableArray<Reason> holding = [.. gates.TakeWhile(gate => gate.Holds).Select(gate => new Reason(
            $"diagnosing.gate.{gate.Gate.Code}",
            Phrase.Of($"Holds: {gate.Gate.Words.Description}", $"成立：{gate.Gate.Words.Description}"),
            policy.Gates.Read(gate.Gate)))];
        return holding.Length < gates.Length
            ? Refuse(gates[holding.Length].Gate.Otherwise, last, holding)
            : new Decision<RootCause>.Granted(
                new(last, kind, Whys.Length, ConfidenceUnder(policy), action!) { Preventability = policy.CaughtBy[kind] },
                holding.Add(StopRule.Reason(last, Whys.Length)));
    }

    /// <summary>The chain as a graph of one branch, to be branched further; a repeated statement is refused as a circle.</summary>
    /// <remarks>The answers are named <c>why-1</c>, <c>why-2</c> and so on, and nothing is said yet about their kinds.</remarks>
    [Requirement("R-065")]
    public Decision<CauseGraph> ToGraph() => Graph(null, null);

    /// <summary>The chain as a graph of one branch, with what is known about the last answer.</summary>
    /// <param name="kind">What sort of thing the last answer is.</param>
    /// <param name="reach">Whether we could change it.</param>
    /// <inheritdoc cref="ToGraph()" path="/remarks"/>
    public Decision<CauseGraph> ToGraph(CauseKind kind, ControlReach reach) => Graph(Guard.Against.Null(kind), Guard.Against.Null(reach));

    /// <inheritdoc/>
    public bool Equals(WhyChain? other) => other is not null && Symptom == other.Symptom && Whys.SequenceEqual(other.Whys);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WhyChain);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Symptom.GetHashCode() * 31) + Whys.Length);

    private static Decision<RootCause> Refuse(RefusalCode code, Phrase at, IEnumerable<Reason> holding) =>
        new Decision<RootCause>.Refused(code, Phrase.Of(
            $"Do not stop at \"{at}\". {code.Words.Description}", $"「{at}」で止めないこと。{code.Words.Description}"), holding);

    private Decision<CauseGraph> Graph(CauseKind? kind, ControlReach? reach)
    {
        if (IsCircular())
        {
            return new Decision<CauseGraph>.Refused(RefusalCode.CircularWhy, RefusalCode.CircularWhy.Words.Description);
        }

        return CauseGraph.Of(
            Symptom,
            Whys.Select((why, index) => new CauseNode(
                CauseId.OfWhy(index + 1), why.Answer, index == Whys.Length - 1 ? kind : null, index == Whys.Length - 1 ? reach : null)),
            Whys.Select((why, index) => new CauseLink(index == 0 ? CauseId.Symptom : CauseId.OfWhy(index), CauseId.OfWhy(index + 1), why.Evidence)));
    }

    private bool IsCircular()
    {
        Phrase[] said = [Symptom, .. Whys.Select(why => why.Answer)];
        return said.Select(CauseStatement.KeyOf).Distinct(StringComparer.Ordinal).Count() < said.Length;
    }
}
