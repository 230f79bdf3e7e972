using IssueResolution.BusinessTime;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Timing;

/// <content>The reading told stretch by stretch.</content>
internal sealed partial class CycleFold
{
    /// <summary>The cycle as it stands where the fold has come to, and why.</summary>
    public ClockExplanation ToExplanation()
    {
        ClockReading reading = ToReading();
        Instant end = reading.StoppedAt ?? _cursor;
        Stack<Measure> measures = new();
        for (Measure? measure = Measured; measure is not null; measure = measure.Former)
        {
            measures.Push(measure);
        }

        List<ClockStep> steps = [];
        Duration counted = Duration.Zero;
        while (measures.Count > 0)
        {
            Measure measure = measures.Pop();
            if (measure.Former is not null)
            {
                steps.Add(new ClockStep(measure.Origin, measure.Origin, ClockStepKind.Changed, measure.Carried - counted, ChangeOf(measure, counted)));
            }

            ClockStep[] own = [.. StepsOf(measure, measures.Count > 0 ? measures.Peek().Origin : end)];
            counted = own.Aggregate(measure.Carried, (sum, step) => sum + step.Counted);
            steps.AddRange(own);
        }

        Instant due = _endedDue ?? Due();
        return new(reading, Measured.Zone, [.. steps, .. StepsAhead(end, due)]);
    }

    private IEnumerable<ClockStep> StepsOf(Measure measure, Instant until) => _stretches.SelectMany(stretch =>
    {
        Instant start = Instant.Max(stretch.From, measure.Origin);
        Instant end = Instant.Min(stretch.To, until);
        return start >= end ? [] : stretch.Effect switch
        {
            ClockEffect.Run => RunningSteps(measure.Calendar, start, end, ClockStepKind.Running),
            ClockEffect.Pause => [new ClockStep(start, end, ClockStepKind.Paused, Duration.Zero, StatusOf(stretch.Status))],
            _ => [new ClockStep(start, end, ClockStepKind.Resolved, Duration.Zero, StatusOf(stretch.Status))],
        };
    });

    private IEnumerable<ClockStep> StepsAhead(Instant start, Instant due) =>
        start < due ? RunningSteps(Measured.Calendar, start, due, ClockStepKind.Ahead) : [];

    private static IEnumerable<ClockStep> RunningSteps(BusinessCalendar calendar, Instant start, Instant end, ClockStepKind whenOpen) =>
        from stretch in calendar.Explain(start, end)
        select new ClockStep(stretch.From, stretch.To, stretch.IsOpen ? whenOpen : ClockStepKind.Closed, stretch.Counted, StepReason.Of(stretch));

    private static Phrase ChangeOf(Measure measure, Duration counted)
    {
        Phrase target = measure.Target.Allowance.Text;
        return measure.Carried == counted ? Phrase.Of($"the target is now: {target}", $"目標が変わった：{target}")
            : measure.Carried == Duration.Zero ? Phrase.Of($"measured afresh, the target is: {target}", $"測り直し、目標：{target}")
            : Phrase.Of($"the used share is kept, the target is now: {target}", $"消化割合を引き継ぎ、目標：{target}");
    }

    private static Phrase StatusOf(string status) => Phrase.Of($"status: {status}", $"状態：{status}");
}
