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
    /// <param name="kind">What sort of thing the last answer is.</param>
    /// <param name="reach">Whether we could change it.</param>
    /// <param name="action">What keeps it from striking again; null while there is none.</param>
    /// <param name="policy">How much evidence is worth.</param>
    [Requirement("R-065")]
    public Decision<RootCause> Conclude(CauseKind kind, ControlReach reach, PreventiveAction? action, DiagnosingPolicy policy)
    {
        Guard.Against.Null(kind);
        Guard.Against.Null(reach);
        if (Whys.IsEmpty)
        {
            return Refuse(RefusalCode.NothingAsked, Symptom, []);
        }

        Phrase last = Whys[Whys.Length - 1].Answer;
        ImmutableArray<(RootCauseGate Gate, bool Holds, RefusalCode Otherwise)> gates =
        [
            (RootCauseGate.Acyclic, !IsCircular(), RefusalCode.CircularWhy),
            (RootCauseGate.EveryLinkHasEvidence, Whys.All(why => why.Evidence is not null), RefusalCode.EvidenceMissing),
            (RootCauseGate.TerminalIsNotAPerson, kind != CauseKind.Person, RefusalCode.PersonAsRoot),
            (RootCauseGate.TerminalWithinControl, reach != ControlReach.Outside, RefusalCode.OutsideControl),
            (RootCauseGate.PreventiveAction, action is not null, RefusalCode.NoPreventiveAction),
        ];
        ImmutableArray<Reason> holding = [.. gates.TakeWhile(gate => gate.Holds).Select(gate => new Reason(
            $"diagnosing.gate.{gate.Gate.Code}", Phrase.Of($"Holds: {gate.Gate.Words.Description}", $"成立：{gate.Gate.Words.Description}")))];
        return holding.Length < gates.Length
            ? Refuse(gates[holding.Length].Otherwise, last, holding)
            : new Decision<RootCause>.Granted(new(last, kind, Whys.Length, ConfidenceUnder(policy), action!), holding);
    }

    /// <inheritdoc/>
    public bool Equals(WhyChain? other) => other is not null && Symptom == other.Symptom && Whys.SequenceEqual(other.Whys);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WhyChain);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Symptom.GetHashCode() * 31) + Whys.Length);

    private static Decision<RootCause> Refuse(RefusalCode code, Phrase at, IEnumerable<Reason> holding) =>
        new Decision<RootCause>.Refused(code, Phrase.Of(
            $"Do not stop at \"{at}\". {code.Words.Description}", $"「{at}」で止めないこと。{code.Words.Description}"), holding);

    private bool IsCircular()
    {
        Phrase[] said = [Symptom, .. Whys.Select(why => why.Answer)];
        return said.Select(phrase => phrase.English.Trim().ToUpperInvariant()).Distinct(StringComparer.Ordinal).Count() < said.Length;
    }
}
