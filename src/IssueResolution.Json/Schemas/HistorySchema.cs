using System.Collections.Immutable;
using IssueResolution.Timing;

namespace IssueResolution.Json;

/// <summary>The schema of histories.</summary>
internal static class HistorySchema
{
    private static readonly SchemaPart _name = TextForms.Text.Schema;

    private static readonly (string, SchemaPart, bool) _mode =
        ("mode", SchemaPart.Codes(CalendarChangeMode.InOrder.Select(mode => mode.Code)), false);

    private static readonly ImmutableArray<SchemaPart> _types =
    [
        Event("opened", ("priority", SchemaPart.Text(), false), ("status", _name, false)),
        Event("acknowledged"),
        Event("message", ("by", SchemaPart.Codes(Speaker.InOrder.Select(speaker => speaker.Code)), true)),
        Event("status", ("to", _name, true)),
        Event("priority", ("to", _name, true)),
        Event("assigned", ("to", _name, true)),
        Event("calendar", ("to", _name.Described("The name of a calendar in the policy file."), true), _mode),
        Event("policy", ("to", _name.Described("The id of a policy in the policy file."), true), _mode),
        Event(
            "due-override", ("clock", _name, true),
            ("due", SchemaPart.OneOf([TimeForms.At.Schema, SchemaPart.Null]).Described("Null withdraws what was agreed."), true)),
        Event("milestone", ("milestone", _name, true)),
        Event("cancelled", ("reason", SchemaPart.Text(), false)),
        Event("withdrawn"),
    ];

    public static SchemaPart History { get; } = SchemaPart.Object(
        [("version", SchemaPart.Just(WireNames.Version), true), ("events", SchemaPart.List(SchemaPart.OneOf(_types).Named("event")), true)]);

    private static SchemaPart Event(string type, params IEnumerable<(string, SchemaPart, bool)> own) => SchemaPart.Object(
    [
        ("at", TimeForms.At.Schema.Described("When it happened."), true),
        ("type", SchemaPart.Just(WireNode.Text(type)), true),
        .. own,
        ("recordedAt", TimeForms.At.Schema.Described("When it became known, if later."), false),
        ("id", SchemaPart.Text(), false),
        ("voids", SchemaPart.Text().Described("The id of an event that this one withdraws."), false),
    ]).Named($"event-{type}");
}
