using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Recovering;
using IssueResolution.Valuing;

namespace IssueResolution.Json;

/// <summary>What happened to a client as JSON.</summary>
internal static class NeedForm
{
    private static readonly WireField<RecoveryNeed, Severity> _severity =
        TermForms.Severity.Required("severity", "Say how bad the issue is: \"low\", \"medium\", \"high\" or \"critical\".", (RecoveryNeed need) => need.Severity);

    private static readonly WireField<RecoveryNeed, IssueCategory> _category =
        TextForms.Code(IssueCategory.InOrder, "category", "category of an issue").Required("category", "Say what the issue is about, such as \"delivery\".", (RecoveryNeed need) => need.Category);

    private static readonly WireField<RecoveryNeed, HarmedResource> _harmed =
        TextForms.Code(HarmedResource.InOrder, "harmed", "harm").Required("harmed", "Say what the client lost: \"attention\", \"work\" or \"money\".", (RecoveryNeed need) => need.Harmed);

    private static readonly WireField<RecoveryNeed, Responsibility> _responsibility =
        TextForms.Code(Responsibility.InOrder, "responsibility", "responsibility").Required("responsibility", "Say whose part it was, such as \"ours\".", (RecoveryNeed need) => need.Responsibility);

    private static readonly WireField<RecoveryNeed, ClientAcceptance> _acceptance = TextForms.Code(ClientAcceptance.InOrder, "acceptance", "acceptance")
        .Required("acceptance", "Say what the client could do with it: \"rejected\", \"accepted-flawed\" or \"inconvenience-only\".", (RecoveryNeed need) => need.Acceptance);

    private static readonly WireField<RecoveryNeed, Money> _directLoss =
        AmountForms.Money.Required("directLoss", "Write what the failure cost the client, such as \"JPY 300000\"; \"JPY 0\" when nothing can be shown.", (RecoveryNeed need) => need.DirectLoss);

    private static readonly WireField<RecoveryNeed, Money?> _agreedInconvenience =
        AmountForms.Money.Optional("agreedInconvenience", "What both sides agreed that the trouble is worth.", (RecoveryNeed need) => need.AgreedInconvenience);

    private static readonly WireField<RecoveryNeed, Money> _affectedFee =
        AmountForms.Money.Required("affectedFee", "Write the fee of the deliverable or period that the failure touches.", (RecoveryNeed need) => need.AffectedFee);

    private static readonly WireField<RecoveryNeed, Money> _engagementValue =
        AmountForms.Money.Required("engagementValue", "Write the value of the whole engagement.", (RecoveryNeed need) => need.EngagementValue);

    private static readonly WireField<RecoveryNeed, int?> _occurrence = AmountForms.Ordinal.OptionalValue(
        "occurrence", "Which such failure with this client it is, counted from one.",
        (RecoveryNeed need) => need.Recurrence == Recurrence.First ? null : (int?)(Recurrence.InOrder.IndexOf(need.Recurrence) + 1));

    private static readonly WireField<RecoveryNeed, int?> _missedDates = AmountForms.Count.OptionalValue(
        "missedDates", "How many promised dates of the repair went by.", (RecoveryNeed need) => need.MissedIntervals == 0 ? null : (int?)need.MissedIntervals);

    private static readonly WireField<RecoveryNeed, Money?> _owedCorrection =
        AmountForms.Money.Optional("owedCorrection", "What was charged wrongly and is owed back.", (RecoveryNeed need) => need.OwedCorrection);

    private static readonly WireField<RecoveryNeed, ImmutableArray<Money>> _comparables =
        AmountForms.Money.ToList().OrEmpty("comparables", "What clients in comparable cases received.", (RecoveryNeed need) => need.Comparables.Values);

    public static WireForm<RecoveryNeed> Need { get; } = WireFields.Object(
        "failure", Make, _severity, _category, _harmed, _responsibility, _acceptance, _directLoss, _agreedInconvenience, _affectedFee, _engagementValue,
        _occurrence, _missedDates, _owedCorrection, _comparables);

    /// <summary>Every amount of a failure.</summary>
    public static IEnumerable<WireValue> AmountsIn(WireValue failure) =>
    [
        .. new[] { _directLoss.Key, _agreedInconvenience.Key, _affectedFee.Key, _engagementValue.Key, _owedCorrection.Key }.Select(failure.Find).OfType<WireValue>(),
        .. failure.Find(_comparables.Key)?.Items ?? [],
    ];

    private static RecoveryNeed Make(WireValue value) => new()
    {
        Severity = _severity.In(value),
        Category = _category.In(value),
        Harmed = _harmed.In(value),
        Responsibility = _responsibility.In(value),
        Acceptance = _acceptance.In(value),
        DirectLoss = _directLoss.In(value),
        AgreedInconvenience = _agreedInconvenience.In(value),
        AffectedFee = _affectedFee.In(value),
        EngagementValue = _engagementValue.In(value) is { IsZero: false } engagement
            ? engagement
            : throw value.Find(_engagementValue.Key)!.Fault("The engagement must be worth more than zero: losses are judged as a part of it."),
        Recurrence = Recurrence.Of(_occurrence.In(value) ?? 1),
        MissedIntervals = _missedDates.In(value) ?? 0,
        OwedCorrection = _owedCorrection.In(value),
        Comparables = ComparableCases.Of(_comparables.In(value)),
    };
}
