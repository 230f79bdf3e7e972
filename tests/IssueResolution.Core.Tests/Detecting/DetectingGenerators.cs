using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace IssueResolution.Detecting;

/// <summary>Signals over a quarter, often at one instant; logs of any of them; moments before, among and long after them.</summary>
public static class DetectingGenerators
{
    internal static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 9, 0);

    public static Arbitrary<ObservedSignal> Signals() => (
        from signal in Gen.Elements<WarningSignal>(WarningSignal.InOrder)
        from hours in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Choose(0, 3)), (2, Gen.Choose(0, 90 * 24)))
        from strength in Gen.Elements<SignalStrength>(SignalStrength.InOrder)
        from reporter in Gen.Elements<string?>(null, "Ann")
        select new ObservedSignal(signal, Monday + Duration.FromHours(hours), strength, reporter)).ToArbitrary();

    public static Arbitrary<SignalLog> Logs() => Signals().Generator.ListOf().Select(signals => SignalLog.Of(signals)).ToArbitrary();

    public static Arbitrary<Instant> Moments() =>
        Gen.Frequency((1, Gen.Choose(-24, 0)), (4, Gen.Choose(0, 100 * 24)), (1, Gen.Choose(0, 30_000 * 24)))
            .Select(hours => Monday + Duration.FromHours(hours)).ToArbitrary();

    public static Arbitrary<ScoreReading> Readings() => (
        from hours in Gen.Choose(0, 14 * 24)
        from tenths in Gen.Choose(0, 340)
        select new ScoreReading(Monday + Duration.FromHours(hours), tenths / 10m)).ToArbitrary();
}
