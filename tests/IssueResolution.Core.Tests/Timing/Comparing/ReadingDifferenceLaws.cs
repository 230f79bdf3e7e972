using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Timing;

[Properties(Arbitrary = [typeof(ExplainedCases)])]
public sealed class ReadingDifferenceLaws
{
    [Property]
    public void A_fold_done_again_differs_in_nothing(ExplainedCase given) =>
        Assert.Empty(ReadingDifference.Between(given.Policy.ReadAt(given.History, given.AsOf), given.Policy.ReadAt(given.History, given.AsOf)));

    [Property(Arbitrary = [typeof(Generators.CaseQuestions)])]
    public void Readings_differ_exactly_when_a_value_does(Generators.CaseQuestion given, Generators.CaseQuestion other)
    {
        CaseReading one = given.Policy.ReadAt(given.History, given.AsOf);
        CaseReading two = given.Policy.ReadAt(given.History, given.AsOf, given.KnownAt ?? other.AsOf);

        Assert.Equal(!one.Clocks.SequenceEqual(two.Clocks), ReadingDifference.Between(one, two).Any());
    }

    [Property]
    public void Turned_round_the_sides_change_places(ExplainedCase given, ExplainedCase other)
    {
        (CaseReading one, CaseReading two) = (given.Policy.ReadAt(given.History, given.AsOf), other.Policy.ReadAt(other.History, other.AsOf));

        Assert.Equal(
            ReadingDifference.Between(one, two).Select(difference => (difference.Cycle, difference.Field, difference.Before, difference.After)).Order(),
            ReadingDifference.Between(two, one).Select(difference => (difference.Cycle, difference.Field, difference.After, difference.Before)).Order());
    }

    [Property]
    public void Supposing_nothing_changes_nothing_and_supposing_the_future_reads_it(ExplainedCase given)
    {
        Assert.Empty(Granted(given.Policy.WhatIf(given.History, given.AsOf, [], given.AsOf)).Differences);
        ClockEvent[] future = [.. given.History.Events.Where(item => item.OccurredAt > given.AsOf)];
        EventHistory past = (EventHistory.Of(given.History.Events.Where(item => item.OccurredAt <= given.AsOf)) as Decision<EventHistory>.Granted)?.Value ?? given.History;
        if (past != given.History)
        {
            Instant end = given.History.Events[^1].OccurredAt + Duration.FromHours(1);
            Assert.Equal(given.Policy.ReadAt(given.History, end), Granted(given.Policy.WhatIf(past, given.AsOf, future, end)).Hypothetical);
        }
    }

    private static WhatIfReading Granted(Decision<WhatIfReading> decision) => Assert.IsType<Decision<WhatIfReading>.Granted>(decision).Value;
}
