using System.Collections.Immutable;
using IssueResolution.Casework;

namespace IssueResolution.Json;

/// <summary>The keys of one case, with or without a version before them.</summary>
internal static class CaseForm
{
    private static readonly WireField<IssueCase, string> _id =
        TextForms.Text.Required("id", "Write by which name the case is known.", (IssueCase one) => one.Id);

    private static readonly WireField<IssueCase, string> _engagement =
        TextForms.Text.Required("engagement", "Name the piece of work for the client that it belongs to.", (IssueCase one) => one.EngagementId);

    private static readonly WireField<IssueCase, ImmutableArray<CaseEvent>> _events =
        CaseEventJson.Event.ToList().Required("events", "List what happened, the detection first.", (IssueCase one) => one.Events);

    private static readonly ImmutableArray<WireField<IssueCase>> _fields = [_id, _engagement, _events];

    public static ImmutableArray<string> Keys { get; } = [.. _fields.Select(one => one.Key)];

    public static IEnumerable<(string Key, SchemaPart Value, bool IsRequired)> Schema => _fields.Select(one => (one.Key, one.Schema, one.IsRequired));

    public static RecordedCase Read(WireValue value)
    {
        RecordedCase read = new(_id.In(value), _engagement.In(value), _events.In(value), value.Find(_events.Key)!);
        LessonForms.RequireWiderAudience(read.EngagementId, read.Events, value.Find(_events.Key)!);
        return read;
    }

    public static IEnumerable<(string Key, WireNode? Value)> Members(IssueCase one) => _fields.Select(key => (key.Key, key.Write(one)));
}
