using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Detecting;

/// <summary>What signals weigh, how long, and what they amount to.</summary>
public sealed record ScoreRules
{
    /// <summary>To how many decimals of a point the worth of all signals of one sort is rounded, half to even.</summary>
    public const int Decimals = 6;

    /// <summary>The points of one signal on the day it happens.</summary>
    public required PolicyTable<(WarningSignal Row, SignalStrength Column), int> Points { get; init; }

    /// <summary>The most that all signals of one sort weigh together: those that are noticeable, and all of them with the marked ones.</summary>
    public required PolicyTable<(WarningSignal Row, SignalStrength Column), int> Caps { get; init; }

    /// <summary>After how long half of a signal is left, in time on the wall.</summary>
    public required PolicyValue<Duration> HalfLife { get; init; }

    /// <summary>From how many points on each band applies, the edge included.</summary>
    public required PolicyTable<WarningBand, int> Cuts { get; init; }

    /// <summary>In how many families signals must show for the band to go one up.</summary>
    public required PolicyValue<int> FamiliesForOneUp { get; init; }

    /// <summary>How many points must be left in a family for it to count as one.</summary>
    public required PolicyValue<decimal> FamilyCountsFrom { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        .. Points.Readings, .. Caps.Readings, HalfLife.Read(), .. Cuts.Readings, FamiliesForOneUp.Read(), FamilyCountsFrom.Read(),
    ];

    /// <summary>What the signals say at an instant. Signals that lie after it have not happened yet and are left out.</summary>
    /// <remarks>
    /// Of one sort the newest count first until the cap is reached, and each fades with its own age; so a score fades whenever nothing new
    /// happens, and no signal ever lowers it.
    /// </remarks>
    [Requirement("R-030")]
    [Requirement("R-038")]
    public Judgement<EarlyWarning> ReadAt(SignalLog log, Instant now)
    {
        ILookup<WarningSignal, ObservedSignal> happened =
            Guard.Against.Null(log).Signals.Reverse().Where(signal => signal.At <= now).ToLookup(signal => signal.Signal);
        (WarningSignal Signal, decimal Left)[] parts =
        [
            .. from signal in WarningSignal.InOrder
               let left = Worth(happened[signal], now)
               where left > 0m
               orderby left descending
               select (signal, left),
        ];
        decimal points = parts.Sum(part => part.Left);
        int families = parts.GroupBy(part => part.Signal.Family).Count(family => family.Sum(part => part.Left) >= FamilyCountsFrom.Value);
        WarningBand byPoints = WarningBand.InOrder.LastOrDefault(band => Cuts[band] <= points) ?? WarningBand.Calm;
        WarningBand found = families >= FamiliesForOneUp.Value ? byPoints.RaisedBy(1) : byPoints;

        var reasons = ImmutableArray.CreateBuilder<Reason>();
        reasons.AddRange(parts.Select(part => Because(part.Signal, happened[part.Signal], part.Left)));
        reasons.Add(new("detecting.score", Phrase.Of(
            $"{points:0.##} points in all: {byPoints} begins at {Cuts[byPoints]}.", $"合計{points:0.##}点。「{byPoints}」は{Cuts[byPoints]}点から。"),
            Cuts.Read(byPoints)));
        if (found != byPoints)
        {
            reasons.Add(new("detecting.families", Phrase.Of(
                $"Signals in {families} families at once: one band up, {found}.", $"{families}系統で同時に兆しがあるため、一段上の「{found}」とする。"),
                FamiliesForOneUp.Read()));
        }

        return new(new(new(now, points), found, families), reasons);
    }

    /// <summary>The scores at several instants, in the order given: a history to see the trajectory in.</summary>
    public ImmutableArray<ScoreReading> HistoryOf(SignalLog log, params IEnumerable<Instant> instants) =>
        [.. Guard.Against.Null(instants).Select(now => ReadAt(log, now).Value.Score)];

    /// <summary>What is wrong with the numbers: weights that fall as a signal or a band gets stronger, or that are less than nothing.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(Points, points => points >= 0, Bounds.AtLeastZero), .. RisingWithStrength(Points),
        .. Bounds.Check(Caps, points => points >= 0, Bounds.AtLeastZero), .. RisingWithStrength(Caps),
        .. Bounds.Check(HalfLife, time => time.BclCompatibleTicks > 0, Bounds.Positive), .. Rising.Check(Cuts, WarningBand.InOrder),
        .. Bounds.Check(FamiliesForOneUp, count => count >= 1, Bounds.AtLeastOne),
        .. Bounds.Check(FamilyCountsFrom, points => points > 0m, Bounds.AboveZero),
    ];

    private static IEnumerable<Finding> RisingWithStrength(PolicyTable<(WarningSignal Row, SignalStrength Column), int> table) =>
        from signal in WarningSignal.InOrder
        let mild = table.Read((signal, SignalStrength.Noticeable))
        let strong = table.Read((signal, SignalStrength.Marked))
        where table[(signal, SignalStrength.Noticeable)] > table[(signal, SignalStrength.Marked)]
        select new Finding(FindingCode.NotRising, $"{table.Code}[{mild.Key}, {strong.Key}]", Phrase.Of(
            $"{table.Code}: {strong.Key} has {strong.Value}, less than {mild.Value} of {mild.Key}.",
            $"{table.Code}：{strong.Key}の値{strong.Value}が{mild.Key}の値{mild.Value}を下回る。"));

    private decimal Worth(IEnumerable<ObservedSignal> newestFirst, Instant now)
    {
        decimal worth = 0m;
        int taken = 0;
        int takenNoticeable = 0;
        foreach (ObservedSignal observed in newestFirst)
        {
            bool marked = observed.Strength == SignalStrength.Marked;
            int room = Caps[(observed.Signal, SignalStrength.Marked)] - taken;
            room = marked ? room : Math.Min(room, Caps[(observed.Signal, SignalStrength.Noticeable)] - takenNoticeable);
            int points = Math.Max(0, Math.Min(room, Points[(observed.Signal, observed.Strength)]));
            taken += points;
            takenNoticeable += marked ? 0 : points;
            worth += points * Decay.Left(now - observed.At, HalfLife.Value);
        }

        return decimal.Round(worth, Decimals);
    }

    private Reason Because(WarningSignal signal, IEnumerable<ObservedSignal> observed, decimal left)
    {
        SignalStrength strongest = observed.Select(one => one.Strength).Aggregate(SignalStrength.Max);
        int most = Caps[(signal, strongest)];
        return new("detecting.signal", Phrase.Of(
            $"{signal}: {left:0.##} of at most {most} points.", $"「{signal}」：{left:0.##}点（上限{most}点）。"), Points.Read((signal, strongest)));
    }
}
