using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

[Properties(Arbitrary = [typeof(ColumnQuestions)])]
public sealed class ResolutionColumnsLaws
{
    private static readonly BusinessCalendar _office =
        BusinessCalendar.In("America/New_York").Open(Weekdays.MondayToFriday, "09:00-12:30, 13:30-18:00").Build();

    [Property(MaxTest = 1500)]
    public void A_fold_reads_what_walking_step_by_step_reads(ColumnQuestion question)
    {
        Instant asOf = Instant.FromUnixTimeTicks(question.AsOf);
        ColumnRow[] slow = [.. question.Histories.Zip(question.Targets, (events, target) =>
            StepByStep.Read(question.Calendar, events, Duration.FromTicks(target), asOf))];

        Assert.Equal(slow, ColumnQuestion.Fold(question.Calendar, question.Histories, question.Targets, question.AsOf));
    }

    [Property]
    public void Events_after_the_instant_asked_about_change_nothing(ColumnQuestion question)
    {
        PackedEvent[][] known = [.. question.Histories.Select(events => events.Where(item => item.Ticks <= question.AsOf).ToArray())];

        Assert.Equal(
            ColumnQuestion.Fold(question.Calendar, known, question.Targets, question.AsOf),
            ColumnQuestion.Fold(question.Calendar, question.Histories, question.Targets, question.AsOf));
    }

    /// <summary>Enough histories for many chunks, to the tick, over a century and a half.</summary>
    [Property(MaxTest = 30)]
    public void A_history_reads_the_same_alone_and_among_others(int seed)
    {
        Random random = new(seed);
        PackedEvent[][] histories = [.. Enumerable.Range(0, 400).Select(_ => AnyHistory(random))];
        long[] targets = [.. histories.Select(_ => random.NextInt64(200 * TimeSpan.TicksPerHour))];
        long asOf = Any(random);

        ColumnRow[] together = ColumnQuestion.Fold(_office, histories, targets, asOf);

        Assert.Equal(histories.Zip(targets, (events, target) => Alone(events, target, asOf)), together);
    }

    private static ColumnRow Alone(PackedEvent[] events, long target, long asOf)
    {
        long[] values = [.. events.Select(item => item.Value)];
        long[] elapsed = [0];
        long[] due = [0];
        FoldedState[] states = [default];
        bool[] breached = [false];
        HistoryFold.Read(_office, new HistoryColumns(values, [0, values.Length], [target]), 0, asOf, new ReadingColumns(elapsed, due, states, breached));
        return new ColumnRow(elapsed[0], due[0], states[0], breached[0]);
    }

    private static PackedEvent[] AnyHistory(Random random)
    {
        long start = Any(random);
        return
        [
            .. Enumerable.Range(0, random.Next(12)).Select(_ => start + random.NextInt64(30 * TimeSpan.TicksPerDay)).Order()
                .Select(at => PackedEvent.Of(Instant.FromUnixTimeTicks(at), (PackedEventKind)random.Next(4))),
        ];
    }

    private static long Any(Random random) => random.NextInt64(
        Instant.FromUtc(1950, 1, 1, 0, 0).ToUnixTimeTicks(), Instant.FromUtc(2100, 1, 1, 0, 0).ToUnixTimeTicks());
}
