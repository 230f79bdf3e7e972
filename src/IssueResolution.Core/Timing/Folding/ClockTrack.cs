using NodaTime;

namespace IssueResolution.Timing;

/// <summary>One clock of a case while its history is being read: starts, stops and cancels cycles as its kind says.</summary>
/// <remarks>Changes in place, is used by one fold and never leaves it.</remarks>
internal sealed partial class ClockTrack(ClockDefinition clock)
{
    private readonly List<CycleFold> _cycles = [];

    public ClockDefinition Clock { get; private set; } = clock;

    /// <summary>The cycles so far, without one that waits for a priority with a target.</summary>
    public IEnumerable<CycleFold> Cycles => _cycles.Where(cycle => !cycle.IsDormant);

    private CycleFold? Last => _cycles.Count > 0 ? _cycles[_cycles.Count - 1] : null;

    private CycleFold? Running => Last is { IsOpen: true } open ? open : null;

    // What ends a cycle is its own, so that a pinned one keeps the rules with which it started; what starts one is the clock's.
    private ClockDefinition Ending => Running?.Clock ?? Clock;

    public void AdvanceTo(Instant at) => Running?.AdvanceTo(at);

    public void Open(CaseStanding standing, Instant at)
    {
        if (Clock.Kind == ClockKind.Acknowledge || Clock.Kind == ClockKind.FirstResponse || Clock.Kind == ClockKind.PeriodicUpdate || Clock.Kind == ClockKind.Resolution)
        {
            Start(standing, at);
        }

        Reach(CaseMilestone.Opened, standing, at);
        if (standing.IsResolved)
        {
            Resolve(standing, at);
        }
    }

    public void Acknowledge(CaseStanding standing, Instant at)
    {
        if (Clock.Kind == ClockKind.Acknowledge)
        {
            Running?.Stop(at);
        }

        Reach(CaseMilestone.Acknowledged, standing, at);
    }

    public void Hear(Speaker by, CaseStanding standing, Instant at)
    {
        if (by == Speaker.Agent)
        {
            if (Clock.Kind == ClockKind.FirstResponse || Clock.Kind == ClockKind.NextResponse || Clock.Kind == ClockKind.PeriodicUpdate)
            {
                Running?.Stop(at);
            }

            if (Clock.Kind == ClockKind.PeriodicUpdate && !standing.IsResolved)
            {
                Start(standing, at);
            }
        }
        else if (by == Speaker.Client && Clock.Kind == ClockKind.NextResponse && standing.IsAnswered && Running is null)
        {
            Start(standing, at);
        }
    }

    public void Move(CaseStanding before, CaseStanding after, Instant at)
    {
        if (before.IsResolved && !after.IsResolved)
        {
            Reopen(before, after, at);
        }
        else if (!before.IsResolved && after.IsResolved)
        {
            Resolve(after, at);
        }

        Running?.SetStatus(after.Status, at);
    }

    public void Assign(CaseStanding standing, Instant at)
    {
        if (Clock.Kind == ClockKind.Ownership)
        {
            Running?.Stop(at);
            if (!standing.IsResolved)
            {
                Start(standing, at);
            }
        }
    }

    public void Reach(string milestone, CaseStanding standing, Instant at)
    {
        if (Ending.StopsOn == milestone)
        {
            Running?.Stop(at);
        }

        if (Clock.StartsOn == milestone && Running is null)
        {
            Start(standing, at);
        }
    }

    public void Cancel(Instant at) => Running?.Cancel(at);

    private void Resolve(CaseStanding standing, Instant at)
    {
        if (Clock.Kind == ClockKind.Resolution || Clock.Kind == ClockKind.Ownership)
        {
            Running?.Stop(at);
        }
        else if ((Clock.Kind == ClockKind.FirstResponse || Clock.Kind == ClockKind.Acknowledge) && Ending.OnResolved == ResolvedRule.Fulfils)
        {
            Running?.Stop(at);
        }
        else if (Clock.Kind == ClockKind.NextResponse || Clock.Kind == ClockKind.PeriodicUpdate)
        {
            Running?.Cancel(at);
        }

        Reach(CaseMilestone.Resolved, standing, at);
    }

    private void Reopen(CaseStanding before, CaseStanding after, Instant at)
    {
        if (Clock.Kind == ClockKind.Resolution)
        {
            ReopenResolution(before, after, at);
        }
        else if (Clock.Kind == ClockKind.PeriodicUpdate || (Clock.Kind == ClockKind.Ownership && after.Owner is not null))
        {
            Start(after, at);
        }
        else if (Ending.StartsOn == CaseMilestone.Resolved)
        {
            Running?.Cancel(at);
        }
    }

    private void ReopenResolution(CaseStanding before, CaseStanding after, Instant at)
    {
        if (Clock.OnReopen == ReopenRule.NewCycle)
        {
            Start(after, at);
        }
        else if (Clock.OnReopen != ReopenRule.FirstStands && Last is { MayBeReopened: true } last && !_isRetired)
        {
            last.Resume(at, countsTimeBetween: Clock.OnReopen == ReopenRule.CountClosed, before.Status);
            CatchUp(at);
        }
    }
}
