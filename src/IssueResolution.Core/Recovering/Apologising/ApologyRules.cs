using System.Collections.Immutable;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>What an apology holds, and when which part may be said.</summary>
public sealed record ApologyRules
{
    private static readonly Phrase _sum = new("weights that add up to 100 over all parts", "全項目の合計が100になる配点");

    /// <summary>What each part is worth, of a hundred.</summary>
    public required PolicyTable<ApologyPart, int> Weights { get; init; }

    /// <summary>From which stage on each part may be said.</summary>
    public required PolicyTable<ApologyPart, ApologyStage> SaidFrom { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => [.. Weights.Readings, .. SaidFrom.Readings];

    /// <summary>The parts that may be said, in their order. Where the client alone is the cause, none that owns it.</summary>
    /// <param name="stage">Whether the facts are known.</param>
    /// <param name="responsibility">Whose part it was; before the facts nobody knows, and it plays no role.</param>
    [Requirement("R-110")]
    public ImmutableArray<ApologyPart> PartsFor(ApologyStage stage, Responsibility responsibility)
    {
        bool notOurs = Guard.Against.Null(responsibility) == Responsibility.Client;
        return [.. ApologyPart.InOrder.Where(part =>
            SaidFrom[part] <= Guard.Against.Null(stage) && !(stage == ApologyStage.AfterFacts && notOurs && part.OwnsTheCause))];
    }

    /// <summary>An apology in its parts, unless it says more than is known or owns what is not ours.</summary>
    /// <remarks>
    /// Before the facts no part may go beyond its stage and no words may admit liability, in either language. Where the client alone is
    /// the cause, empathy stands in the place of regret. Other wordings that hurt are given as reasons and do not refuse.
    /// </remarks>
    /// <param name="draft">What is meant to be said.</param>
    /// <param name="stage">Whether the facts are known.</param>
    /// <param name="responsibility">Whose part it was; before the facts nobody knows, and it plays no role.</param>
    /// <param name="words">By whose phrases the wording is checked.</param>
    [Requirement("R-110")]
    public Decision<ComposedApology> Compose(ApologyDraft draft, ApologyStage stage, Responsibility responsibility, CommunicatingPolicy words)
    {
        Guard.Against.Null(draft);
        ImmutableArray<ApologyPart> sayable = PartsFor(stage, responsibility);
        if (ApologyPart.InOrder.FirstOrDefault(part => draft.Says(part) && !sayable.Contains(part)) is { } tooMuch)
        {
            return stage < SaidFrom[tooMuch]
                ? new Decision<ComposedApology>.Refused(RefusalCode.ApologyBeforeFacts, Phrase.Of(
                    $"This part waits for the facts: {tooMuch}. Say what you are sorry for and leave it out.",
                    $"「{tooMuch}」は事実が分かるまで述べない。何について詫びるかだけを伝え、省くこと。"), PartReason(tooMuch))
                : new Decision<ComposedApology>.Refused(RefusalCode.NotOursToOwn, Phrase.Of(
                    $"The client alone is the cause, and this part owns it: {tooMuch}. Show empathy and offer help instead.",
                    $"原因は顧客だけにあり、「{tooMuch}」は自社の責任を認めてしまう。共感と手助けを伝えること。"));
        }

        bool notOurs = stage == ApologyStage.AfterFacts && responsibility == Responsibility.Client;
        ImmutableArray<(MessagePurpose Purpose, Phrase Text)> said =
        [
            .. from part in sayable
               where draft.Says(part)
               select notOurs && part == ApologyPart.Regret ? (MessagePurpose.Empathy, draft.Empathy) : (part.Purpose, draft.TextOf(part)!),
        ];
        int score = sayable.Where(part => draft.Says(part) && !(notOurs && part == ApologyPart.Regret)).Sum(part => Weights[part]);
        ComposedApology apology = new(stage, said, score, [.. sayable.Where(part => !draft.Says(part))]);
        return Checked(apology, Guard.Against.Null(words), sayable.Select(PartReason));
    }

    /// <summary>What is wrong with the numbers: weights below zero, or that do not add up to a hundred.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(Weights, weight => weight >= 0, Bounds.AtLeastZero),
        .. ApologyPart.InOrder.Sum(part => (long)Weights[part]) == 100
            ? Array.Empty<Finding>()
            : Bounds.Check(Weights, _ => false, _sum).Take(1),
    ];

    private static Decision<ComposedApology> Checked(ComposedApology apology, CommunicatingPolicy words, IEnumerable<Reason> reasons)
    {
        bool beforeFacts = apology.Stage == ApologyStage.BeforeFacts;
        MessageFinding[] found =
        [
            .. MessageLanguage.InOrder.SelectMany(language => words.Lint(apology.In(language), beforeFacts)),
        ];
        Reason[] all = [.. reasons, .. found.Select(finding => new Reason(finding.Code, finding.Why, finding.Cell))];
        return found.FirstOrDefault(finding => finding.Rule == MessageRule.PrematureAdmission) is { } admission
            ? new Decision<ComposedApology>.Refused(RefusalCode.ApologyBeforeFacts, Phrase.Of(
                $"\"{admission.Found}\" admits liability before the facts are known. {admission.Better}",
                $"「{admission.Found}」は、事実が分かる前に責任を認めている。{admission.Better}"), all)
            : new Decision<ComposedApology>.Granted(apology, all);
    }

    private Reason PartReason(ApologyPart part) => new("recovering.apology-part", Phrase.Of(
        $"{part}: {Weights[part]} of 100, said from this stage on: {SaidFrom[part]}.",
        $"「{part}」：配点{Weights[part]}、述べてよいのは「{SaidFrom[part]}」から。"), SaidFrom.Read(part));
}
