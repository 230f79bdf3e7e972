using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Detecting;

/// <summary>From the last scores of a client to where the situation is heading, so that nobody has to type it in.</summary>
[Requirement("R-024")]
public sealed record TrajectoryRules
{
    /// <summary>How many of the last readings are looked at.</summary>
    public required PolicyValue<int> LastReadings { get; init; }

    /// <summary>How many points of rise are rapid, when they come fast.</summary>
    public required PolicyValue<decimal> RapidRise { get; init; }

    /// <summary>Within how many business days they come fast, the edge included.</summary>
    public required PolicyValue<decimal> RapidWithin { get; init; }

    /// <summary>Up to which change, either way, nothing has changed: without it every day of quiet would count as better.</summary>
    public required PolicyValue<decimal> StableWithin { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => [LastReadings.Read(), RapidRise.Read(), RapidWithin.Read(), StableWithin.Read()];

    /// <summary>Where the scores are heading.</summary>
    /// <remarks>
    /// The change is that from the first to the last of the readings looked at. It is rapid when the last reading has risen fast enough above any of
    /// them. With fewer than two readings there is no change to see: stable, and the reason says so.
    /// </remarks>
    /// <param name="history">The readings, in any order; of two at one instant the higher counts as the later.</param>
    /// <param name="calendar">What counts as open.</param>
    /// <param name="businessDay">How much open time is one business day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The business day is not positive, or a reading lies outside what calendars know.</exception>
    public Judgement<Trajectory> TrajectoryOf(IEnumerable<ScoreReading> history, BusinessCalendar calendar, Duration businessDay)
    {
        Guard.Against.Null(calendar);
        Guard.Against.NegativeOrZero(businessDay);
        ImmutableArray<ScoreReading> sorted = [.. Guard.Against.Null(history).OrderBy(reading => reading.At).ThenBy(reading => reading.Points)];
        if (sorted.Length < 2)
        {
            return new(Trajectory.Stable, [new("detecting.no-history", Phrase.Of(
                $"Readings: {sorted.Length}. It takes two to see a change.", $"記録は{sorted.Length}件。変化を見るには二件必要。"), LastReadings.Read())]);
        }

        ScoreReading[] looked = [.. sorted.Skip(sorted.Length - Math.Max(2, LastReadings.Value))];
        ScoreReading last = looked[looked.Length - 1];
        ScoreReading? rapidFrom = looked.FirstOrDefault(reading => last.Points - reading.Points >= RapidRise.Value && IsFast(reading, last));
        if (rapidFrom is not null)
        {
            return Heading(Trajectory.RapidlyEscalating, rapidFrom, last, RapidRise.Read());
        }

        decimal change = last.Points - looked[0].Points;
        Trajectory found = Math.Abs(change) <= StableWithin.Value ? Trajectory.Stable
            : change > 0m ? Trajectory.Worsening
            : Trajectory.Improving;
        return Heading(found, looked[0], last, StableWithin.Read());

        bool IsFast(ScoreReading from, ScoreReading to) =>
            calendar.Between(from.At, to.At).BclCompatibleTicks <= RapidWithin.Value * businessDay.BclCompatibleTicks;
    }

    /// <summary>What is wrong with the numbers.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(LastReadings, count => count >= 2, Bounds.AtLeastTwo), .. Bounds.Check(RapidRise, points => points > 0m, Bounds.AboveZero),
        .. Bounds.Check(RapidWithin, days => days > 0m, Bounds.AboveZero), .. Bounds.Check(StableWithin, points => points >= 0m, Bounds.AtLeastZero),
    ];

    private static Judgement<Trajectory> Heading(Trajectory found, ScoreReading from, ScoreReading to, CellReading cell) => new(found,
    [
        new("detecting.trajectory", Phrase.Of(
            $"From {from.Points:0.##} points at {from.At} to {to.Points:0.##} at {to.At}: {found}.",
            $"{from.At}の{from.Points:0.##}点から{to.At}の{to.Points:0.##}点へ：「{found}」。"), cell),
    ]);
}
