using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <content>An offer that would fit.</content>
public sealed partial record ProportionalityRules
{
    private static readonly ImmutableArray<GestureKind> _presence =
        [GestureKind.ExecutiveAttention, GestureKind.TeamChange, GestureKind.TemporaryVisibility];

    private static readonly ImmutableArray<GestureKind> _payments = [GestureKind.FeeReduction, GestureKind.CostAbsorption, GestureKind.FutureCredit];

    /// <summary>An offer that fits, in the order apology, put back, act, money; refused when the amounts are in more than one currency.</summary>
    /// <remarks>
    /// Judged by the same rules it is proportionate, unless the severity demands a recovery plan and there is none that is complete.
    /// Effort is left without a value: whoever values it takes the same from the money. Comparable cases move the amount within the band. It is
    /// raised to what can be paid in the currency, unless nothing in the band can be.
    /// </remarks>
    /// <param name="need">What happened to the client.</param>
    /// <param name="plan">How it will be made to succeed; null while nobody has said.</param>
    /// <param name="severities">Say which severity the loss alone calls for.</param>
    /// <exception cref="OverflowException">An amount is beyond what a decimal can hold.</exception>
    [Requirement("R-113")]
    [Requirement("R-144")]
    public Decision<RecoveryOffer> Suggest(RecoveryNeed need, RecoveryPlan? plan, SeverityRules severities)
    {
        if (BandFor(need, severities) is not Decision<CompensationBand>.Granted band)
        {
            return Mixture<RecoveryOffer>(need.Amounts)!;
        }

        Gesture[] gestures = [.. ActsFor(need, plan, band.Value.Severity)];
        Money amount = AmountFor(need, band.Value);
        RecoveryOffer offer = RecoveryOffer.Of((amount.IsZero ? gestures : Paid(need, gestures, amount, band.Value.Severity))
            .OrderBy(gesture => RecoveryStep.Of(gesture.Kind)));
        offer = plan is null ? offer : offer.WithPlan(plan);
        return new Decision<RecoveryOffer>.Granted(offer, [.. band.Reasons, .. offer.Gestures.Select(ReasonFor)]);
    }

    private static Reason ReasonFor(Gesture gesture) => new("recovering.suggested", Phrase.Of(
        $"{RecoveryStep.Of(gesture.Kind)}: {gesture.Kind}. {gesture.Kind.Words.Description}",
        $"{RecoveryStep.Of(gesture.Kind)}：{gesture.Kind}。{gesture.Kind.Words.Description}"));

    private IEnumerable<Gesture> ActsFor(RecoveryNeed need, RecoveryPlan? plan, Severity severity)
    {
        bool ours = need.Responsibility != Responsibility.Client;
        List<GestureKind> kinds = [ours ? GestureKind.Apology : GestureKind.Explanation];
        if (ours)
        {
            kinds.AddRange(Catalogue.DemandedAt(severity).Where(kind => kind != GestureKind.RecoveryPlan || plan is { IsComplete: true }));
            kinds.AddRange(Needed(need, severity));
        }

        IEnumerable<Gesture> chosen = kinds.Distinct().Where(kind => !kind.IsMonetary && !kind.IsOwed).Select(Gesture.Of);
        return need.OwedCorrection is { IsZero: false } owed ? chosen.Append(Gesture.Of(GestureKind.BillingCorrection, owed)) : chosen;
    }

    private IEnumerable<GestureKind> Needed(RecoveryNeed need, Severity severity)
    {
        if (need.Harmed == HarmedResource.Work && need.Acceptance > ClientAcceptance.InconvenienceOnly
            && Catalogue.Suits(GestureKind.Reperformance, need.Category, severity))
        {
            yield return GestureKind.Reperformance;
        }

        if (severity >= Catalogue.SeniorLeaderFrom.Value)
        {
            yield return GestureKind.ExecutiveAttention;
        }
        else if (need.Harmed == HarmedResource.Attention && _presence.FirstOrDefault(kind => Catalogue.Suits(kind, need.Category, severity)) is { } presence)
        {
            yield return presence;
        }
    }

    private Money AmountFor(RecoveryNeed need, CompensationBand band)
    {
        bool compares = need.Comparables.Values.Length >= ComparablesFrom.Value;
        Money amount = compares && need.Comparables.Median is { } median && median > band.Fitting.Low ? median.AtMost(band.Fitting.High) : band.Fitting.Low;
        bool wordsAlone = amount.IsZero && need.Harmed == HarmedResource.Money && need.OwedCorrection is not { IsZero: false };
        Money due = wordsAlone ? band.Fitting.High : amount;
        return due.RaisedToPayable() is var payable && payable <= band.Fitting.High ? payable : due;
    }

    private IEnumerable<Gesture> Paid(RecoveryNeed need, Gesture[] gestures, Money amount, Severity severity)
    {
        GestureKind? payment = _payments.FirstOrDefault(kind => Catalogue.Suits(kind, need.Category, severity));
        Gesture? work = gestures.FirstOrDefault(gesture => gesture.Kind == GestureKind.Reperformance);
        return payment is null && work is not null
            ? gestures.Select(gesture => gesture == work ? Gesture.Of(gesture.Kind, amount) : gesture)
            : gestures.Append(Gesture.Of(payment ?? GestureKind.FutureCredit, amount));
    }
}
