using IssueResolution.Operating;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>What is agreed about work in other hands, as JSON; what is left out is not agreed.</summary>
internal static class DelegationForm
{
    private static readonly WireField<DelegationDraft, string?> _owner = TextForms.Text.Optional(
        "owner", "Whose role it is; nobody's when it is left out.", (DelegationDraft draft) => string.IsNullOrWhiteSpace(draft.Owner) ? null : draft.Owner);

    private static readonly WireField<DelegationDraft, Duration?> _checkEvery = TimeForms.Effort.OptionalValue(
        "checkEvery", "From one check to the next, such as \"P7D\"; nobody looks when it is left out.", (DelegationDraft draft) => draft.CheckEvery > Duration.Zero ? draft.CheckEvery : null);

    private static readonly WireField<DelegationDraft, string?> _reportTo = TextForms.Text.Optional(
        "reportTo", "Who is told what was seen; nobody is when it is left out.", (DelegationDraft draft) => string.IsNullOrWhiteSpace(draft.ReportTo) ? null : draft.ReportTo);

    public static WireForm<DelegationDraft> Delegation { get; } = WireFields.Object(
        "delegation",
        value => new DelegationDraft { Owner = _owner.In(value), CheckEvery = _checkEvery.In(value), ReportTo = _reportTo.In(value) },
        _owner, _checkEvery, _reportTo);
}
