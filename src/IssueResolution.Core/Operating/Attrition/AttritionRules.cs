using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Operating;

/// <summary>When to worry that good people leave. Nothing here is a rate of leaving: what one firm saw is no rule for another.</summary>
[Requirement("R-196")]
public sealed record AttritionRules
{
    /// <summary>The most that one sign weighs: all of them together can still be counted.</summary>
    private const int MostPoints = 1_000_000;

    private static readonly LocalDate _anyDate = new(2026, 1, 31);
    private static readonly Phrase _ahead = new("a period of days, weeks, months or years that leads ahead", "先へ進む日・週・月・年の期間");
    private static readonly Phrase _countable = Phrase.Of($"from 0 to {MostPoints}", $"0以上{MostPoints}以下");

    /// <summary>The part of routine from which on it takes over; that value included.</summary>
    public required PolicyValue<Share> RoutineFrom { get; init; }

    /// <summary>How long a career talk lasts; on the day it ends it still does.</summary>
    public required PolicyValue<Period> CareerTalkEvery { get; init; }

    /// <summary>What each sign weighs.</summary>
    public required PolicyTable<AttritionSign, int> Points { get; init; }

    /// <summary>From how many points on each risk begins.</summary>
    public required PolicyTable<OperatingRisk, int> Cuts { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => [RoutineFrom.Read(), CareerTalkEvery.Read(), .. Points.Readings, .. Cuts.Readings];

    /// <summary>How likely people are to leave, with the signs and what helps.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="today">The local date of the question.</param>
    [Requirement("R-196")]
    [Requirement("R-197")]
    public Judgement<AttritionRisk> Assess(AttritionFacts facts, LocalDate today)
    {
        ImmutableArray<AttritionSign> signs = SignsIn(Guard.Against.Null(facts), today);
        int points = signs.Sum(sign => Points[sign]);
        OperatingRisk risk = OperatingRisk.InOrder.Where(step => Cuts[step] <= points).DefaultIfEmpty(OperatingRisk.Calm).Last();
        return new(new(risk, signs),
        [
            .. signs.Select(sign => new Reason($"operating.{sign.Code}", sign.Words.Description, CellOf(sign))),
            new("operating.attrition-points", Phrase.Of($"Signs: {signs.Length}, points: {points}.", $"兆候{signs.Length}件、{points}点。"), Cuts.Read(risk)),
        ]);
    }

    /// <summary>What is wrong with the numbers: a part that is none, a period that leads nowhere, points below zero or above a million, cuts that do not rise.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(RoutineFrom, share => share > Share.Percent(0) && share <= Share.Percent(100), new("more than 0% and at most 100%", "0%より大きく100%以下")),
        .. Bounds.Check(CareerTalkEvery, period => period is not null && !period.HasTimeComponent && _anyDate + period > _anyDate, _ahead),
        .. Bounds.Check(Points, points => points is >= 0 and <= MostPoints, _countable),
        .. Rising.Check(Cuts, OperatingRisk.InOrder),
    ];

    private ImmutableArray<AttritionSign> SignsIn(AttritionFacts facts, LocalDate today) =>
    [
        .. from sign in new (AttritionSign Sign, bool IsSeen)[]
           {
               (AttritionSign.RoutineTakesOver, facts.IsStable && facts.HiresWell && facts.RoutineShare >= RoutineFrom.Value),
               (AttritionSign.NoCareerTalk, facts.LastCareerTalk is not { } last || last + CareerTalkEvery.Value < today),
               (AttritionSign.NoRoadmap, !facts.HasRoadmap),
               (AttritionSign.NoRecognition, !facts.IsRecognised),
           }
           where sign.IsSeen
           select sign.Sign,
    ];

    private CellReading CellOf(AttritionSign sign) => sign == AttritionSign.RoutineTakesOver ? RoutineFrom.Read()
        : sign == AttritionSign.NoCareerTalk ? CareerTalkEvery.Read()
        : Points.Read(sign);
}
