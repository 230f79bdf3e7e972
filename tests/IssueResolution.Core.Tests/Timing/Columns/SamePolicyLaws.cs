using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>The columns are a fast way to what the policy says of a resolution clock, not another meaning of it.</summary>
[Properties(Arbitrary = [typeof(ColumnQuestions)])]
public sealed class SamePolicyLaws
{
    [Property(MaxTest = 1000)]
    public void A_fold_of_columns_reads_what_the_policy_reads(ColumnQuestion question)
    {
        ColumnRow[] rows = ColumnQuestion.Fold(question.Calendar, question.Histories, question.Targets, question.AsOf);
        for (int i = 0; i < rows.Length; i++)
        {
            PackedEvent[] events = question.Histories[i];
            if (events.Length > 0)
            {
                Assert.Equal(ByPolicy(question, events, question.Targets[i]), rows[i]);
            }
        }
    }

    private static ColumnRow ByPolicy(ColumnQuestion question, PackedEvent[] events, long target)
    {
        ClockTargets targets = ClockTargets.ForEvery(new Allowance.OpenHours(Duration.FromTicks(target)));
        ClockDefinition clock = new("resolution", ClockKind.Resolution, targets) { PausesOn = [CaseStatus.WaitingOnClient] };
        SlaPolicy policy = new("columns", question.Calendar, clock);
        EventHistory history = Assert.IsType<Decision<EventHistory>.Granted>(EventHistory.Of(
            [new ClockEvent.Opened(events[0].At, Status: StatusOf(events[0])), .. events.Skip(1).Select(item => new ClockEvent.StatusChanged(item.At, StatusOf(item)))])).Value;
        ClockReading? reading = policy.ReadAt(history, Instant.FromUnixTimeTicks(question.AsOf)).Clocks.SingleOrDefault();
        return reading is null
            ? new ColumnRow(0, DueLog.NoDue, FoldedState.NotStarted, false)
            : new ColumnRow(
                reading.Elapsed.BclCompatibleTicks,
                reading.DueAt?.ToUnixTimeTicks() ?? DueLog.NoDue,
                Enum.Parse<FoldedState>(reading.State.Name),
                reading.IsBreached);
    }

    private static string StatusOf(PackedEvent item) => item.Kind switch
    {
        PackedEventKind.Pause => CaseStatus.WaitingOnClient,
        PackedEventKind.Stop => CaseStatus.Resolved,
        _ => CaseStatus.Open,
    };
}
