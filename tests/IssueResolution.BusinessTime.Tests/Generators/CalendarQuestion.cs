using FsCheck;
using FsCheck.Fluent;
using IssueResolution.BusinessTime.Tests.Oracles;
using NodaTime;
using NodaTime.TimeZones;

namespace IssueResolution.BusinessTime.Tests.Generators;

/// <summary>A calendar and two instants near each other, mostly near a change of the zone's clock.</summary>
public sealed record CalendarQuestion(CalendarSketch Sketch, Instant At, Instant Other, long Seconds)
{
    public override string ToString() => $"{Sketch}; at {At}, other {Other}, {Seconds} s";
}

/// <summary>Questions that reach the edges: clock changes, overnight shifts, whole days, holidays in the middle of a shift, empty weeks.</summary>
public static class CalendarQuestions
{
    private static readonly string[] _zones =
    [
        "Etc/UTC", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca", "Antarctica/Troll", "Asia/Kathmandu",
        "America/Caracas", "Asia/Pyongyang", "Europe/Dublin", "Asia/Tehran", "America/Sao_Paulo", "America/St_Johns", "Pacific/Chatham", "Africa/Monrovia",
    ];

    public static Arbitrary<CalendarQuestion> Arbitrary() => Arb.From(Gen.Choose(int.MinValue + 1, int.MaxValue).Select(seed => Make(new Random(seed))));

    /// <summary>One seed makes one question: FsCheck splits its size over collections, and a calendar must not shrink to an empty week.</summary>
    public static CalendarQuestion Make(Random random)
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[_zones[random.Next(_zones.Length)]];
        CalendarSketch sketch = new() { Zone = zone, Scope = random.Next(4) == 0 ? HolidayScope.Shift : HolidayScope.Date };
        Instant about = About(zone, random);
        LocalDate date = about.InZone(zone).Date;
        for (int day = 1; day <= 7; day++)
        {
            AddSpans(sketch.Weekly, (IsoDayOfWeek)day, random, likely: 3);
            AddSpans(sketch.WeeklyBreaks, (IsoDayOfWeek)day, random, likely: random.Next(4) == 0 ? 1 : 0);
        }

        if (random.Next(3) == 0)
        {
            sketch.ChangesOn = date.PlusDays(random.Next(-2, 3));
            for (int day = 1; day <= 7; day++)
            {
                AddSpans(sketch.LaterWeekly, (IsoDayOfWeek)day, random, likely: 3);
                AddSpans(sketch.LaterBreaks, (IsoDayOfWeek)day, random, likely: random.Next(4) == 0 ? 1 : 0);
            }
        }

        for (int offset = -3; offset <= 3; offset++)
        {
            AddSpecial(sketch, date.PlusDays(offset), random);
        }

        Instant at = about + Duration.FromSeconds(random.Next(-90_000, 90_000));
        Instant other = random.Next(8) == 0 ? at : about + Duration.FromSeconds(random.Next(-250_000, 250_000));
        return new CalendarQuestion(sketch, at, other, random.Next(4) == 0 ? random.Next(3) : random.Next(150_000));
    }

    private static Instant About(DateTimeZone zone, Random random)
    {
        Instant any = Instant.FromUtc(1900, 2, 1, 0, 0) + Duration.FromHours(random.Next(300 * 8766));
        ZoneInterval interval = zone.GetZoneInterval(any);
        return random.Next(4) > 0 && interval.HasStart && interval.Start > Instant.FromUtc(1900, 2, 1, 0, 0) ? interval.Start : any;
    }

    private static void AddSpecial(CalendarSketch sketch, LocalDate date, Random random)
    {
        int kind = random.Next(12);
        if (kind is 0 or 1)
        {
            sketch.Holidays.Add(date);
        }

        if (kind is 1 or 2)
        {
            sketch.Overrides[date] = [];
            AddSpans(sketch.Overrides, date, random, likely: 2);
        }

        if (kind == 3)
        {
            AddSpans(sketch.Breaks, date, random, likely: 2);
        }
    }

    private static void AddSpans<TKey>(Dictionary<TKey, List<(int Start, int End)>> days, TKey day, Random random, int likely)
        where TKey : notnull
    {
        List<(int Start, int End)> spans = [];
        for (int i = random.Next(likely + 1); i > 0; i--)
        {
            int start = random.Next(24 * 60) * 60;
            int length = random.Next(6) switch
            {
                0 => 86400 - start,
                1 => 86400,
                2 => 60 * random.Next(1, 48 * 60),
                _ => 60 * random.Next(1, 10 * 60),
            };
            spans.Add((start, start + length));
        }

        if (spans.Count > 0)
        {
            days[day] = spans;
        }
    }
}
