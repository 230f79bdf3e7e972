using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>How far an analysis of causes can be relied on, by its points.</summary>
public sealed class CauseQuality : OrderedScale<CauseQuality>
{
    /// <summary>A guess that may be right. For a mild issue that can be enough.</summary>
    public static readonly CauseQuality Weak = new(1, "weak", Words.Of(
        "weak", "不十分", "It may be right, and little shows it.", "正しいかもしれないが、裏づけが乏しい。"));

    /// <summary>Good enough to act on. Whether another analyst would find the same is often open.</summary>
    public static readonly CauseQuality Adequate = new(2, "adequate", Words.Of(
        "adequate", "十分", "Good enough to act on.", "対策に進むのに足りる。"));

    /// <summary>Evidence, branches and tests support it. Certainty it is not.</summary>
    public static readonly CauseQuality Strong = new(3, "strong", Words.Of(
        "strong", "確か", "Evidence, branches and tests support it.", "根拠、分岐、検証に支えられている。"));

    private CauseQuality(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
