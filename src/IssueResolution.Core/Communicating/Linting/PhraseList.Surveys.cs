using IssueResolution.Reasoning;

namespace IssueResolution.Communicating;

/// <content>Phrases that bend a survey, in both languages.</content>
public sealed partial class PhraseList
{
    private static Provenance HonestAnswers => Provenance.Default("A survey asks for an honest answer and for no other, R-186");

    private static IEnumerable<LintPhrase> SurveyPhrases() =>
    [
        .. English(
            MessageRule.AsksForMarks,
            HonestAnswers,
            null,
            "give us a good rating", "give us a high rating", "give us a top rating", "give us good marks", "give us top marks", "give us full marks",
            "give us a good score", "give us a high score", "give us the highest score", "give us five stars", "give us 5 stars", "give us a 10",
            "rate us highly", "rate us five stars", "rate us 5 stars", "rate us a 10", "rate us 10", "leave a positive review", "leave us a good review",
            "leave a five-star review", "leave a 5-star review", "a good rating would help", "a high score would help", "only a 10 counts",
            "anything less than a 10", "anything below a 10", "before you give us a low score", "contact us before giving a low",
            "in return for a good rating", "in exchange for a good review"),
        .. Japanese(
            MessageRule.AsksForMarks,
            HonestAnswers,
            null,
            "高評価をお願い", "高い評価をお願い", "良い評価をお願い", "よい評価をお願い", "最高評価をお願い", "満点をお願い", "高得点をお願い", "星5をお願い", "星五つをお願い",
            "高評価をいただけ", "高評価を頂け", "良い評価をいただけ", "よい評価をいただけ", "満点をいただけ", "高評価にご協力", "最高点をお付け", "満点をお付け", "高い点数をお付け",
            "低い評価をされる前に", "低評価をつける前に", "高評価いただいた方に", "高評価の方に"),
    ];
}
