using FsCheck;
using FsCheck.Fluent;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Histories with their targets, a calendar and an instant.</summary>
public sealed class ColumnQuestion(string name, BusinessCalendar calendar, PackedEvent[][] histories, long[] targets, long asOf)
{
    public BusinessCalendar Calendar { get; } = calendar;

    public PackedEvent[][] Histories { get; } = histories;

    public long[] Targets { get; } = targets;

    public long AsOf { get; } = asOf;

    public override string ToString() =>
        $"{name}, as of {Instant.FromUnixTimeTicks(AsOf)}: " + string.Join("; ", Histories.Zip(Targets, (events, target) =>
            $"{Duration.FromTicks(target)}: {string.Join(", ", events.Select(item => $"{item.Kind} {item.At}"))}"));

    internal static ColumnRow[] Fold(BusinessCalendar calendar, PackedEvent[][] histories, long[] targets, long asOf)
    {
        int[] offsets = new int[histories.Length + 1];
        for (int i = 0; i < histories.Length; i++)
        {
            offsets[i + 1] = offsets[i] + histories[i].Length;
        }

        long[] events = [.. histories.SelectMany(history => history).Select(item => item.Value)];
        long[] elapsed = new long[targets.Length];
        long[] due = new long[targets.Length];
        FoldedState[] states = new FoldedState[targets.Length];
        bool[] breached = new bool[targets.Length];
        ResolutionColumns.Fold(calendar, new HistoryColumns(events, offsets, targets), asOf, new ReadingColumns(elapsed, due, states, breached));
        return [.. Enumerable.Range(0, targets.Length).Select(i => new ColumnRow(elapsed[i], due[i], states[i], breached[i]))];
    }
}

/// <summary>Questions full of ties: everything on the quarter of an hour, often at one instant, targets that end at a pause, a stop or a closing.</summary>
public static class ColumnQuestions
{
    private static readonly (string Name, BusinessCalendar Calendar)[] _calendars =
    [
        ("office", Clocks.Open("Europe/London", "office")),
        ("night", Clocks.Open("America/New_York", "night")),
        ("always", Clocks.Open("Etc/UTC", "always")),
        ("two hours", BusinessCalendar.In("Asia/Kathmandu").Open(Weekdays.MondayToFriday, "10:00-11:00, 11:15-12:15").Build()),
    ];

    /// <summary>Shortly before clocks change in London, on a Wednesday.</summary>
    private static readonly Instant _start = Instant.FromUtc(2026, 3, 25, 6, 0);

    public static Arbitrary<ColumnQuestion> Arbitrary() => Arb.From(Gen.Choose(int.MinValue + 1, int.MaxValue).Select(seed => Make(new Random(seed))));

    private static ColumnQuestion Make(Random random)
    {
        (string name, BusinessCalendar calendar) = _calendars[random.Next(_calendars.Length)];
        Instant asOf = Quarters(_start, random.Next(-4, 600));
        PackedEvent[][] histories = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => History(random, random.Next(12), asOf))];
        if (random.Next(20) == 0)
        {
            histories = [.. histories, History(random, ResolutionColumns.ChunkLength + random.Next(3), asOf), .. histories];
        }

        long[] targets = [.. histories.Select(_ => random.Next(random.Next(2) == 0 ? 9 : 80) * StepByStep.Step.BclCompatibleTicks)];
        return new ColumnQuestion(name, calendar, histories, targets, asOf.ToUnixTimeTicks());
    }

    private static PackedEvent[] History(Random random, int length, Instant asOf)
    {
        PackedEvent[] events = new PackedEvent[length];
        Instant at = Quarters(_start, random.Next(60));
        for (int i = 0; i < length; i++)
        {
            events[i] = PackedEvent.Of(at, (PackedEventKind)random.Next(4));
            at = random.Next(16) == 0 && at < asOf ? asOf : Quarters(at, random.Next(3) == 0 ? 0 : random.Next(length > 100 ? 3 : 40));
        }

        return events;
    }

    private static Instant Quarters(Instant from, int count) => from + (StepByStep.Step * count);
}
