using NodaTime;

namespace IssueResolution.Timing;

/// <summary>An explanation against the reading it explains, under every strategy, pause, reopening and change of calendar.</summary>
[Properties(Arbitrary = [typeof(ExplainedCases)], MaxTest = 1500)]
public sealed class ClockExplanationLaws
{
    [Property]
    public void What_is_explained_is_what_is_read(ExplainedCase given) => Assert.Equal(given.Reading, given.Explanation?.Reading);

    [Property]
    public void Steps_have_no_gap_from_the_anchor_to_the_deadline_or_the_reading_behind_it(ExplainedCase given)
    {
        if (given.Explanation is { } explanation)
        {
            Instant reached = explanation.Reading.Anchor;
            foreach (ClockStep step in explanation.Steps)
            {
                Assert.Equal(reached, step.From);
                reached = step.To;
            }

            Assert.Equal(Instant.Max(explanation.CountedUpTo, explanation.Deadline), reached);
        }
    }

    [Property]
    public void Steps_up_to_the_reading_count_exactly_the_elapsed_time(ExplainedCase given)
    {
        if (given.Explanation is { } explanation)
        {
            Assert.Equal(explanation.Reading.Elapsed, explanation.Counted);
        }
    }

    [Property]
    public void Steps_ahead_count_what_is_left_of_an_open_clock_with_a_plain_amount_rounded_up_to_the_tick(ExplainedCase given)
    {
        if (given.Explanation is { Reading: { IsOpen: true, Allowance.FixedAmount: not null } reading } explanation)
        {
            Duration rounding = explanation.Ahead - Duration.Max(reading.Remaining, Duration.Zero);
            Assert.InRange(rounding, Duration.Zero, Duration.FromNanoseconds(99));
        }
    }

    [Property]
    public void A_step_lies_before_the_reading_or_behind_it_and_never_across(ExplainedCase given)
    {
        if (given.Explanation is { } explanation)
        {
            Assert.All(explanation.Steps, step => Assert.True(step.To <= explanation.CountedUpTo || step.From >= explanation.CountedUpTo));
            Assert.All(explanation.Steps, step => Assert.True(step.Kind != ClockStepKind.Ahead || step.From >= explanation.CountedUpTo));
            Assert.All(explanation.Steps, step => Assert.True(step.Kind != ClockStepKind.Running || step.To <= explanation.CountedUpTo));
        }
    }

    [Property]
    public void Only_a_change_takes_no_time_and_only_running_time_and_changes_count(ExplainedCase given)
    {
        foreach (ClockStep step in given.Explanation?.Steps ?? [])
        {
            Assert.Equal(step.Kind == ClockStepKind.Changed, step.From == step.To);
            Assert.True(step.Kind == ClockStepKind.Changed || (step.Counted >= Duration.Zero && step.Counted <= step.To - step.From + Duration.FromTicks(1)));
            Assert.True(step.Counted == Duration.Zero || !Standing(step.Kind), $"{step.Kind.Code} counts {step.Counted}.");
        }
    }

    [Property]
    public void Neighbours_differ_in_what_they_did_or_why(ExplainedCase given)
    {
        ClockStep[] steps = [.. given.Explanation?.Steps ?? []];
        Assert.All(
            steps.Zip(steps.Skip(1)).Where(pair => pair.First.To != given.Explanation!.CountedUpTo && pair.First.Kind != ClockStepKind.Changed),
            pair => Assert.NotEqual((pair.First.Kind, pair.First.Why), (pair.Second.Kind, pair.Second.Why)));
    }

    [Property]
    public void Every_change_of_target_in_the_life_of_an_open_cycle_is_told(ExplainedCase given)
    {
        if (given.Explanation is { Reading: { IsDueByHand: false, Allowance: var allowance } reading } explanation
            && given.Policy.ReadAt(given.History, reading.Anchor).Of(ExplainedCase.Clock).LastOrDefault() is { } start
            && start.Cycle == reading.Cycle
            && start.Allowance != allowance)
        {
            Assert.Contains(explanation.Steps, step => step.Kind == ClockStepKind.Changed && step.Why.English.Contains(allowance.Text.English, StringComparison.Ordinal));
        }
    }

    private static bool Standing(ClockStepKind kind) =>
        kind == ClockStepKind.Closed || kind == ClockStepKind.Paused || kind == ClockStepKind.Resolved;
}
