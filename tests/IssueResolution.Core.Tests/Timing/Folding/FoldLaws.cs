using System.Globalization;
using IssueResolution.Timing.Generators;
using IssueResolution.Timing.Oracles;
using NodaTime;

namespace IssueResolution.Timing.Folding;

/// <summary>What holds for every history, whatever the policy says.</summary>
[Properties(Arbitrary = [typeof(CaseQuestions)])]
public sealed class FoldLaws
{
    [Property]
    public bool A_fold_gives_the_same_reading_again(CaseQuestion question) =>
        Read(question) == Read(question) && Read(question).GetHashCode() == Read(question).GetHashCode();

    [Property]
    public bool It_does_not_matter_in_what_chunks_a_history_came(CaseQuestion question, int cut)
    {
        ClockEvent[] events = [.. question.History.Events];
        int first = 1 + (int)((uint)cut % events.Length);
        EventHistory history = HistoryDice.Granted(events[..first]);
        foreach (ClockEvent[] chunk in events[first..].Chunk(2))
        {
            history = ((Reasoning.Decision<EventHistory>.Granted)history.With(chunk)).Value;
        }

        return history == question.History && question.Policy.ReadAt(history, question.AsOf, question.KnownAt) == Read(question);
    }

    [Property]
    public bool What_happens_later_does_not_touch_a_reading(CaseQuestion question) =>
        !question.IsOpened || question.Alone(question.AsOf) == question.Policy.ReadAt(question.History, question.AsOf);

    [Property]
    public bool The_list_may_be_in_any_order_of_time_and_the_opening_anywhere(CaseQuestion question, int seed)
    {
        Random random = new(seed);
        ClockEvent[] events = [.. question.History.Effective(Instant.MaxValue).Select(item => item with { Voids = null })];
        IEnumerable<ClockEvent> shuffled = events.Skip(1).GroupBy(item => item.OccurredAt).OrderBy(_ => random.Next()).SelectMany(same => same).Append(events[0]);
        return question.Policy.ReadAt(HistoryDice.Granted(shuffled), question.AsOf) == question.Policy.ReadAt(HistoryDice.Granted(events), question.AsOf);
    }

    [Property]
    public bool Elapsed_and_remaining_make_up_the_target(CaseQuestion question) =>
        Read(question).Clocks.All(clock => clock.IsDueByHand || clock.Elapsed + clock.Remaining == clock.Target);

    [Property]
    public bool Elapsed_time_never_runs_backwards(CaseQuestion question, int seconds)
    {
        if (!question.IsOpened)
        {
            return true;
        }

        CaseReading later = question.Alone(question.AsOf + Duration.FromSeconds((uint)seconds % 200_000));
        return question.Alone(question.AsOf).Clocks.Zip(later.Clocks, (now, then) => now.Elapsed <= then.Elapsed && now.Cycle == then.Cycle).All(holds => holds);
    }

    [Property]
    public void Whoever_ends_in_time_was_not_breached_and_the_others_were_late(CaseQuestion question) => Assert.All(Read(question).Clocks, clock =>
    {
        Assert.True(clock.State != ClockState.Met || (!clock.IsBreached && clock.StoppedAt <= clock.DueAt), clock.ToString());
        Assert.True(clock.State != ClockState.Missed || clock.StoppedAt > clock.DueAt, clock.ToString());
        Assert.True(!clock.IsBreached || (clock.BreachedAt >= clock.DueAt && clock.BreachedAt <= question.AsOf), clock.ToString());
        Assert.Equal(clock.StoppedAt is null, clock.State == ClockState.Running || clock.State == ClockState.Paused);

        // At one instant a target may change and a due instant be agreed on: then one breach is put behind where the next begins.
        Assert.True(clock.FormerBreaches.All(former => former.At <= (clock.BreachedAt ?? question.AsOf)), clock.ToString());
    });

    [Property(MaxTest = 100)]
    public void A_reading_does_not_depend_on_the_culture(CaseQuestion question)
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CycleRecord[] here = Records(question);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA") { NumberFormat = { NegativeSign = "minus" } };
            Assert.Equal(here, Records(question));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static CycleRecord[] Records(CaseQuestion question) => [.. Read(question).Clocks.Select(CycleRecord.Of)];

    private static CaseReading Read(CaseQuestion question) => question.Policy.ReadAt(question.History, question.AsOf, question.KnownAt);
}
