using System.Collections.Immutable;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>How requests are answered: one cell for everything that can be known when the answer is due.</summary>
[Requirement("R-150")]
public sealed partial record RequestRules
{
    /// <summary>The answer where no declining is needed: for every feasibility but <see cref="RequestFeasibility.NotPossible"/>.</summary>
    public required PolicyTable<RequestFeasibility, RequestStrategy> Openings { get; init; }

    /// <summary>The best such an answer can achieve, of 100; null while the answer is not known.</summary>
    public required PolicyTable<RequestFeasibility, int?> OpeningCeilings { get; init; }

    /// <summary>The risk of such an answer, from 0 to 4; null while the answer is not known.</summary>
    public required PolicyTable<RequestFeasibility, int?> OpeningRisks { get; init; }

    /// <summary>How to decline.</summary>
    public required PolicyTable<(ProofState Row, AlternativeReach Column), RequestStrategy> Strategies { get; init; }

    /// <summary>The best a decline can still achieve, of 100; below 100 in the whole row without notice.</summary>
    [Requirement("R-153")]
    public required PolicyTable<(ProofState Row, AlternativeReach Column), int> Ceilings { get; init; }

    /// <summary>How likely a quarrel is, from 0 to 4.</summary>
    [Requirement("R-154")]
    public required PolicyTable<(ProofState Row, AlternativeReach Column), int> Risks { get; init; }

    /// <summary>Who is asked before the reply goes out; null when nobody need be.</summary>
    public required PolicyTable<RequestStrategy, Role?> Consulted { get; init; }

    /// <summary>Where it is written down, once we had to decline without having said so before.</summary>
    [Requirement("R-152")]
    public required PolicyValue<NoticePlace> PreventionPlace { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        .. Openings.Readings, .. OpeningCeilings.Readings, .. OpeningRisks.Readings, .. Strategies.Readings, .. Ceilings.Readings,
        .. Risks.Readings, .. Consulted.Readings, PreventionPlace.Read(),
    ];

    /// <summary>How a request is answered, and what the answer can still achieve. There is an answer for every request.</summary>
    [Requirement("R-150")]
    [Requirement("R-151")]
    [Requirement("R-152")]
    [Requirement("R-153")]
    public Judgement<RequestAssessment> Judge(ClientRequest request)
    {
        ProofState proof = Guard.Against.Null(request).Proof;
        AlternativeReach reach = request.Alternatives.Reach;
        RequestFeasibility feasibility = request.Feasibility;
        if (feasibility != RequestFeasibility.NotPossible)
        {
            RequestStrategy opening = Openings[feasibility];
            return new(
                new(opening, proof, reach, OpeningCeilings[feasibility], OpeningRisks[feasibility], Consulted[opening], null),
                [Because(opening, feasibility.Words.Name, Openings.Read(feasibility)), .. Asking(opening)]);
        }

        (ProofState, AlternativeReach) cell = (proof, reach);
        RequestStrategy strategy = Strategies[cell];
        NoticePrevention? prevention = proof == ProofState.NoNotice ? new(request.What, PreventionPlace.Value) : null;
        return new(
            new(strategy, proof, reach, Ceilings[cell], Risks[cell], Consulted[strategy], prevention),
            [
                Because(strategy, Phrase.List([proof.Words.Name, reach.Words.Name]), Strategies.Read(cell)),
                .. NotCounted(request),
                new("declining.ceiling", Phrase.Of(
                    $"The best this answer can achieve is {Ceilings[cell]} of 100.", $"この回答で得られる評価の上限は100点中{Ceilings[cell]}点。"), Ceilings.Read(cell)),
                new("declining.risk", Phrase.Of(
                    $"The risk of a quarrel is {Risks[cell]}, and 4 is the highest.", $"争いになる危険は{Risks[cell]}（最大4）。"), Risks.Read(cell)),
                .. Asking(strategy),
                .. prevention is null ? [] : new[] { new Reason("declining.prevention", prevention.Text, PreventionPlace.Read()) },
            ]);
    }

    /// <summary>What to think of before declining: no other way, only one sort of way, or a quarrel about who said what.</summary>
    /// <remarks>Empty for a request that is not declined.</remarks>
    [Requirement("R-154")]
    [Requirement("R-157")]
    [Requirement("R-158")]
    public ImmutableArray<Finding> Review(ClientRequest request)
    {
        if (Guard.Against.Null(request).Feasibility != RequestFeasibility.NotPossible)
        {
            return [];
        }

        AlternativeSet ways = request.Alternatives;
        return
        [
            .. ways.Reach == AlternativeReach.None ? [new(FindingCode.NoAlternative, "alternatives", Phrase.Of(
                $"Nothing else is offered towards this goal: {ways.Goal}.", $"「{ways.Goal}」のための別の方法がない。"))]
            : ways.HasFree && ways.HasPaid ? []
            : new[] { new Finding(FindingCode.OneSidedAlternatives, "alternatives", ways.HasFree
                ? new Phrase("Every alternative is free; none costs money.", "無償の代替案だけで、有償の案がない。")
                : new Phrase("Every alternative costs money; none is free.", "有償の代替案だけで、無償の案がない。")) },
            .. request.Proof == ProofState.Unproven
                ? new[] { new Finding(FindingCode.HeSaidSheSaid, "evidence", Phrase.Of(
                    $"We say that {Claim(request.Notice.Form)}, and nothing shows it.", $"{Claim(request.Notice.Form)}というが、示せるものがない。")) }
                : [],
        ];
    }

    private static Phrase Claim(NoticeForm form) => form.Name switch
    {
        nameof(NoticeForm.Oral) => new("the client was told by word of mouth", "口頭で伝えた"),
        nameof(NoticeForm.Written) => new("the client was told in writing", "書面で伝えた"),
        nameof(NoticeForm.Contract) => new("the contract rules it out", "契約に定めがある"),
        _ => throw Ranking.Unlisted.Member(form),
    };

    private static Reason Because(RequestStrategy strategy, Phrase given, CellReading cell) => new("declining.strategy", Phrase.Of(
        $"Given: {given}. {strategy.Words.Description}", $"前提：{given}。{strategy.Words.Description}"), cell);

    /// <summary>What was handed in and does not count, so that nobody wonders where it went.</summary>
    private static IEnumerable<Reason> NotCounted(ClientRequest request)
    {
        if (request.Notice.GivenAt is { } told && told >= request.At)
        {
            yield return new("declining.late-notice", Phrase.Of(
                $"The notice of {told} is not from before the request of {request.At}, and counts as never given.",
                $"{told}の告知は{request.At}の依頼より前ではないため、なかったものとして扱う。"));
        }

        if (request.Evidence is { } evidence && evidence.At >= request.At)
        {
            yield return new("declining.late-evidence", Phrase.Of(
                $"The evidence of {evidence.At} ({evidence.Reference}) is not from before the request of {request.At}, and shows nothing about before.",
                $"{evidence.At}の証拠（{evidence.Reference}）は{request.At}の依頼より前ではないため、それ以前のことを示さない。"));
        }
        else if (request is { Evidence: { } old, Notice.GivenAt: { } given } && old.At < given)
        {
            yield return new("declining.early-evidence", Phrase.Of(
                $"The evidence of {old.At} ({old.Reference}) is older than the notice of {given}, and cannot confirm it.",
                $"{old.At}の証拠（{old.Reference}）は{given}の告知より古いため、その告知を裏づけない。"));
        }
        else if (request is { Evidence: { } unclaimed, Notice.GivenAt: null })
        {
            yield return new("declining.evidence-without-notice", Phrase.Of(
                $"The evidence ({unclaimed.Reference}) does not count, because no notice is named that it would show.",
                $"証拠（{unclaimed.Reference}）は、それが示す告知が挙げられていないため数えない。"));
        }
    }

    private IEnumerable<Reason> Asking(RequestStrategy strategy)
    {
        if (Consulted[strategy] is { } role)
        {
            yield return new("declining.consulted", Phrase.Of(
                $"Asked before the reply goes out: {role}.", $"回答の前に確認を得る役割：{role}。"), Consulted.Read(strategy));
        }
    }
}
