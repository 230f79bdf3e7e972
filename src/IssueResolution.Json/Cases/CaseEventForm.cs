using IssueResolution.Casework;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>One type of event as JSON: <c>type</c>, <c>at</c>, <c>by</c>, and the keys of the type.</summary>
internal sealed class CaseEventForm
{
    private readonly Func<WireValue, CaseEvent> _read;
    private readonly Func<CaseEvent, WireNode> _write;

    private CaseEventForm(string code, Type type, Func<WireValue, CaseEvent> read, Func<CaseEvent, WireNode> write, SchemaPart schema) =>
        (Code, Type, _read, _write, Schema) = (code, type, read, write, schema);

    /// <summary>What stands behind <c>type</c>.</summary>
    public string Code { get; }

    /// <summary>The type of the events.</summary>
    public Type Type { get; }

    public SchemaPart Schema { get; }

    /// <exception cref="WireFormatException">A key is missing or not known, or its value cannot be used.</exception>
    public CaseEvent Read(WireValue value) => _read(value);

    public WireNode Write(CaseEvent item) => _write(item);

    public static CaseEventForm Of<TEvent>(string code, string meaning, Func<Instant, string, TEvent> make)
        where TEvent : CaseEvent =>
        Of(code, meaning, (at, by, _) => make(at, by), Array.Empty<WireField<TEvent>>());

    public static CaseEventForm Of<TEvent, T1>(string code, string meaning, WireField<TEvent, T1> first, Func<Instant, string, T1, TEvent> make)
        where TEvent : CaseEvent =>
        Of(code, meaning, (at, by, value) => make(at, by, first.In(value)), first);

    public static CaseEventForm Of<TEvent, T1, T2>(
        string code, string meaning, WireField<TEvent, T1> first, WireField<TEvent, T2> second, Func<Instant, string, T1, T2, TEvent> make)
        where TEvent : CaseEvent =>
        Of(code, meaning, (at, by, value) => make(at, by, first.In(value), second.In(value)), first, second);

    public static CaseEventForm Of<TEvent, T1, T2, T3>(
        string code, string meaning, WireField<TEvent, T1> first, WireField<TEvent, T2> second, WireField<TEvent, T3> third,
        Func<Instant, string, T1, T2, T3, TEvent> make)
        where TEvent : CaseEvent =>
        Of(code, meaning, (at, by, value) => make(at, by, first.In(value), second.In(value), third.In(value)), first, second, third);

    public static CaseEventForm Of<TEvent, T1, T2, T3, T4>(
        string code, string meaning, WireField<TEvent, T1> first, WireField<TEvent, T2> second, WireField<TEvent, T3> third, WireField<TEvent, T4> fourth,
        Func<Instant, string, T1, T2, T3, T4, TEvent> make)
        where TEvent : CaseEvent =>
        Of(
            code, meaning, (at, by, value) => make(at, by, first.In(value), second.In(value), third.In(value), fourth.In(value)),
            first, second, third, fourth);

    public static CaseEventForm Of<TEvent, T1, T2, T3, T4, T5>(
        string code, string meaning, WireField<TEvent, T1> first, WireField<TEvent, T2> second, WireField<TEvent, T3> third, WireField<TEvent, T4> fourth,
        WireField<TEvent, T5> fifth, Func<Instant, string, T1, T2, T3, T4, T5, TEvent> make)
        where TEvent : CaseEvent =>
        Of(
            code, meaning, (at, by, value) => make(at, by, first.In(value), second.In(value), third.In(value), fourth.In(value), fifth.In(value)),
            first, second, third, fourth, fifth);

    private static CaseEventForm Of<TEvent>(string code, string meaning, Func<Instant, string, WireValue, TEvent> make, params IEnumerable<WireField<TEvent>> own)
        where TEvent : CaseEvent
    {
        WireField<TEvent, string> type = new WireForm<string>(value => value.Text, WireNode.Text, SchemaPart.Just(WireNode.Text(code)))
            .Required("type", "Say what happened.", (TEvent _) => code);
        WireField<TEvent, Instant> at = TimeForms.At.Required("at", "Say when it happened, such as \"2026-03-02T09:00:00Z\".", (TEvent item) => item.At);
        WireField<TEvent, string> by = TextForms.Text.Required("by", "Say who recorded it.", (TEvent item) => item.By);
        WireForm<TEvent> form = WireFields.Object(
            $"event-{code}", value => make(at.In(value), by.In(value), value), [type, at, by, .. own]);
        return new(code, typeof(TEvent), form.Read, item => form.Write((TEvent)item), form.Schema.Described(meaning));
    }
}
