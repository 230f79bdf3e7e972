using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Promises that come in the wrong order at some start: between priorities of one clock, and between clocks of one priority.</summary>
internal sealed class OrderLint(SlaPolicy policy, StartGrid grid)
{
    private static readonly Phrase _untimed = new("no time of its own", "期限なし");

    private DateTimeZone Zone => policy.Calendar.Zone;

    /// <summary>A more severe priority due after a less severe one. Neighbours suffice: when they are in order at a start, so are all.</summary>
    internal IEnumerable<Finding> BetweenPriorities() => policy.Clocks.SelectMany(clock =>
    {
        string[] timed = [.. policy.Priorities.Where(priority => clock.Targets.For(priority) is not null)];
        IEnumerable<string> untimed = policy.Priorities.TakeWhile(priority => priority != timed.LastOrDefault()).Except(timed, StringComparer.Ordinal);
        return timed.Zip(timed.Skip(1), (graver, milder) => Compare(clock, graver, milder))
            .Concat(timed.Length == 0 ? [] : untimed.Select(graver => Compare(clock, graver, timed[timed.Length - 1])))
            .OfType<Finding>();
    });

    /// <summary>A target that outlasts the one it should fit into: an acknowledgement the answer, an answer or an update the resolution.</summary>
    internal IEnumerable<Finding> BetweenClocks()
    {
        bool answers = policy.Clocks.Any(clock => clock.Kind == ClockKind.FirstResponse);
        (ClockKind Inner, ClockKind Outer)[] pairs =
        [
            (ClockKind.Acknowledge, answers ? ClockKind.FirstResponse : ClockKind.Resolution),
            (ClockKind.FirstResponse, ClockKind.Resolution),
            (ClockKind.PeriodicUpdate, ClockKind.Resolution),
        ];
        return
            from pair in pairs
            from inner in policy.Clocks.Where(clock => clock.Kind == pair.Inner)
            from outer in policy.Clocks.Where(clock => clock.Kind == pair.Outer)
            from finding in Compare(inner, outer)
            select finding;
    }

    private IEnumerable<Finding> Compare(ClockDefinition inner, ClockDefinition outer)
    {
        IEnumerable<string> names = policy.Priorities.Concat(inner.Targets.ByPriority.Concat(outer.Targets.ByPriority).Select(target => target.Key));
        return
            from priority in names.Distinct(StringComparer.Ordinal)
            let targets = (Inner: inner.Targets.For(priority), Outer: outer.Targets.For(priority))
            where targets.Inner is not null && targets.Outer is not null
            group priority by targets into same
            let overrun = Overrun.Find(Due(same.Key.Inner), Due(same.Key.Outer))
            where overrun is not null
            select Outlasting(inner, outer, same.Key.Inner, same.Key.Outer, string.Join(", ", same), overrun.Value);
    }

    private Finding? Compare(ClockDefinition clock, string graver, string milder)
    {
        ClockTarget less = clock.Targets.For(milder)!;
        ClockTarget? more = clock.Targets.For(graver);
        Overrun? found = more is null ? Overrun.WithoutFirst(Due(less)) : Overrun.Find(Due(more), Due(less));
        if (found is not { } overrun)
        {
            return null;
        }

        Phrase opened = Moments.Dated(overrun.At, Zone);
        Phrase soon = Near(overrun.Early, overrun);
        Phrase late = overrun.Late is { } due ? Near(due, overrun) : new("never", "なし");
        return new(FindingCode.DueLater, $"{policy.Id}/{clock.Name}[{graver}, {milder}]", Phrase.Of(
            $"{graver} ({more?.Allowance.Text ?? _untimed}) is due after {milder} ({less.Allowance.Text}) at {overrun.Count:N0} of {overrun.Of:N0} starts: opened {opened}, {graver} due {late}, {milder} {soon}.",
            $"「{graver}」（{more?.Allowance.Text ?? _untimed}）の期限が「{milder}」（{less.Allowance.Text}）より遅い開始時刻が{overrun.Of:N0}件中{overrun.Count:N0}件。例：{opened}に開始すると、「{graver}」は{late}、「{milder}」は{soon}。"));
    }

    private Finding Outlasting(ClockDefinition inner, ClockDefinition outer, ClockTarget first, ClockTarget last, string priorities, Overrun overrun)
    {
        Phrase opened = Moments.Dated(overrun.At, Zone);
        (Phrase late, Phrase soon) = (Near(overrun.Late!.Value, overrun), Near(overrun.Early, overrun));
        return new(FindingCode.TargetOutlasts, $"{policy.Id}/{inner.Name}[{priorities}]", Phrase.Of(
            $"For {priorities}, {inner.Name} ({first.Allowance.Text}) is due after {outer.Name} ({last.Allowance.Text}) at {overrun.Count:N0} of {overrun.Of:N0} starts: opened {opened}, {inner.Name} due {late}, {outer.Name} {soon}.",
            $"{priorities}では、{inner.Name}（{first.Allowance.Text}）の期限が{outer.Name}（{last.Allowance.Text}）より遅い開始時刻が{overrun.Of:N0}件中{overrun.Count:N0}件。例：{opened}に開始すると、{inner.Name}は{late}、{outer.Name}は{soon}。"));
    }

    private Phrase Near(Instant due, Overrun overrun) => Moments.Near(due, overrun.At, Zone);

    private DueTimes Due(ClockTarget target) => grid.Due(target.Allowance, target.Calendar ?? policy.Calendar);
}
