using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>How big the response to an issue must be. When it must come is <see cref="Urgency"/>, which does not look at severity.</summary>
[Requirement("R-024")]
public sealed class Severity : OrderedScale<Severity>
{
    /// <summary>Normal workflow, and still never ignored. A concern that one stakeholder voices is already <see cref="Medium"/>.</summary>
    [Requirement("R-023")]
    public static readonly Severity Low = new(1, "low", Words.Of(
        "Low", "低", "A question, a wish or a small adjustment: normal workflow, never ignored.", "問い合わせ、要望、軽微な調整。通常の流れで扱うが、放置はしない。"));

    /// <summary>Minor harm or frustration. As soon as a key date or rework is involved it is <see cref="High"/>.</summary>
    [Requirement("R-022")]
    public static readonly Severity Medium = new(2, "medium", Words.Of(
        "Medium", "中", "A minor delay, frustration or one person's concern: an answer within a day, regular check-ins.", "小さな遅れ、不満、一人の懸念。一日以内に応え、定期的に様子を見る。"));

    /// <summary>A key date, the quality or an executive's confidence is at stake. A threat to leave makes it <see cref="Critical"/>.</summary>
    [Requirement("R-021")]
    public static readonly Severity High = new(3, "high", Words.Of(
        "High", "高", "A key date, the quality or an executive's confidence is at stake: same-day response, daily updates.", "重要な期日、品質、経営層の信頼が懸かる。当日中に応え、毎日連絡する。"));

    /// <summary>The project, the relationship or the firm is at stake. A serious defect that can be reworked is <see cref="High"/>.</summary>
    [Requirement("R-020")]
    public static readonly Severity Critical = new(4, "critical", Words.Of(
        "Critical", "重大", "The project, the relationship or the firm is at stake.", "プロジェクト、取引関係、または会社の存続が懸かる。"));

    private Severity(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
