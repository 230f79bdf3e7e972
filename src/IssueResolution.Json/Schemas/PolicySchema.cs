using IssueResolution.Ranking;
using IssueResolution.Timing;

namespace IssueResolution.Json;

/// <summary>The schema of policy files.</summary>
internal static class PolicySchema
{
    private static readonly SchemaPart _name = TextForms.Text.Schema;

    private static readonly SchemaPart _names = SchemaPart.List(_name);

    private static readonly SchemaPart _allowance = SchemaPart.Text().Described("A time allowed, such as \"PT4H\", \"business PT4H\" or \"2 business-days\".").Named("allowance");

    private static readonly SchemaPart _target = SchemaPart.OneOf(
        [_allowance, SchemaPart.Object([("target", _allowance, true), ("calendar", _name, true)])]).Named("target");

    private static readonly SchemaPart _threshold = SchemaPart.Object(
    [
        ("id", _name.Described("Unique in the clock."), true),
        ("percent", SchemaPart.NumberFromZero.Described("The share of the target at which it lies, if it has no offset."), false),
        ("offset", SchemaPart.Text(SchemaPatterns.SignedDuration).Described("Before (minus) or after the deadline, if it has no percentage."), false),
    ]).Named("threshold");

    private static readonly SchemaPart _strategy = Codes<ChangeStrategy>().Named("change-strategy");

    private static readonly SchemaPart _clock = SchemaPart.Object(
    [
        ("kind", Codes<ClockKind>(), true),
        ("startsOn", _name.Described("The milestone with which a duty starts."), false),
        ("stopsOn", _name.Described("The milestone with which a duty is done."), false),
        ("targets", SchemaPart.ByName(_target, SchemaPatterns.NotBlank, atLeast: 1).Described("By priority, or for *."), true),
        ("pausesOn", _names.Described("The statuses in which the clock stands still."), false),
        ("onReopen", Codes<ReopenRule>(), false),
        ("onResolved", Codes<ResolvedRule>(), false),
        ("thresholds", SchemaPart.List(_threshold), false),
    ]).Named("clock");

    private static readonly SchemaPart _policy = SchemaPart.Object(
    [
        ("id", _name.Described("Unique in the file."), true),
        ("when", SchemaPart.ByName(SchemaPart.List(SchemaPart.Text(), atLeast: 1), SchemaPatterns.NotBlank).Described("By attribute, the values of which a case must have one."), false),
        ("validFrom", TimeForms.At.Schema, false),
        ("validTo", TimeForms.At.Schema, false),
        ("calendar", _name.Described("The name of a calendar of the file."), true),
        ("priorities", _names.Described("The most severe first."), false),
        ("resolvedStatuses", _names, false),
        ("onPriorityChange", SchemaPart.OneOf([_strategy, SchemaPart.Object([("raise", _strategy, true), ("lower", _strategy, true)])]), false),
        ("onCalendarChange", Codes<CalendarChangeMode>(), false),
        ("clocks", SchemaPart.ByName(_clock, SchemaPatterns.NotBlank, atLeast: 1), true),
    ]).Named("policy");

    public static SchemaPart File { get; } = SchemaPart.Object(
    [
        ("version", SchemaPart.Just(WireNames.Version), true),
        ("statuses", _names.Described("The statuses that cases can have."), false),
        ("calendars", SchemaPart.ByName(CalendarSchema.Calendar.Named("calendar"), SchemaPatterns.NotBlank), true),
        ("policies", SchemaPart.List(_policy, atLeast: 1).Described("The first whose \"when\" holds applies; the last has none."), true),
    ]);

    private static SchemaPart Codes<TMember>()
        where TMember : ClosedSet<TMember> => SchemaPart.Codes(ClosedSet<TMember>.InOrder.Select(member => member.Code));
}
