using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>Tells a backlog that grows from one that feeds itself.</summary>
[Requirement("R-192")]
public sealed record BacklogSpiral
{
    /// <summary>How many periods in a row make a direction; only the last so many are looked at.</summary>
    public required PolicyValue<int> Periods { get; init; }

    /// <summary>The part of working time for systemising below which a growing backlog feeds itself; that value itself is enough.</summary>
    public required PolicyValue<Share> SystemWorkFrom { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => [Periods.Read(), SystemWorkFrom.Read()];

    /// <summary>Where the backlog is heading.</summary>
    /// <param name="periods">Equally long, the oldest first.</param>
    [Requirement("R-192")]
    public Judgement<BacklogState> Detect(params IEnumerable<BacklogPeriod> periods)
    {
        ImmutableArray<BacklogPeriod> all = [.. Guard.Against.Null(periods)];
        if (all.Length < Periods.Value)
        {
            return new(BacklogState.NotEnoughKnown, [new("operating.backlog-known", Phrase.Of(
                $"{all.Length} periods are known, and {Periods.Value} in a row make a direction.", $"記録は{all.Length}期間。方向を判断するには{Periods.Value}期間が必要。"), Periods.Read())]);
        }

        ImmutableArray<BacklogPeriod> last = [.. all.Skip(all.Length - Periods.Value)];
        int growing = last.Count(period => period.Grows);
        int starved = last.Count(period => period.SystemWork < SystemWorkFrom.Value);
        BacklogState state = growing < last.Length ? BacklogState.Steady : starved < last.Length ? BacklogState.Growing : BacklogState.Spiral;
        return new(state,
        [
            new("operating.backlog-grows", Phrase.Of(
                $"In {growing} of the last {last.Length} periods more came in than went out.", $"直近{last.Length}期間のうち{growing}期間で、受付が処理を上回った。"), Periods.Read()),
            new("operating.system-work", Phrase.Of(
                $"In {starved} of them less than {SystemWorkFrom.Value} of the time went into systemising.",
                $"そのうち{starved}期間で、仕組み化に充てた時間が{SystemWorkFrom.Value}に満たない。"), SystemWorkFrom.Read()),
        ]);
    }

    /// <summary>What is wrong with the numbers: no period to look at, or a part that is none.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(Periods, count => count >= 1, Bounds.AtLeastOne),
        .. Bounds.Check(SystemWorkFrom, share => share <= Share.Percent(100), new("at most 100%", "100%以下")),
    ];
}
