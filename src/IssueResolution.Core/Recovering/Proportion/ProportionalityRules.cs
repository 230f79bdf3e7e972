using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>What is fitting for a failure, and whether an offer is.</summary>
/// <remarks>
/// The most is the least of four limits: loss times high share times <c>k</c>, the ceiling over the loss, the cap of the severity times
/// recurrence times fee, and the ceiling over the fee. The least is loss times low share times <c>k</c>, and never above the most.
/// <c>k</c> is responsibility times recurrence times delay. Who the client is has no say in any of them.
/// </remarks>
[Requirement("R-116")]
public sealed partial record ProportionalityRules
{
    private static readonly Phrase _nothing = new("0%: nothing is owed where the client alone is the cause", "0%（原因が顧客だけにあるときは何も負わない）");
    private static readonly Phrase _mostOfFee = new("150% or less: money beyond it loses loyalty", "150%以下（それを超える金銭は信頼を失わせる）");

    /// <summary>How much of the loss is ours to make up for; nothing where the client alone is the cause.</summary>
    public required PolicyTable<Responsibility, Share> ResponsibilityFactor { get; init; }

    /// <summary>How much more a repeated failure asks for.</summary>
    public required PolicyTable<Recurrence, Share> RecurrenceFactor { get; init; }

    /// <summary>How much more each missed date of the repair asks for.</summary>
    public required PolicyValue<Share> DelayStep { get; init; }

    /// <summary>The most that all missed dates together add.</summary>
    public required PolicyValue<Share> DelayAtMost { get; init; }

    /// <summary>The least share of the loss that is fitting.</summary>
    public required PolicyTable<ClientAcceptance, Share> LowShare { get; init; }

    /// <summary>The greatest share of the loss that is fitting.</summary>
    public required PolicyTable<ClientAcceptance, Share> HighShare { get; init; }

    /// <summary>The greatest share of the fee that each severity warrants.</summary>
    public required PolicyTable<Severity, Share> SeverityCap { get; init; }

    /// <summary>The greatest share of the loss, whatever the factors.</summary>
    public required PolicyValue<Share> LossCeiling { get; init; }

    /// <summary>The greatest share of the fee, whatever the factors; never above 150 percent.</summary>
    public required PolicyValue<Share> FeeCeiling { get; init; }

    /// <summary>Until which share of the most an offer is generous, and not too much.</summary>
    public required PolicyValue<Share> GenerousUpTo { get; init; }

    /// <summary>From which share of the fee on money without a recovery plan is empty.</summary>
    [Requirement("R-145")]
    public required PolicyValue<Share> EmptyMoneyFrom { get; init; }

    /// <summary>How many gestures a small matter bears.</summary>
    public required PolicyValue<int> GesturesAtMost { get; init; }

    /// <summary>Up to which severity a matter counts as small.</summary>
    public required PolicyValue<Severity> SmallUpTo { get; init; }

    /// <summary>From how many comparable cases on their median counts.</summary>
    public required PolicyValue<int> ComparablesFrom { get; init; }

    /// <summary>How far, as a share of the median, an offer may lie from it.</summary>
    public required PolicyValue<Share> MedianTolerance { get; init; }

    /// <summary>Up to which share of the engagement's value each rung may grant; null where there is no limit.</summary>
    public required PolicyTable<ApprovalLevel, Share?> ApprovalUpTo { get; init; }

    /// <summary>Who stands on each rung.</summary>
    public required PolicyTable<ApprovalLevel, Role> Approver { get; init; }

    /// <summary>From which severity on only the highest rung may grant, whatever the amount.</summary>
    public required PolicyValue<Severity> HighestApprovalFrom { get; init; }

    /// <summary>Which gestures there are, and where they suit.</summary>
    public required GestureCatalogue Catalogue { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        .. ResponsibilityFactor.Readings, .. RecurrenceFactor.Readings, DelayStep.Read(), DelayAtMost.Read(), .. LowShare.Readings,
        .. HighShare.Readings, .. SeverityCap.Readings, LossCeiling.Read(), FeeCeiling.Read(), GenerousUpTo.Read(), EmptyMoneyFrom.Read(),
        GesturesAtMost.Read(), SmallUpTo.Read(), ComparablesFrom.Read(), MedianTolerance.Read(), .. ApprovalUpTo.Readings, .. Approver.Readings,
        HighestApprovalFrom.Read(), .. Catalogue.Readings,
    ];

    /// <summary>What is wrong with the numbers: anything by which a graver failure could be worth less, a band could be empty, or more be given than is ever owed.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Rising.Check(LowShare, ClientAcceptance.InOrder), .. Rising.Check(HighShare, ClientAcceptance.InOrder),
        .. Rising.Check(RecurrenceFactor, Recurrence.InOrder), .. Rising.Check(SeverityCap, Severity.InOrder),
        .. Bounds.Check(ResponsibilityFactor, factor => factor.Value <= 1m, Bounds.Portion),
        .. Bounds.Check(ClientFactor, factor => factor.Value == 0m, _nothing),
        .. Bounds.Check(FeeCeiling, share => share.Value <= 1.5m, _mostOfFee),
        .. Bounds.Check(GenerousUpTo, share => share.Value >= 1m, Bounds.AtLeastOne),
        .. Bounds.Check(GesturesAtMost, count => count >= 1, Bounds.AtLeastOne),
        .. Bounds.Check(ComparablesFrom, count => count >= 1, Bounds.AtLeastOne),
        .. from acceptance in ClientAcceptance.InOrder
           where LowShare[acceptance] > HighShare[acceptance]
           select new Finding(FindingCode.NotRising, $"{LowShare.Code}[{acceptance.Code}]", Phrase.Of(
               $"For {acceptance} the least is {LowShare[acceptance]} of the loss and the most {HighShare[acceptance]}.",
               $"「{acceptance}」の下限{LowShare[acceptance]}が上限{HighShare[acceptance]}を超える。")),
        .. from level in ApprovalLevel.InOrder
           where level.RaisedBy(1) != level && (ApprovalUpTo[level] is not { } limit || ApprovalUpTo[level.RaisedBy(1)] < limit)
           select new Finding(FindingCode.NotRising, $"{ApprovalUpTo.Code}[{level.Code}, {level.RaisedBy(1).Code}]", Phrase.Of(
               $"{level.RaisedBy(1)} may grant less than {level}.", $"「{level.RaisedBy(1)}」の決裁額が「{level}」を下回る。")),
        .. Catalogue.Validate(),
    ];

    private PolicyValue<Share> ClientFactor =>
        new($"{ResponsibilityFactor.Code}[{Responsibility.Client.Code}]", ResponsibilityFactor.CellAt(Responsibility.Client));
}
