using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Diagnosing;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Docs;

/// <summary>The examples of docs/guide/five-whys.md.</summary>
public sealed class FiveWhysGuide
{
    [Fact]
    public void Five_lines()
    {
        #region action
        PreventiveAction check = new(
            new("A technical check opens every scope form", "範囲の書式を技術的な点検から始める"),
            Role.EngagementPartner,
            Instant.FromUtc(2026, 4, 1, 9, 0))
        {
            Kind = CountermeasureKind.ForcingFunction,
        };
        #endregion

        #region chain
        Decision<RootCause> root = WhyChain.From(new("The report was late", "報告書が遅れた"))
            .Because(new("Extraction was slow", "抽出が遅かった"), EvidenceKind.Record)
            .Because(new("The client's access limits were unknown", "顧客側のアクセス制限を知らなかった"), EvidenceKind.Observed)
            .Because(new("Scoping lacked technical due diligence", "範囲の合意前に技術的な確認がなかった"), EvidenceKind.Record)
            .Conclude(CauseKind.Process, ControlReach.Ours, check, DiagnosingPolicy.ProfessionalServices);
        #endregion

        #region enough
        var granted = (Decision<RootCause>.Granted)root;
        Assert.Equal(3, granted.Value.Depth);
        Assert.Equal(0.8m, granted.Value.Confidence);                                   // that of the weakest link
        Assert.Same(Prevention.RiskIdentification, granted.Value.Preventability);       // what would have caught it at the start
        Assert.StartsWith(
            "All gates hold, so the questions stop at \"Scoping lacked technical due diligence\" after 3 whys",
            granted.Reasons[^1].Text.English);
        #endregion
    }

    [Fact]
    public void Too_early()
    {
        #region too-early
        var refused = (Decision<RootCause>.Refused)WhyChain.From(new("The report was late", "報告書が遅れた"))
            .Because(new("The analyst forgot to order the data", "担当者がデータの依頼を忘れた"), EvidenceKind.Testimony)
            .Conclude(CauseKind.Person, ControlReach.Ours, null, DiagnosingPolicy.ProfessionalServices);

        Assert.Same(RefusalCode.PersonAsRoot, refused.Code);
        Assert.Equal(
            "Do not stop at \"The analyst forgot to order the data\". "
            + "Ask once more: what made it possible, or likely, that someone would do this?",
            refused.Message.English);
        #endregion
    }

    [Fact]
    public void Branches()
    {
        PreventiveAction check = new(
            new("A technical check opens every scope form", "範囲の書式を技術的な点検から始める"), Role.EngagementPartner, Instant.FromUtc(2026, 4, 1, 9, 0))
        {
            Kind = CountermeasureKind.ForcingFunction,
        };

        #region branches
        static T Granted<T>(Decision<T> decision) => Assert.IsType<Decision<T>.Granted>(decision).Value;

        CauseGraph graph = CauseGraph.From(new("The report was late", "報告書が遅れた"));
        CauseNode slow = new(new("slow"), new("Extraction took two days", "抽出に二日かかった"));
        CauseNode noBuffer = new(
            new("no-buffer"), new("The plan had no room for a second attempt", "計画にやり直しの余裕がなかった"), CauseKind.Capacity, ControlReach.Ours);

        graph = Granted(graph.Because(CauseId.Symptom, slow, EvidenceKind.Record, CauseRole.Action));
        graph = Granted(graph.Because(CauseId.Symptom, noBuffer, EvidenceKind.Observed, CauseRole.Condition));
        graph = Granted(graph.Because(slow.Id, CauseNode.Unknown(new("gap"), new("What slowed it down?", "何が遅くしたのか")), null));

        Decision<CauseGraph> circle = graph.Linked(new(slow.Id, CauseId.Symptom, EvidenceKind.Inferred));
        Assert.Same(RefusalCode.CircularWhy, ((Decision<CauseGraph>.Refused)circle).Code);      // and graph is what it was
        #endregion

        #region review
        DiagnosingPolicy policy = DiagnosingPolicy.ProfessionalServices;
        CauseAnalysis analysis = CauseAnalysis.Of("Aoki", graph);
        NextQuestion first = analysis.Review(noBuffer.Id, policy).Value.Next!;
        Assert.Equal("preventive-action", first.Asks);                     // an open gate comes before any check

        analysis = Granted(analysis.Countered(new(noBuffer.Id, check)));
        RootCauseReview review = analysis.Review(noBuffer.Id, policy).Value;
        Assert.True(review.MayStop);                                       // all gates hold, after one why
        Assert.Equal((60, CauseQuality.Adequate), (review.Points, review.Quality));
        Assert.Equal(
            "Why is it that \"The plan had no room for a second attempt\"?",
            review.Next!.Text.English);

        Assert.IsType<Decision<RootCause>.Granted>(analysis.Accept(noBuffer.Id, Severity.High, policy));
        Assert.IsType<Decision<RootCause>.Refused>(analysis.Accept(noBuffer.Id, Severity.Critical, policy));
        #endregion
    }

    [Fact]
    public void Second_analyst()
    {
        #region second-analyst
        static CauseGraph Found(params string[] roots) => roots
            .Select((root, index) => new CauseNode(new($"c{index}"), new(root, root), CauseKind.Process, ControlReach.Ours))
            .Aggregate(
                CauseGraph.From(new("Late", "遅れ")),
                (graph, node) => Granted(Granted(graph.Because(CauseId.Symptom, node, EvidenceKind.Record)).Rooted(node.Id)));

        CauseGraph one = Found("Scoping lacked technical due diligence", "The plan had no room");
        CauseGraph other = Found("scoping lacked  technical due diligence.", "Nobody asked the client");

        AnalystOverlap overlap = AnalystOverlap.Between(one, other, CauseMatching.ByStatement);
        Assert.Equal(1m / 3m, overlap.RootCauses);      // one in common, three in all
        #endregion
    }

    [Fact]
    public void Words()
    {
        #region words
        CauseFinding finding = DiagnosingPolicy.ProfessionalServices.Lint(new("It was human error", "抽出が遅かった"))[0];

        Assert.Equal("diagnosing.human-error", finding.Code);
        Assert.Equal((7, "human error"), (finding.Start, finding.Found));
        Assert.Equal("Which step let the mistake through, and what made it easy to make?", finding.Question.English);
        #endregion
    }

    private static T Granted<T>(Decision<T> decision) => Assert.IsType<Decision<T>.Granted>(decision).Value;
}
