using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

/// <summary>What happened when, over any entries at few enough hours that some coincide.</summary>
public sealed class TimelineLaws
{
    private static readonly Instant _start = Instant.FromUtc(2026, 3, 2, 9, 0);

    [Property]
    public bool Entries_read_in_the_order_of_time_and_those_of_one_instant_as_they_were_added(byte[] hours)
    {
        TimelineEntry[] entries = Entries(hours);
        return Timeline.Empty.With(entries).Entries.SequenceEqual(entries.OrderBy(entry => entry.At));
    }

    [Property]
    public bool Adding_later_what_happened_earlier_gives_the_same_timeline(byte[] first, byte[] second)
    {
        TimelineEntry[] all = [.. Entries(first).Concat(Entries(second)).GroupBy(entry => entry.At).Select(same => same.First())];
        return Timeline.Empty.With(all).Equals(all.Reverse().Aggregate(Timeline.Empty, (timeline, entry) => timeline.With(entry)));
    }

    [Property]
    public bool Nothing_is_lost_by_adding(byte[] first, byte[] second)
    {
        Timeline before = Timeline.Empty.With(Entries(first));
        return before.Entries.All(before.With(Entries(second)).Entries.Contains);
    }

    [Property]
    public bool Until_and_between_part_the_timeline_at_an_instant(byte[] hours, byte from, byte to)
    {
        Timeline timeline = Timeline.Empty.With(Entries(hours));
        (Instant early, Instant late) = (Instant.Min(Hour(from), Hour(to)), Instant.Max(Hour(from), Hour(to)));
        return timeline.Until(late).SequenceEqual(
            [.. timeline.Entries.Where(entry => entry.At < early), .. timeline.Between(early, late), .. timeline.At(late)]);
    }

    [Fact]
    public void What_happened_at_an_instant_is_answered_in_full()
    {
        TimelineEntry said = new(_start, TimelineEntryKind.Communication, new("Client called", "顧客から電話"), "Ann", new("Wants Friday", "金曜を希望"));
        TimelineEntry decided = new(_start, TimelineEntryKind.Decision, new("Deliver on Friday", "金曜に納品"), "Ben");
        Timeline timeline = Timeline.Empty.With(decided).With(said);

        Assert.Equal([decided, said], timeline.At(_start));
        Assert.Empty(timeline.At(_start + Duration.Epsilon));
        Assert.Equal(2, timeline.Until(_start + Duration.Epsilon).Length);
    }

    [Fact]
    public void An_entry_names_who_did_it() => Assert.Equal("By", Assert.Throws<ArgumentException>(() =>
        new TimelineEntry(_start, TimelineEntryKind.Action, new("Fixed", "修正"), " ")).ParamName);

    [Fact]
    public void Equality() => EqualityContract.Holds(
        Timeline.Empty.With(Entries([1, 2])), Timeline.Empty.With(Entries([1, 2])), Timeline.Empty.With(Entries([1, 3])));

    private static TimelineEntry[] Entries(byte[] hours) =>
        [.. hours.Select((hour, index) => new TimelineEntry(Hour(hour), TimelineEntryKind.Action, Phrase.Of($"step {index}", $"作業{index}"), "Ann"))];

    private static Instant Hour(int hour) => _start + Duration.FromHours(hour % 8);
}
