using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Operating;

/// <summary>When support may be handed to a vendor, and what it costs in satisfaction.</summary>
[Requirement("R-194")]
[Requirement("R-195")]
public sealed record OutsourcingRules
{
    /// <summary>The readiness from which on a part may be carved out; that value included.</summary>
    public required PolicyValue<Share> PartialFrom { get; init; }

    /// <summary>The readiness from which on all of it may move; that value included.</summary>
    public required PolicyValue<Share> ReadyFrom { get; init; }

    /// <summary>How many vendors are compared before all of it moves.</summary>
    public required PolicyValue<int> VendorsFrom { get; init; }

    /// <summary>From one review of an arrangement to the next, day and night.</summary>
    public required PolicyValue<Duration> ReviewEvery { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => [PartialFrom.Read(), ReadyFrom.Read(), VendorsFrom.Read(), ReviewEvery.Read()];

    /// <summary>How much may be handed over. Better coverage, more vendors or an older firm never make it less.</summary>
    [Requirement("R-194")]
    [Requirement("R-195")]
    public Judgement<OutsourcingReadiness> Assess(OutsourcingCase outsourcing)
    {
        Share readiness = Guard.Against.Null(outsourcing).Readiness;
        bool enoughVendors = outsourcing.VendorsCompared >= VendorsFrom.Value;
        OutsourcingVerdict verdict = outsourcing.Phase == SupportPhase.Founding ? OutsourcingVerdict.InHouse
            : readiness < PartialFrom.Value ? OutsourcingVerdict.NotReady
            : readiness >= ReadyFrom.Value && enoughVendors && outsourcing.HandsOverQualityFramework ? OutsourcingVerdict.Ready
            : OutsourcingVerdict.Partial;
        return new(new(verdict, readiness), ReasonsFor(outsourcing, readiness, enoughVendors));
    }

    /// <summary>Hands support over: refused before it is ready, and without an owner, checks and a reporting line.</summary>
    /// <param name="outsourcing">What there is to hand over.</param>
    /// <param name="delegation">Who answers for it; parts may be missing.</param>
    /// <param name="from">When it begins.</param>
    [Requirement("R-195")]
    [Requirement("R-201")]
    public Decision<OutsourcingArrangement> Arrange(OutsourcingCase outsourcing, DelegationDraft delegation, Instant from)
    {
        Guard.Against.Null(delegation);
        Judgement<OutsourcingReadiness> readiness = Assess(outsourcing);
        if (readiness.Value.Verdict < OutsourcingVerdict.Partial)
        {
            return new Decision<OutsourcingArrangement>.Refused(
                RefusalCode.NotReadyToOutsource, readiness.Value.Verdict.Words.Description, readiness.Reasons);
        }

        return delegation.Complete() switch
        {
            Decision<Delegation>.Granted { Value: var complete } => new Decision<OutsourcingArrangement>.Granted(
                new(readiness.Value, complete, from, NextReview(from)), [.. readiness.Reasons, Review]),
            Decision<Delegation>.Refused refused => new Decision<OutsourcingArrangement>.Refused(refused.Code, refused.Message, refused.Reasons),
            var other => throw new InvalidOperationException($"{other.GetType().Name} is neither granted nor refused: add a case for it."),
        };
    }

    /// <summary>By when an arrangement is looked at again. There is always a next time.</summary>
    /// <param name="last">The last review, or the beginning.</param>
    public Instant NextReview(Instant last) => last + ReviewEvery.Value;

    /// <summary>What is wrong with the numbers: edges out of order or of the range, no vendor, no time between two reviews.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(PartialFrom, from => from > Share.Percent(0) && from <= ReadyFrom.Value, new("more than 0% and at most what all of it needs", "0%より大きく、全面委託の基準以下")),
        .. Bounds.Check(ReadyFrom, from => from <= Share.Percent(100), new("at most 100%", "100%以下")),
        .. Bounds.Check(VendorsFrom, vendors => vendors >= 1, Bounds.AtLeastOne),
        .. Bounds.Check(ReviewEvery, every => every > Duration.Zero, Bounds.Positive),
    ];

    private Reason Review => new("operating.review", Phrase.Of(
        $"Looked at again every {ReviewEvery.Value.Days} days.", $"{ReviewEvery.Value.Days}日ごとに見直す。"), ReviewEvery.Read());

    private IEnumerable<Reason> ReasonsFor(OutsourcingCase outsourcing, Share readiness, bool enoughVendors) =>
    [
        new("operating.phase", outsourcing.Phase.Words.Description),
        new("operating.readiness", Phrase.Of(
            $"Reporting is covered to {outsourcing.ReportingCoverage}, the policy to {outsourcing.PolicyCoverage}; the lower counts: {readiness}.",
            $"報告手順の整備率{outsourcing.ReportingCoverage}、方針の整備率{outsourcing.PolicyCoverage}。低いほうの{readiness}で判断する。"),
            (readiness >= ReadyFrom.Value ? ReadyFrom : PartialFrom).Read()),
        new("operating.vendors", Phrase.Of(
            $"Vendors compared: {outsourcing.VendorsCompared}, {(enoughVendors ? new Phrase("enough", "十分") : new("too few", "不足"))}.",
            $"比較した委託先：{outsourcing.VendorsCompared}社（{(enoughVendors ? new Phrase("enough", "十分") : new("too few", "不足"))}）。"), VendorsFrom.Read()),
        new("operating.quality-framework", outsourcing.HandsOverQualityFramework
            ? new("The vendor gets our own measure of quality.", "自社の品質基準を委託先に渡す。")
            : new("Without our own measure of quality the vendor will use none.", "自社の品質基準がなければ、委託先には基準がない。")),
        new("operating.satisfaction-ceiling", Phrase.Of(
            $"Whoever hands over {readiness} gets no more than {readiness} satisfaction.", $"{readiness}しか整備していなければ、満足度も{readiness}を超えない。")),
    ];
}
