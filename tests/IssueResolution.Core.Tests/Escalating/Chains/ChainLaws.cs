using NodaTime;

namespace IssueResolution.Escalating;

/// <summary>Laws of escalation chains over random histories.</summary>
[Properties(Arbitrary = [typeof(ChainQuestions)], MaxTest = 2000)]
public sealed class ChainLaws
{
    private static readonly Instant _end = ChainQuestions.Start + Duration.FromMinutes(10);

    [Property]
    public void A_watchman_with_a_stopwatch_tells_the_same(ChainQuestion question)
    {
        ChainReading reading = question.History.ReadAt(question.Third);
        var (state, told) = SecondBySecond.Watch(question.Events, ChainQuestions.Start, question.Third);

        Assert.Equal(told, reading.Notifications);
        Assert.Same(state, reading.State);
    }

    [Property]
    public bool Two_adjoining_stretches_tell_what_one_tells(ChainQuestion question) =>
        question.History.NotificationsBetween(question.First, question.Third).SequenceEqual(
            question.History.NotificationsBetween(question.First, question.Second)
                .Concat(question.History.NotificationsBetween(question.Second, question.Third)));

    [Property]
    public bool Asked_second_by_second_or_once_it_tells_the_same(ChainQuestion question) =>
        question.History.ReadAt(question.Third).Notifications.SequenceEqual(
            Seconds(ChainQuestions.Start, question.Third)
                .SelectMany(now => question.History.NotificationsBetween(now - Duration.FromSeconds(1), now)));

    /// <summary>A host that sleeps until the next instant and hears of every event misses nothing and is never woken in vain.</summary>
    [Property]
    public void The_next_instant_is_that_of_the_next_notification(ChainQuestion question)
    {
        ChainHistory known = ChainHistory.Of(question.Events.Where(one => one.At <= question.First));
        ChainNotification[] later = [.. known.NotificationsBetween(question.First, _end)];

        Assert.Equal(later.Length == 0 ? null : later[0].At, known.ReadAt(question.First).NextInstant);
    }

    [Property]
    public bool What_was_told_stays_told(ChainQuestion question) =>
        question.History.ReadAt(question.Third).Notifications.AsSpan()
            .StartsWith(question.History.ReadAt(question.Second).Notifications.AsSpan());

    [Property]
    public bool Every_notification_has_an_id_of_its_own(ChainQuestion question)
    {
        var told = question.History.ReadAt(_end).Notifications;
        return told.Select(one => one.Id).Distinct().Count() == told.Length;
    }

    /// <summary>Within a run round and level only rise; after a lapsed acknowledgement, and only then, the last one is told again.</summary>
    [Law("P35")]
    [Property]
    public void The_level_never_drops_but_by_coming_back(ChainQuestion question) =>
        Assert.All(
            question.History.ReadAt(_end).Notifications.GroupBy(told => told.Run),
            run => Assert.All(run.Zip(run.Skip(1)), pair => Assert.True(
                pair.Second.Entry == pair.First.Entry
                    ? Step(pair.Second).CompareTo(Step(pair.First)) > 0
                    : Step(pair.Second) == Step(pair.First) && pair.Second.Entry > pair.First.Entry)));

    [Property]
    public bool Events_of_different_instants_may_be_given_in_any_order(ChainQuestion question) =>
        ChainHistory.Of(question.Events.OrderByDescending(one => one.At)) == question.History;

    [Property]
    public void Every_event_counts_or_is_told_to_have_had_no_effect(ChainQuestion question)
    {
        ChainReading all = question.History.ReadAt(_end);
        ChainHistory counting = ChainHistory.Of(question.History.Events.Where(one => !all.WithoutEffect.Any(idle => ReferenceEquals(idle, one))));

        Assert.Equal(all.Notifications, counting.ReadAt(_end).Notifications);
        Assert.Empty(counting.ReadAt(_end).WithoutEffect);
    }

    private static (int Round, string Level) Step(ChainNotification told) => (told.Round, told.Level.Id);

    private static IEnumerable<Instant> Seconds(Instant from, Instant until)
    {
        for (Instant now = from; now <= until; now += Duration.FromSeconds(1))
        {
            yield return now;
        }
    }
}
