using FsCheck;
using FsCheck.Fluent;
using IssueResolution.BusinessTime.Tests.Oracles;
using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Generators;

/// <summary>A rule and the last date to follow it to.</summary>
public sealed record RuleQuestion(DayByDayRule Rule, LocalDate Last, int Seed)
{
    public override string ToString() => $"DTSTART {Rule.Start:uuuu-MM-dd}; {Rule}; to {Last:uuuu-MM-dd}";
}

/// <summary>Rules of every frequency, with the parts that may go together; leap days, month ends and week starts are likely.</summary>
public static class RuleQuestions
{
    private static readonly string[] _frequencies = ["YEARLY", "YEARLY", "YEARLY", "MONTHLY", "WEEKLY", "DAILY"];

    public static Arbitrary<RuleQuestion> Arbitrary() => Arb.From(Gen.Choose(int.MinValue + 1, int.MaxValue).Select(Make));

    public static RuleQuestion Make(int seed)
    {
        Random random = new(seed);
        string frequency = _frequencies[random.Next(_frequencies.Length)];
        LocalDate start = random.Next(3) switch
        {
            0 => new LocalDate(random.Next(1900, 2190), 2, 1).With(DateAdjusters.EndOfMonth),
            1 => new LocalDate(random.Next(1900, 2190), random.Next(1, 13), 1).With(DateAdjusters.EndOfMonth).PlusDays(-random.Next(3)),
            _ => new LocalDate(1900, 1, 1).PlusDays(random.Next(100_000)),
        };
        bool numbersWeekdays = frequency is "YEARLY" or "MONTHLY" && random.Next(2) == 0;
        List<int> months = Some(random, 3, () => random.Next(1, 13));
        List<int> monthDays = frequency == "WEEKLY" ? [] : Some(random, 3, () => (random.Next(3) == 0 ? -1 : 1) * random.Next(1, 32));
        List<(int, IsoDayOfWeek)> weekdays = Some(
            random,
            2,
            () => (numbersWeekdays ? (random.Next(2) == 0 ? -1 : 1) * random.Next(1, months.Count > 0 || frequency == "MONTHLY" ? 6 : 54) : 0, (IsoDayOfWeek)random.Next(1, 8)));
        bool mayPick = months.Count + monthDays.Count + weekdays.Count > 0 && random.Next(2) == 0;
        DayByDayRule rule = new()
        {
            Frequency = frequency,
            Start = start,
            Interval = random.Next(2) == 0 ? 1 : random.Next(1, 8),
            Months = months,
            MonthDays = monthDays,
            Weekdays = weekdays,
            Positions = mayPick ? [(random.Next(2) == 0 ? -1 : 1) * random.Next(1, frequency == "WEEKLY" ? 3 : 5)] : [],
            WeekStart = (IsoDayOfWeek)random.Next(1, 8),
        };
        return new RuleQuestion(rule, start.PlusDays(random.Next(2_500)), seed);
    }

    /// <summary>The same rule with an end.</summary>
    public static DayByDayRule Ending(this DayByDayRule rule, int? count = null, LocalDate? until = null) => new()
    {
        Frequency = rule.Frequency,
        Start = rule.Start,
        Interval = rule.Interval,
        Count = count,
        Until = until,
        Months = rule.Months,
        MonthDays = rule.MonthDays,
        Weekdays = rule.Weekdays,
        Positions = rule.Positions,
        WeekStart = rule.WeekStart,
    };

    private static List<T> Some<T>(Random random, int most, Func<T> one) =>
        random.Next(2) == 0 ? [] : [.. Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => one()).Distinct()];
}
