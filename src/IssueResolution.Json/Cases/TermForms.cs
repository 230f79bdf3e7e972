using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Diagnosing;
using IssueResolution.Learning;
using IssueResolution.Planning;

namespace IssueResolution.Json;

/// <summary>The forms of the terms that events name.</summary>
internal static class TermForms
{
    public static WireForm<IssueKind> Kind { get; } = TextForms.Code(IssueKind.InOrder, "issue-kind", "kind of issue");

    public static WireForm<Severity> Severity { get; } = TextForms.Code(Assessing.Severity.InOrder, "severity", "severity");

    public static WireForm<Urgency> Urgency { get; } = TextForms.Code(Assessing.Urgency.InOrder, "urgency", "urgency");

    public static WireForm<ClientAnxiety> Anxiety { get; } = TextForms.Code(ClientAnxiety.InOrder, "anxiety", "anxiety of a client");

    public static WireForm<Role> Role { get; } = TextForms.Code(Classifying.Role.InOrder, "role", "role");

    public static WireForm<CauseKind> Cause { get; } = TextForms.Code(CauseKind.InOrder, "cause-kind", "kind of cause");

    public static WireForm<ConsentChannel> Channel { get; } = TextForms.Code(ConsentChannel.InOrder, "channel", "way to agree");

    public static WireForm<Satisfaction> Satisfaction { get; } = TextForms.Code(Learning.Satisfaction.InOrder, "satisfaction", "satisfaction");

    public static WireForm<ProcessArea> Area { get; } = TextForms.Code(ProcessArea.InOrder, "process-area", "area of the process");

    public static WireForm<LessonTarget> Target { get; } = TextForms.Code(LessonTarget.InOrder, "lesson-target", "target of an action");

    public static WireForm<ActionStrength> Strength { get; } = TextForms.Code(ActionStrength.InOrder, "action-strength", "strength of an action");

    public static WireForm<ShiftKind> Shift { get; } = TextForms.Code(ShiftKind.InOrder, "shift-kind", "way to bring people");

    public static WireForm<AlignmentAnswer> Answer { get; } = TextForms.Code(AlignmentAnswer.InOrder, "alignment-answer", "answer to a plan");
}
