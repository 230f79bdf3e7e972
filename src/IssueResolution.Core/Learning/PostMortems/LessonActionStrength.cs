using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>How likely an action is to keep the same thing from happening again: the action hierarchy of RCA².</summary>
public sealed class LessonActionStrength : OrderedScale<LessonActionStrength>
{
    /// <summary>It relies on people remembering: training, a reminder, a warning. A list that must be ticked is <see cref="Intermediate"/>.</summary>
    public static readonly LessonActionStrength Weak = new(1, "weak", Words.Of(
        "weak", "弱い", "It relies on people remembering.", "人の記憶に頼る。"));

    /// <summary>It helps people to notice: a checklist, a second pair of eyes, less to do. If the mistake becomes impossible, it is <see cref="Strong"/>.</summary>
    public static readonly LessonActionStrength Intermediate = new(2, "intermediate", Words.Of(
        "intermediate", "中程度", "It helps people to notice.", "人の気づきを助ける。"));

    /// <summary>It works whoever is on duty: the step is gone, forced, or done by a machine.</summary>
    public static readonly LessonActionStrength Strong = new(3, "strong", Words.Of(
        "strong", "強い", "It works whoever is on duty.", "誰が担当しても効く。"));

    private LessonActionStrength(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
