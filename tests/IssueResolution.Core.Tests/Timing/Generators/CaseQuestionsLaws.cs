namespace IssueResolution.Timing.Generators;

/// <summary>A law that no question can break proves nothing: here the questions are shown to reach the edges.</summary>
public sealed class CaseQuestionsLaws
{
    private const int Questions = 4000;

    private static readonly Lazy<Dictionary<string, int>> _reached = new(Reached);

    public static TheoryData<string> Edges => [.. Of(CaseQuestion.Make(1)).Select(edge => edge.Name)];

    [Theory]
    [MemberData(nameof(Edges))]
    public void Questions_reach_the_edge(string edge) => Assert.True(_reached.Value[edge] >= 3, $"{edge}: {_reached.Value[edge]} of {Questions}.");

    private static Dictionary<string, int> Reached() => Enumerable.Range(1, Questions)
        .SelectMany(seed => Of(CaseQuestion.Make(seed)))
        .GroupBy(edge => edge.Name)
        .ToDictionary(edge => edge.Key, edge => edge.Count(found => found.IsReached));

    private static IEnumerable<(string Name, bool IsReached)> Of(CaseQuestion question)
    {
        (SlaPolicy policy, EventHistory history) = (question.Policy, question.History);
        ClockReading[] clocks = [.. policy.ReadAt(history, question.AsOf).Clocks];
        Moment[] moments = [.. history.Effective(question.AsOf).Skip(1).Select(item => new Moment(policy, history, item))];
        yield return ("several events at one instant", moments.GroupBy(moment => moment.Event.OccurredAt).Any(same => same.Count() > 1));
        yield return ("stop exactly at due", clocks.Any(clock => clock.State == ClockState.Met && clock.StoppedAt == clock.DueAt && clock.Elapsed == clock.Target));
        yield return ("pause exactly at due", moments.Any(moment => moment.Is<ClockEvent.StatusChanged>(clock => clock.DueAt == moment.Event.OccurredAt)));
        yield return ("threshold exactly at an event", moments.Any(moment => moment.Before.Any(clock => clock.Pending.Any(firing => firing.At == moment.Event.OccurredAt))));
        yield return ("priority changed while paused", moments.Any(moment => moment.Is<ClockEvent.PriorityChanged>(clock => clock.State == ClockState.Paused)));
        yield return ("calendar changed while paused", moments.Any(moment => moment.Is<ClockEvent.CalendarChanged>(clock => clock.State == ClockState.Paused)));
        yield return ("priority changed while resolved", moments.Any(moment => moment.Is<ClockEvent.PriorityChanged>(IsResolved)));
        yield return ("calendar changed while resolved", moments.Any(moment => moment.Is<ClockEvent.CalendarChanged>(IsResolved)));
        yield return ("due agreed while resolved", moments.Any(moment => moment.Is<ClockEvent.DueOverridden>(IsResolved)));
        yield return ("priority changed before the breach", moments.Any(moment => moment.Is<ClockEvent.PriorityChanged>(clock => clock is { IsOpen: true, IsBreached: false })));
        yield return ("priority changed after the breach", moments.Any(moment => moment.Is<ClockEvent.PriorityChanged>(clock => clock is { IsOpen: true, IsBreached: true })));
        yield return ("priority changed under a due instant by hand", moments.Any(moment => moment.Is<ClockEvent.PriorityChanged>(clock => clock is { IsOpen: true, IsDueByHand: true })));
        yield return ("due instant by hand withdrawn", moments.Any(moment => moment.Is<ClockEvent.DueOverridden>(clock => clock is { IsOpen: true, IsDueByHand: true })));
        yield return ("former breach", clocks.Any(clock => clock.FormerBreaches.Length > 0));
        yield return ("two former breaches", clocks.Any(clock => clock.FormerBreaches.Length > 1));
        yield return ("cancelled for want of a target, and another cycle after it", clocks.Any(clock => clock.State == ClockState.Cancelled && clocks.Any(next => next.Clock == clock.Clock && next.Cycle > clock.Cycle && next.Anchor == clock.Anchor)));
        yield return ("met only by pausing", clocks.Any(clock => clock.IsMetOnlyByPausing));
        yield return ("missed out of a pause by hand", clocks.Any(clock => clock is { IsDueByHand: true, IsBreached: false } && clock.State == ClockState.Missed));
        yield return ("known later", question.KnownAt is { } known && moments.Any(moment => moment.Event.RecordedAt > known));
        yield return ("voided", history.Effective(question.AsOf).Length < history.Events.Count(item => item.OccurredAt <= question.AsOf));
        yield return ("opening corrected", history.Events[^1] is ClockEvent.Opened);
        yield return ("read at an event", history.Events.Any(item => item.OccurredAt == question.AsOf));
        yield return ("read at due", clocks.Any(clock => clock.DueAt == question.AsOf));
        foreach (ClockKind kind in ClockKind.InOrder)
        {
            yield return ($"another cycle of {kind.Code}", clocks.Any(clock => clock.Clock.Kind == kind && (clock.Cycle > 1 || kind == ClockKind.Acknowledge || kind == ClockKind.FirstResponse)));
        }

        foreach (ReopenRule rule in ReopenRule.InOrder)
        {
            yield return ($"reopened under {rule.Code}", moments.Any(moment => moment.Is<ClockEvent.StatusChanged>(clock => IsResolved(clock) && clock.Clock.OnReopen == rule)));
        }
    }

    private static bool IsResolved(ClockReading clock) => clock.Clock.Kind == ClockKind.Resolution && (clock.State == ClockState.Met || clock.State == ClockState.Missed);

    /// <summary>An event, and how the clocks stood just before it.</summary>
    private sealed record Moment(SlaPolicy Policy, EventHistory History, ClockEvent Event)
    {
        public ClockReading[] Before { get; } = [.. Policy.ReadAt(History, Event.OccurredAt.PlusTicks(-1)).Clocks];

        public bool Is<TEvent>(Func<ClockReading, bool> clock) => Event is TEvent && Before.Any(clock);
    }
}
