using IssueResolution.Timing.Generators;
using NodaTime;

namespace IssueResolution.Timing.Thresholds;

/// <summary>Firings are computed and never polled.</summary>
[Properties(Arbitrary = [typeof(CaseQuestions)])]
public sealed class FiringLaws
{
    [Property(MaxTest = 100)]
    public void Asking_once_or_minute_by_minute_gives_the_same_firings(CaseQuestion question, int seed)
    {
        Random random = new(seed);
        Instant from = question.History.Events[0].OccurredAt - Duration.FromHours(1);
        Instant to = question.AsOf > from ? question.AsOf : from;
        List<ThresholdFiring> slices = [];
        for (Instant at = from; at < to;)
        {
            Instant next = Instant.Min(to, at + Duration.FromMinutes(random.Next(4) == 0 ? 1 : random.Next(1, 600)));
            slices.AddRange(question.Policy.FiringsBetween(question.History, at, next));
            at = next;
        }

        Assert.Equal(question.Policy.FiringsBetween(question.History, from, to), slices);
    }

    [Property]
    public void A_threshold_fires_once_in_a_cycle_in_order_and_never_ahead(CaseQuestion question)
    {
        CaseReading reading = question.Policy.ReadAt(question.History, question.AsOf, question.KnownAt);

        Assert.Equal(reading.Fired.Select(firing => firing.Id).Distinct().Count(), reading.Fired.Length);
        Assert.Equal(reading.Fired.OrderBy(firing => firing.At), reading.Fired);
        Assert.All(reading.Clocks, clock =>
        {
            Assert.All(clock.Fired, firing => Assert.True(firing.At >= clock.Anchor && (clock.IsOpen ? firing.At <= question.AsOf : firing.At < clock.StoppedAt), firing.Id));
            Assert.All(clock.Pending, firing => Assert.True(clock.State == ClockState.Running ? firing.At > question.AsOf : firing.At is null, firing.Id));
            Assert.Equal(clock.IsOpen ? clock.Clock.Thresholds.Length : clock.Fired.Length, clock.Fired.Length + clock.Pending.Length);
        });
    }
}
