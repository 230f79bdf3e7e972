using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Recovering;

[Properties(Arbitrary = [typeof(RecoveringGenerators)])]
public sealed class TrustLaws
{
    private static readonly TrustRules _rules = RecoveringPolicy.ProfessionalServices.Trust;
    private static readonly Instant _end = Instant.FromUtc(2026, 4, 1, 0, 0);

    [Property]
    public bool A_ledger_reads_as_added_up_by_hand(TrustEvent[] events)
    {
        int score = 50;
        int streak = 0;
        foreach (TrustEvent each in events.OrderBy(each => each.At))
        {
            score += each.Kind.Code switch { "kept" or "exceeded" or "satisfaction-voiced" => 5, "renegotiated" => 0, "broken" => -15, _ => -5 };
            score = score < 0 ? 0 : score > 100 ? 100 : score;
            streak = each.Kind.Code switch { "kept" or "exceeded" => streak + 1, "broken" => 0, _ => streak };
        }

        string state = score < 30 ? "broken" : score < 50 ? "fragile" : score < 70 || streak < 3 ? "recovering" : "restored";
        TrustReading read = Read(events);
        return (read.Score, read.Streak, read.State.Code) == (score, streak, state);
    }

    [Law("P80")]
    [Property]
    public bool Exceeding_a_promise_counts_as_keeping_it(TrustEvent[] events) =>
        Read(events) == Read([.. events.Select(each => each.Kind == TrustEventKind.Exceeded ? new TrustEvent(TrustEventKind.Kept, each.At) : each)]);

    [Law("P81")]
    [Property]
    public bool A_broken_promise_costs_more_than_a_kept_one_earns(TrustEvent[] events)
    {
        TrustReading before = Read(events);
        int lost = before.Score - Read([.. events, new(TrustEventKind.Broken, _end)]).Score;
        int won = Read([.. events, new(TrustEventKind.Kept, _end)]).Score - before.Score;
        return lost > won || before.Score < 15;
    }

    [Law("P82")]
    [Property]
    public bool Renegotiating_in_time_is_never_worse_than_missing(TrustEvent[] events, int which)
    {
        TrustEvent[] broken = At(events, which, TrustEventKind.Broken);
        TrustEvent[] moved = At(events, which, TrustEventKind.Renegotiated);
        return Read(moved).Score >= Read(broken).Score && Read(moved).Streak >= Read(broken).Streak && Read(moved).State <= Read(broken).State;
    }

    [Property]
    public bool The_score_never_leaves_the_scale(TrustEvent[] events) => Read(events).Score is >= 0 and <= 100;

    [Property]
    public bool Restored_means_a_row_of_kept_milestones(TrustEvent[] events) =>
        Read(events) is var read && (read.State != TrustState.Restored || read.Streak >= 3);

    [Property]
    public bool The_order_of_recording_is_irrelevant_but_within_an_instant(TrustEvent[] events)
    {
        TrustEvent[] distinct = [.. events.Select((each, index) => new TrustEvent(each.Kind, each.At + Duration.FromSeconds(index)))];
        return TrustLedger.Empty.With(distinct) == TrustLedger.Empty.With(distinct.Reverse());
    }

    [Property]
    public bool Recording_one_by_one_is_recording_at_once(TrustEvent[] events) =>
        events.Aggregate(TrustLedger.Empty, (ledger, each) => ledger.With(each)) == TrustLedger.Empty.With(events);

    [Property]
    public bool Adding_takes_nothing_away(TrustEvent[] events, TrustEvent more)
    {
        TrustLedger ledger = TrustLedger.Empty.With(events);
        return ledger.With(more).Events.Length == events.Length + 1 && events.All(each => ledger.With(more).Events.Contains(each));
    }

    [Property]
    public bool What_happens_later_does_not_change_how_it_stood(TrustEvent[] events, TrustEvent later)
    {
        Instant now = later.At - Duration.FromTicks(1);
        return _rules.Read(TrustLedger.Empty.With(events).With(later), now) == _rules.Read(TrustLedger.Empty.With(events), now);
    }

    [Property]
    public bool A_plan_exists_until_trust_is_restored_and_bans_what_the_gate_refuses(TrustEvent[] events)
    {
        TrustLedger ledger = TrustLedger.Empty.With(events);
        RebuildingPlan? plan = _rules.PlanFor(ledger, events.Length == 0 ? _end : ledger.Events[0].At, _end).Value;
        bool open = _rules.MayStartInitiative(ledger, _end) is Decision<TrustReading>.Granted;
        return open == plan is null && (plan is null || (!plan.Measures.AllowsRiskyStart && plan.MilestonesToGo == Math.Max(0, 3 - plan.Reading.Streak)));
    }

    private static TrustEvent[] At(TrustEvent[] events, int which, TrustEventKind kind)
    {
        TrustEvent[] changed = [.. events, new(kind, _end)];
        int place = (int)((uint)which % (uint)changed.Length);
        changed[place] = new(kind, changed[place].At);
        return changed;
    }

    private static TrustReading Read(TrustEvent[] events) => _rules.Read(TrustLedger.Empty.With(events), _end).Value;
}
