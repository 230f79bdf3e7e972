using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Json.Tests.Generators;

/// <summary>Files of policies with every kind of clock, target, threshold and setting; two calendars of one file may agree in all but the name.</summary>
public static class PolicyFiles
{
    public static Arbitrary<PolicyFile> Arbitrary() => Arb.From(Gen.Choose(int.MinValue + 1, int.MaxValue).Select(seed => Make(new Chance(seed))));

    public static Arbitrary<Allowance> Allowances() => Arb.From(Gen.Choose(int.MinValue + 1, int.MaxValue).Select(seed => AllowanceOf(new Chance(seed))));

    internal static PolicyFile Make(Chance chance)
    {
        CalendarDefinition twin = CalendarDefinitions.Make(chance);
        Dictionary<string, CalendarDefinition> calendars = new() { ["desk"] = twin, ["other desk"] = new(twin.Zone.Id, twin.Hours) };
        foreach (string name in chance.Names(0, 2))
        {
            calendars.Add(name, CalendarDefinitions.Make(chance));
        }

        BusinessCalendar[] known = [.. calendars.Values.Select(definition => definition.Calendar)];
        string[] ids = chance.Names(1, 3);
        var rules = ids.Select((id, index) => Rule(id, index == ids.Length - 1, known, chance));
        var policies = Assert.IsType<Decision<PolicySet<SlaPolicy>>.Granted>(PolicySet.Of([.. rules])).Value;
        return new PolicyFile(calendars, policies, chance.Names(0, 3));
    }

    internal static Allowance AllowanceOf(Chance chance)
    {
        int days = chance.Yes(4) ? int.MaxValue - chance.Next(9) : 1 + chance.Next(99);
        LocalTime time = chance.Yes() ? new LocalTime(chance.Next(24), chance.Next(60)) : LocalTime.FromNanosecondsSinceMidnight(chance.Next(int.MaxValue));
        return chance.Next(9) switch
        {
            0 => new Allowance.Elapsed(chance.Amount()),
            1 => new Allowance.OpenHours(chance.Amount()),
            2 => new Allowance.BusinessDays(days),
            3 => new Allowance.SameTimeOnBusinessDay(days),
            4 => new Allowance.EndOfBusinessDay(days),
            5 => new Allowance.BusinessDayAt(days, time),
            6 => new Allowance.CalendarDays(days),
            7 => new Allowance.EndOfCalendarDay(days),
            _ => new Allowance.SameDay(),
        };
    }

    private static MatchRule<SlaPolicy> Rule(string id, bool isLast, BusinessCalendar[] calendars, Chance chance)
    {
        SlaPolicy policy = new(id, chance.One(calendars), chance.Names(1, 3).Select(name => Clock(name, calendars, chance)))
        {
            Priorities = [.. chance.Names(0, 3)],
            ResolvedStatuses = chance.Yes() ? [CaseStatus.Resolved, CaseStatus.Closed] : [.. chance.Names(0, 2)],
            OnPriorityChange = new(chance.One(ChangeStrategy.InOrder), chance.One(ChangeStrategy.InOrder)),
            OnCalendarChange = chance.One(CalendarChangeMode.InOrder),
        };
        Instant? from = !isLast && chance.Yes() ? chance.At() : null;
        Instant? to = !isLast && chance.Yes() ? (from ?? chance.At()) + Duration.FromNanoseconds(1) : null;
        string[] attributes = isLast ? [] : chance.Names(0, 2);
        return new(id, policy, attributes.Select(attribute => new MatchCondition(attribute, [chance.Name(), .. chance.Names(0, 2), ""])), from, to);
    }

    private static ClockDefinition Clock(string name, BusinessCalendar[] calendars, Chance chance)
    {
        ClockTargets targets = ClockTargets.Of(chance.Names(1, 3).Append("*").Skip(chance.Next(2)).Select(priority => new KeyValuePair<string, ClockTarget>(
            priority, new ClockTarget(AllowanceOf(chance), chance.Yes(3) ? chance.One(calendars) : null))));
        ImmutableArray<string> pausesOn = [.. chance.Some(3, chance.Name)];
        ImmutableArray<Threshold> thresholds = [.. chance.Names(0, 3).Select(id => ThresholdOf(id, chance))];
        ClockKind kind = chance.One(ClockKind.InOrder);
        return new ClockDefinition(name, kind, targets)
        {
            StartsOn = kind == ClockKind.Duty ? CaseMilestone.Opened : null,
            StopsOn = kind == ClockKind.Duty ? chance.Name() + "!" : null,
            PausesOn = pausesOn,
            OnReopen = chance.One(ReopenRule.InOrder),
            OnResolved = chance.One(ResolvedRule.InOrder),
            Thresholds = thresholds,
        };
    }

    private static Threshold ThresholdOf(string id, Chance chance) => chance.Yes()
        ? new Threshold.AtPercent(id, chance.One([0m, 50m, 66.60m, 100m, 1234567.000000000000001m, decimal.MaxValue]))
        : new Threshold.AtOffset(id, chance.Yes() ? -chance.Amount() : chance.Amount());
}
