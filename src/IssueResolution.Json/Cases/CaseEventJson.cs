using System.Collections.Immutable;
using IssueResolution.Casework;

namespace IssueResolution.Json;

/// <summary>Events of cases as JSON, each by the form of its type.</summary>
internal static class CaseEventJson
{
    private static readonly ImmutableArray<CaseEventForm> _forms = [.. BeginningForms.All, .. SignForms.All, .. PromisingForms.All, .. EndingForms.All];

    private static readonly ImmutableDictionary<string, CaseEventForm> _byCode = _forms.ToImmutableDictionary(form => form.Code, StringComparer.Ordinal);

    private static readonly ImmutableDictionary<Type, CaseEventForm> _byType = _forms.ToImmutableDictionary(form => form.Type);

    public static WireForm<CaseEvent> Event { get; } = new(
        Read,
        item => _byType.TryGetValue(item.GetType(), out CaseEventForm? form)
            ? form.Write(item)
            : throw new NotSupportedException($"{item.GetType().Name} has no wire form: give it one."),
        SchemaPart.OneOf([.. _forms.Select(form => form.Schema)]).Named("event"));

    private static string Known => string.Join(", ", _forms.Select(form => form.Code));

    private static CaseEvent Read(WireValue value)
    {
        WireValue type = value.Require("type", $"Write one of {Known}.");
        return _byCode.TryGetValue(type.Text, out CaseEventForm? form)
            ? form.Read(value)
            : throw type.Fault($"\"{Excerpt.Of(type.Text)}\" is no type of event. Known are {Known}.");
    }
}
