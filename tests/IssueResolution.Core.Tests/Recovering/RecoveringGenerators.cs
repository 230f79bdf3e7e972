using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Valuing;
using NodaTime;

namespace IssueResolution.Recovering;

/// <summary>Any failure and any offer in yen, amounts at the edges of the thresholds included; any ledger.</summary>
public static class RecoveringGenerators
{
    private static readonly decimal[] _amounts = [0m, 1m, 0.01m, 9_999m, 10_000m, 50_000m, 199_999m, 200_000m, 300_000m, 1_000_000m, 3_333_333.33m];

    public static Arbitrary<Money> Amounts() => Gen.OneOf(
        Gen.Elements(_amounts), Gen.Choose(0, 2_000_000).Select(whole => (decimal)whole)).Select(Failures.Yen).ToArbitrary();

    public static Arbitrary<Severity> Severities() => AssessingGenerators.Severities();

    public static Arbitrary<Recurrence> Recurrences() => Gen.Elements<Recurrence>(Recurrence.InOrder).ToArbitrary();

    public static Arbitrary<Responsibility> Responsibilities() => Gen.Elements<Responsibility>(Responsibility.InOrder).ToArbitrary();

    public static Arbitrary<RecoveryNeed> Needs() => (
        from severity in Severities().Generator
        from category in Gen.Elements<IssueCategory>(IssueCategory.InOrder)
        from harmed in Gen.Elements<HarmedResource>(HarmedResource.InOrder)
        from responsibility in Responsibilities().Generator
        from acceptance in Gen.Elements<ClientAcceptance>(ClientAcceptance.InOrder)
        from loss in Amounts().Generator
        from inconvenience in Perhaps(Amounts().Generator)
        from fee in Amounts().Generator
        from value in Gen.Elements(1m, 100_000m, 1_000_000m, 1_500_000m, 3_000_000m, 100_000_000m)
        from recurrence in Recurrences().Generator
        from missed in Gen.Elements(0, 1, 2, 4, 5, 6, 1_000_000)
        from owed in Perhaps(Amounts().Generator)
        from comparables in Amounts().Generator.ListOf()
        select new RecoveryNeed
        {
            Severity = severity,
            Category = category,
            Harmed = harmed,
            Responsibility = responsibility,
            Acceptance = acceptance,
            DirectLoss = loss,
            AgreedInconvenience = inconvenience,
            AffectedFee = fee,
            EngagementValue = Failures.Yen(value),
            Recurrence = recurrence,
            MissedIntervals = missed,
            OwedCorrection = owed,
            Comparables = ComparableCases.Of(comparables),
        }).ToArbitrary();

    public static Arbitrary<RecoveryOffer> Offers() => (
        from gestures in Gestures().Generator.ListOf()
        from plan in Gen.Elements(0, 1, 2)
        from admits in Gen.Elements(false, true)
        select Offer(gestures, plan, admits)).ToArbitrary();

    public static Arbitrary<Gesture> Gestures() => (
        from kind in Gen.Elements<GestureKind>(GestureKind.InOrder)
        from value in Amounts().Generator
        from linked in Gen.Elements(true, true, true, false)
        select (kind.Nature == GestureNature.InWords ? Gesture.Of(kind) : Gesture.Of(kind, value)) with { AnswersTheFailure = linked }).ToArbitrary();

    public static Arbitrary<TrustEvent> TrustEvents() => (
        from kind in Gen.Elements<TrustEventKind>(TrustEventKind.InOrder)
        from hour in Gen.Choose(0, 40)
        select new TrustEvent(kind, Instant.FromUtc(2026, 3, 2, 9, 0) + Duration.FromHours(hour))).ToArbitrary();

    private static Gen<T?> Perhaps<T>(Gen<T> some)
        where T : class =>
        Gen.OneOf(Gen.Constant((T?)null), some.Select(value => (T?)value));

    private static RecoveryOffer Offer(IEnumerable<Gesture> gestures, int plan, bool admits)
    {
        RecoveryOffer offer = RecoveryOffer.Of(gestures);
        offer = plan == 0 ? offer : offer.WithPlan(plan == 1 ? Failures.WholePlan : Failures.WholePlan with { Oversight = null });
        return admits ? offer.AdmittingLiability() : offer;
    }
}
