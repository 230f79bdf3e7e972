using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Planning;

/// <summary>Options on a coarse grid, so that ties and beaten ones abound; plans with any parts; teams from idle to overbooked.</summary>
public static class PlanningGenerators
{
    internal static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 9, 0);

    private static readonly Phrase _text = new("Mend it", "直す");

    public static Arbitrary<Severity> Severities() => Gen.Elements<Severity>(Severity.InOrder).ToArbitrary();

    public static Arbitrary<PlanOption> Options() => (
        from days in Gen.Choose(0, 5)
        from tenths in Gen.Choose(0, 5)
        from name in Gen.Choose(0, 99)
        select new PlanOption(new($"Option {name}", $"案{name}"), Duration.FromDays(days), Share.Percent(tenths * 20))).ToArbitrary();

    public static Arbitrary<ResourceShift> Shifts() => (
        from kind in Gen.Elements<ShiftKind>(ShiftKind.InOrder)
        from team in Gen.Elements("Front", "Back")
        from hours in Gen.Choose(1, 40)
        select new ResourceShift(kind, team, Duration.FromHours(hours))).ToArbitrary();

    public static Arbitrary<PlanDate> Dates() => (
        from expected in Gen.Choose(1, 10)
        from room in Gen.Choose(-1, 5)
        select new PlanDate(_text, Monday + Duration.FromDays(expected), Monday + Duration.FromDays(expected + room))).ToArbitrary();

    public static Arbitrary<PlanCheckpoint> Checkpoints() =>
        Gen.Choose(0, 12).Select(day => new PlanCheckpoint(Monday + Duration.FromDays(day), _text)).ToArbitrary();

    public static Arbitrary<TeamLoad> Loads() => Loads("Front").ToArbitrary();

    public static Arbitrary<ResolutionPlan> Plans() => (
        from now in Gen.Elements(null, _text)
        from root in Gen.Elements(null, _text)
        from owner in Gen.Elements(null, Role.ProjectManager)
        from options in Few(Options().Generator)
        from shifts in Few(Shifts().Generator)
        from dates in Few(Dates().Generator)
        from checkpoints in Few(Checkpoints().Generator)
        from answer in Gen.Elements<AlignmentAnswer>(AlignmentAnswer.InOrder)
        from asked in Gen.Choose(0, 3)
        let plan = new ResolutionPlan(now, root, owner) { Options = [.. options], Resources = [.. shifts], Dates = [.. dates], Checkpoints = [.. checkpoints] }
        select asked == 0 ? plan : plan.AlignedBy(new(Monday, "Ann", asked > 1, asked > 2, answer))).ToArbitrary();

    internal static Gen<TeamLoad> Loads(string team) =>
        from capacity in Gen.Choose(1, 80)
        from booked in Gen.Choose(0, 120)
        select new TeamLoad(team, Duration.FromHours(capacity), Duration.FromHours(booked));

    private static Gen<List<T>> Few<T>(Gen<T> one) => Gen.Choose(0, 3).SelectMany(count => one.ListOf(count)).Select(items => items.ToList());
}
