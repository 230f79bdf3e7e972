using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>Graphs for tests, and what they are made of.</summary>
internal static class Causes
{
    internal static CauseId Id(string name) => new(name);

    internal static Phrase Say(string text) => new(text, "「" + text + "」");

    internal static CauseNode Node(string name, CauseKind? kind = null, ControlReach? reach = null) => new(Id(name), Say(name), kind, reach);

    internal static T Granted<T>(Decision<T> decision) => Assert.IsType<Decision<T>.Granted>(decision).Value;

    internal static RefusalCode Refused<T>(Decision<T> decision) => Assert.IsType<Decision<T>.Refused>(decision).Code;

    internal static CauseGraph Late() => CauseGraph.From(Say("The report was late"));

    internal static CauseGraph With(this CauseGraph graph, string effect, CauseNode cause, EvidenceKind? evidence = null, CauseRole? role = null) =>
        Granted(graph.Because(Id(effect), cause, evidence ?? EvidenceKind.Record, role));

    /// <summary>The teacher's example with a second branch: someone began late, and the access was limited all along.</summary>
    internal static CauseGraph TwoBranches() => Late()
        .With("symptom", Node("slow"), EvidenceKind.Record)
        .With("slow", Node("began-late", CauseKind.Person), EvidenceKind.Testimony, CauseRole.Action)
        .With("slow", Node("limits-unknown", CauseKind.InformationPath, ControlReach.Shared), EvidenceKind.Observed, CauseRole.Condition)
        .With("limits-unknown", Node("no-technical-check", CauseKind.Process, ControlReach.Ours), EvidenceKind.Record);
}
