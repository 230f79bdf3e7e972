using IssueResolution.Diagnosing;
using IssueResolution.Reasoning;

namespace IssueResolution.Rendering.Tests.Diagnosing;

/// <summary>Graphs to draw.</summary>
internal static class CauseGraphs
{
    internal static CauseGraph Branched()
    {
        CauseGraph graph = CauseGraph.From(new("The monthly report reached the client a day late", "月次報告書が顧客に一日遅れて届いた"));
        graph = Granted(graph.Because(
            new CauseLink(CauseId.Symptom, new("slow"), EvidenceKind.Record, CauseRole.Action) { Source = new("job log of 3 March", "3月3日のジョブログ") },
            new CauseNode(new("slow"), new("Extracting the data took two days instead of one", "データの抽出に一日の予定が二日かかった"))));
        graph = Granted(graph.Because(
            CauseId.Symptom, new(new("no-buffer"), new("The plan had no room for a second attempt", "計画にやり直しの余裕がなかった"), CauseKind.Capacity, ControlReach.Ours),
            EvidenceKind.Observed, CauseRole.Condition));
        graph = Granted(graph.Because(
            new("slow"), new(new("limits"), new("The client's systems limit access, and we did not know", "顧客のシステムにアクセス制限があることを知らなかった"), CauseKind.InformationPath, ControlReach.Shared),
            EvidenceKind.Observed));
        graph = Granted(graph.Because(
            new("limits"), new(new("scoping"), new("Scoping did not include a technical check", "範囲を定める際に技術的な確認をしていなかった"), CauseKind.Process, ControlReach.Ours),
            EvidenceKind.Record));
        graph = Granted(graph.Because(
            new("no-buffer"), CauseNode.Unknown(new("gap"), new("Who decided on the date, and what did they know?", "期日を決めたのは誰で、何を知っていたか")), null));
        graph = Granted(graph.Linked(new(new("no-buffer"), new("limits"), EvidenceKind.Inferred)));
        return Granted(graph.Rooted(new("scoping")));
    }

    internal static CauseGraph Chain() => Granted(Granted(
        WhyChain.From(new("The report was late", "報告書が遅れた"))
            .Because(new("Extracting the data took longer than planned", "データの抽出に予定より時間がかかった"), EvidenceKind.Record)
            .Because(new("The client's systems limit access, and we did not know", "顧客のシステムにアクセス制限があることを知らなかった"), EvidenceKind.Observed)
            .Because(new("Scoping did not include a technical check", "範囲を定める際に技術的な確認をしていなかった"), EvidenceKind.Record)
            .ToGraph(CauseKind.Process, ControlReach.Ours)).Rooted(new("why-3")));

    internal static CauseGraph Saying(string symptom, string cause) => Granted(CauseGraph.From(new(symptom, symptom)).Because(
        CauseId.Symptom, new CauseNode(new("c"), new(cause + "'", cause)), null));

    internal static T Granted<T>(Decision<T> decision) => Assert.IsType<Decision<T>.Granted>(decision).Value;
}
