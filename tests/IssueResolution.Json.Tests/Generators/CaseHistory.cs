using FsCheck;
using FsCheck.Fluent;
using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Json.Tests.Generators;

/// <summary>A history, and the policy file that has the calendars and policies it names.</summary>
public sealed record CaseHistory(EventHistory History, PolicyFile Policies);

/// <summary>Histories with every type of event, corrections and late records.</summary>
public static class CaseHistories
{
    public static Arbitrary<CaseHistory> Arbitrary() => Arb.From(Gen.Choose(int.MinValue + 1, int.MaxValue).Select(seed => Make(new Chance(seed))));

    internal static CaseHistory Make(Chance chance)
    {
        PolicyFile policies = PolicyFiles.Make(chance);
        Instant opened = chance.At();
        ClockEvent first = new ClockEvent.Opened(opened, chance.Yes() ? chance.Name() : null, chance.Yes() ? CaseStatus.Open : chance.Name()) { Id = "first" };
        ClockEvent[] later = chance.Some(6, () => Later(opened + chance.Amount(), policies, chance));
        IEnumerable<ClockEvent> named = later.Select((item, index) => item with { Id = chance.Yes() ? $"e{index}" : null });
        ClockEvent withdrawal = new ClockEvent.Withdrawn(opened + chance.Amount()) { Voids = "target" };
        ClockEvent target = new ClockEvent.Acknowledged(opened) { Id = "target" };
        return new(Assert.IsType<Decision<EventHistory>.Granted>(EventHistory.Of([first, target, .. named, withdrawal])).Value, policies);
    }

    private static ClockEvent Later(Instant at, PolicyFile policies, Chance chance)
    {
        BusinessCalendar calendar = chance.One([.. policies.Calendars.Values]).Calendar;
        SlaPolicy policy = chance.One(policies.Policies.Rules).Value;
        CalendarChangeMode? mode = chance.Yes() ? null : chance.One(CalendarChangeMode.InOrder);
        ClockEvent item = chance.Next(11) switch
        {
            0 => new ClockEvent.Acknowledged(at),
            1 => new ClockEvent.Message(at, chance.One(Speaker.InOrder)),
            2 => new ClockEvent.StatusChanged(at, chance.Name()),
            3 => new ClockEvent.PriorityChanged(at, chance.Name()),
            4 => new ClockEvent.Assigned(at, chance.Name()),
            5 => new ClockEvent.CalendarChanged(at, calendar, mode),
            6 => new ClockEvent.PolicyChanged(at, policy, mode),
            7 => new ClockEvent.DueOverridden(at, chance.Name(), chance.Yes() ? null : chance.At()),
            8 => new ClockEvent.MilestoneReached(at, chance.Name()),
            9 => new ClockEvent.Cancelled(at, chance.Yes() ? null : chance.Name()),
            _ => new ClockEvent.Withdrawn(at),
        };
        return chance.Yes() ? item : item with { RecordedAt = at + chance.Amount() };
    }
}
