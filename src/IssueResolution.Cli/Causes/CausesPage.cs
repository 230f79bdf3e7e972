using IssueResolution.Cli.Reporting;
using IssueResolution.Diagnosing;
using IssueResolution.Reasoning;
using IssueResolution.Rendering;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Cli.Causes;

/// <summary>What the command <c>causes</c> shows to people.</summary>
internal static class CausesPage
{
    private static readonly Phrase _nothing = new("Nothing is known yet but the symptom: ask why it is there.", "分かっているのは症状だけである。なぜ起きたかを問うこと。");
    private static readonly Phrase _gates = new("What must hold", "成り立つべき条件");
    private static readonly Phrase _checks = new("What makes it better", "質を高める点");
    private static readonly Phrase _next = new("Ask next", "次の問い");
    private static readonly Phrase _actions = new("What is done about it", "対策");
    private static readonly Phrase _words = new("Words that end the questions", "問いを終わらせる言葉");
    private static readonly Phrase _holds = new("holds", "成立");
    private static readonly Phrase _open = new("open", "未成立");
    private static readonly Phrase _unsaid = new("nobody has said of what kind", "種類は示されていない");

    public static void Show(ConsolePage page, CausesAnswer answer)
    {
        foreach (string line in CauseGraphText.Write(answer.Analysis.Graph, answer.Policy, page.Language).TrimEnd('\n').Split('\n'))
        {
            page.Line(line);
        }

        if (answer.Judged.IsEmpty)
        {
            page.Line("");
            page.Line(_nothing);
        }

        foreach (Judgement<RootCauseReview> judged in answer.Judged)
        {
            Show(page, answer, judged);
        }

        page.Section(_actions, answer.Analysis.Countermeasures.Select(measure => Told(answer, measure)));
        if (answer is { Overlap: { } overlap, Analysis.Second: { } second })
        {
            page.Line("");
            page.Line(Phrase.Of(
                $"{second.Analyst} found the same roots to {overlap.RootCauses * 100m:0} percent, and the same causes to {overlap.AllCauses * 100m:0} percent.",
                $"{second.Analyst}の分析との一致：真因{overlap.RootCauses * 100m:0}%、すべての原因{overlap.AllCauses * 100m:0}%。"));
        }

        page.Section(_words, answer.Findings.Select(found => Phrase.Of(
            $"\"{found.Finding.Found}\" in {found.Node.Id}: {found.Finding.Why} Ask: {found.Finding.Question} ({found.Finding.Code})",
            $"{found.Node.Id}の「{found.Finding.Found}」：{found.Finding.Why}次の問い：{found.Finding.Question}（{found.Finding.Code}）")));
    }

    private static void Show(ConsolePage page, CausesAnswer answer, Judgement<RootCauseReview> judged)
    {
        RootCauseReview review = judged.Value;
        page.Line("");
        page.Line(review.MayStop
            ? judged.Reasons.Single(reason => reason.Code == "diagnosing.stop").Text
            : Phrase.Of($"Do not stop at \"{review.Candidate.Statement}\" yet.", $"まだ「{review.Candidate.Statement}」で止めないこと。"));
        Phrase worth = Worth(answer, review);
        page.Line(Phrase.Of(
            $"Score: {review.Points} of 100, {review.Quality}; confidence {review.Confidence}; {worth}.",
            $"点数：100点中{review.Points}点（{review.Quality}）、確度{review.Confidence}、{worth}。"));
        page.Section(_gates, review.Gates.Select(gate => Cited(
            Phrase.Of($"{(gate.Holds ? _holds : _open)}: {gate.Gate}. {gate.Because}", $"{(gate.Holds ? _holds : _open)}：{gate.Gate}。{gate.Because}"),
            answer.Policy.Gates.Read(gate.Gate))));
        page.Section(_checks, review.Checks.Select(check => Cited(
            Phrase.Of($"{Got(check)} of {check.Points}: {check.Check}. {check.Because}", $"{check.Points}点中{Got(check)}点：{check.Check}。{check.Because}"),
            answer.Policy.Points.Read(check.Check))));
        if (review.Next is { } next)
        {
            page.Section(_next, [next.Points == 0 ? next.Text : Phrase.Of($"{next.Text} ({next.Points} points)", $"{next.Text}（{next.Points}点）")]);
        }
    }

    private static int Got(CheckReading check) => check.Holds ? check.Points : 0;

    private static Phrase Worth(CausesAnswer answer, RootCauseReview review) =>
        !review.MayStop ? new("it counts once everything holds that must", "条件がすべて成り立てば有効")
        : answer.SufficesFor(review).Select(severity => severity.Words.Name).ToArray() is { Length: > 0 } enough
            ? Phrase.Of($"good enough for severity {Phrase.List(enough)}", $"足りる重大度：{Phrase.List(enough)}")
            : new("good enough for no severity", "足りる重大度はない");

    private static Phrase Told(CausesAnswer answer, Countermeasure measure)
    {
        PreventiveAction action = measure.Action;
        Phrase due = Phrase.Of($"{action.DueAt}", $"{action.DueAt}").InZone(DateTimeZone.Utc);
        Phrase kind = action.Kind?.Words.Name ?? _unsaid;
        Phrase by = answer.IsOverdue(action) ? Phrase.Of($"by {due}, overdue", $"期限{due}、期限超過") : Phrase.Of($"by {due}", $"期限{due}");
        return Phrase.Of(
            $"{action.What} (against {measure.Against}; {action.Owner}, {by}; {kind}, {answer.Policy.StrengthOf(action)})",
            $"{action.What}（対象：{measure.Against}、{action.Owner}、{by}、{kind}、{answer.Policy.StrengthOf(action)}）");
    }

    private static Phrase Cited(Phrase sentence, CellReading cell) => Phrase.Of(
        $"{sentence} [{cell.Table} {cell.Key}; {cell.Provenance.ToPhrase()}]", $"{sentence} [{cell.Table} {cell.Key}; {cell.Provenance.ToPhrase()}]");
}
