using IssueResolution.Classifying;
using IssueResolution.Diagnosing;

namespace IssueResolution.Json;

/// <summary>The forms of the terms that an analysis of causes names.</summary>
internal static class CauseTermForms
{
    public static WireForm<CauseId> Id { get; } =
        new(value => new CauseId(TextForms.Text.Read(value)), id => WireNode.Text(id.Value), TextForms.Text.Schema);

    public static WireForm<EvidenceKind> Evidence { get; } = TextForms.Code(EvidenceKind.InOrder, "evidence", "kind of evidence");

    public static WireForm<CauseRole> Role { get; } = TextForms.Code(CauseRole.InOrder, "cause-role", "way in which a cause takes part");

    public static WireForm<ControlReach> Reach { get; } = TextForms.Code(ControlReach.InOrder, "reach", "reach of our control");

    public static WireForm<Prevention> Prevention { get; } = TextForms.Code(Classifying.Prevention.InOrder, "prevention", "measure of prevention");

    public static WireForm<CountermeasureKind> Measure { get; } =
        TextForms.Code(CountermeasureKind.InOrder, "countermeasure-kind", "kind of countermeasure");

    /// <summary>Only what a person answers; the other checks are read off the graph.</summary>
    public static WireForm<RootCauseCheck> Asked { get; } =
        TextForms.Code([.. RootCauseCheck.InOrder.Where(check => check.IsAsked)], "asked-check", "check that a person answers");
}
