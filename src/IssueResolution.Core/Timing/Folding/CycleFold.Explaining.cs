using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using IssueResolution.Wording;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Timing;

/// <content>The reading told stretch by stretch.</content>
internal sealed partial class CycleFold
{
    private static readonly Duration _tick = Duration.FromTicks(1);
    private static readonly OffsetDateTimePattern _localTime = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss;FFFFFFFFF '('o<m>')'");

    // Changes at which no measure of the present chain begins: they add nothing by themselves, and are told all the same. Worded only when asked.
    private List<(Instant At, Func<Phrase> Why)>? _remarks;

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
                steps.Add(ChangeStep(measure.Origin, ChangeOf(measure, counted), measure.Carried - counted));
            }

            List<ClockStep> own = [.. measures.Count > 0 ? StepsOf(measure, measures.Peek().Origin, isLast: false) : StepsOf(measure, end, isLast: true)];
            counted = own.Aggregate(measure.Carried, (sum, step) => sum + step.Counted);
            steps.AddRange(own);
        }

        Instant due = _endedDue ?? Due();
        return new(reading, end, Measured.Zone, [.. steps, .. StepsAhead(end, due)]);
    }

    /// <summary>Remembers a change that replaces the present measure, as far as the chain of measures will not tell it.</summary>
    private void RemarkChange(Measure changed, Instant at)
    {
        if (changed.Former == Measured)
        {
            return;
        }

        for (Measure measure = Measured; measure.Former is not null && measure.Origin > changed.Origin; measure = measure.Former)
        {
            (ClockTarget target, ClockTarget former) = (measure.Target, measure.Former.Target);
            Remark(measure.Origin, () => NowIs(target, former));
        }

        ClockTarget before = Measured.Target;
        Remark(at, () => Phrase.Of($"{NowIs(changed.Target, before)}, and all time is measured again", $"{NowIs(changed.Target, before)}（最初から測り直す）"));
    }

    private void RemarkKept(Instant at)
    {
        Allowance kept = Measured.Target.Allowance;
        Remark(at, () => Phrase.Of($"the target stays: {kept.Text}", $"目標は当初のまま：{kept.Text}"));
    }

    private void RemarkDue(Instant? due, Instant at)
    {
        DateTimeZone zone = Measured.Zone;
        Remark(at, () => due is not { } agreed
            ? new Phrase("the agreed due instant is withdrawn", "合意した期限を取り下げた")
            : Phrase.Of($"due by agreement: {Local(agreed, zone)}", $"合意した期限：{Local(agreed, zone)}"));
    }

    private void Remark(Instant at, Func<Phrase> why) => (_remarks ??= []).Add((at, why));

    private IEnumerable<ClockStep> StepsOf(Measure measure, Instant until, bool isLast)
    {
        Instant from = measure.Origin;
        foreach ((Instant at, Func<Phrase> why) in (_remarks ?? []).Where(remark => remark.At >= measure.Origin && (isLast || remark.At < until)).OrderBy(remark => remark.At))
        {
            foreach (ClockStep step in StepsOf(measure, from, at))
            {
                yield return step;
            }

            yield return ChangeStep(at, why());
            from = at;
        }

        foreach (ClockStep step in StepsOf(measure, from, until))
        {
            yield return step;
        }
    }

    private List<ClockStep> StepsOf(Measure measure, Instant from, Instant until)
    {
        List<ClockStep> steps = [];
        foreach (ClockStep step in _stretches.SelectMany(stretch => StepsOf(stretch, measure, from, until)))
        {
            Append(steps, step);
        }

        return steps;
    }

    private static IEnumerable<ClockStep> StepsOf(StatusStretch stretch, Measure measure, Instant from, Instant until)
    {
        Instant start = Instant.Max(stretch.From, from);
        Instant end = Instant.Min(stretch.To, until);
        return start >= end ? [] : stretch.Effect switch
        {
            ClockEffect.Run => RunningSteps(measure.Calendar, start, end, ClockStepKind.Running),
            ClockEffect.Pause => [new ClockStep(start, end, ClockStepKind.Paused, Duration.Zero, StatusOf(stretch.Status))],
            _ => [new ClockStep(start, end, ClockStepKind.Resolved, Duration.Zero, StatusOf(stretch.Status))],
        };
    }

    private IEnumerable<ClockStep> StepsAhead(Instant start, Instant due) =>
        start < due ? RunningSteps(Measured.Calendar, start, due, ClockStepKind.Ahead) : [];

    // A calendar reads instants down to the tick; the steps keep the instants themselves, so that no gap is left between them.
    private static List<ClockStep> RunningSteps(BusinessCalendar calendar, Instant start, Instant end, ClockStepKind whenOpen)
    {
        List<ClockStep> steps = [];
        ImmutableArray<ExplainedStretch> stretches = calendar.Explain(start, Instant.Max(end, start + _tick));
        for (int index = 0; index < stretches.Length; index++)
        {
            Instant from = index == 0 ? start : stretches[index].From;
            Instant to = index == stretches.Length - 1 ? end : stretches[index].To;
            Append(steps, new ClockStep(
                from, to, stretches[index].IsOpen ? whenOpen : ClockStepKind.Closed, calendar.Between(from, to), StepReason.Of(stretches[index])));
        }

        return steps;
    }

    // Hours that go on through midnight belong to two dates, and a status need not mean anything to a clock: both are told once.
    private static void Append(List<ClockStep> steps, ClockStep next)
    {
        if (steps.Count > 0 && steps[steps.Count - 1] is { } last && (last.Kind, last.Why) == (next.Kind, next.Why))
        {
            steps[steps.Count - 1] = last with { To = next.To, Counted = last.Counted + next.Counted };
        }
        else
        {
            steps.Add(next);
        }
    }

    private static Phrase ChangeOf(Measure measure, Duration counted)
    {
        Phrase now = NowIs(measure.Target, measure.Former!.Target);
        return measure.Carried == counted ? now
            : measure.Carried == Duration.Zero ? Phrase.Of($"{now}, counted from here", $"{now}（ここから数える）")
            : Phrase.Of($"{now}, and the used share is kept", $"{now}（消化割合を引き継ぐ）");
    }

    private static Phrase NowIs(ClockTarget target, ClockTarget former) => target.Allowance == former.Allowance
        ? Phrase.Of($"the calendar is another one, the target still: {target.Allowance.Text}", $"カレンダーが変わり、目標は同じ：{target.Allowance.Text}")
        : Phrase.Of($"the target is now: {target.Allowance.Text}", $"目標が変わった：{target.Allowance.Text}");

    private static ClockStep ChangeStep(Instant at, Phrase why, Duration counted = default) => new(at, at, ClockStepKind.Changed, counted, why);

    private static string Local(Instant at, DateTimeZone zone) => _localTime.Format(at.InZone(zone).ToOffsetDateTime());

    private static Phrase StatusOf(string status) => Phrase.Of($"status: {status}", $"状態：{status}");
}
