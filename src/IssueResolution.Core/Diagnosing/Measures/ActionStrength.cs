using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>How surely an action keeps a cause from striking again.</summary>
/// <remarks>The three steps are those of the action hierarchy of the VA National Center for Patient Safety, as RCA² has it (2015).</remarks>
public sealed class ActionStrength : OrderedScale<ActionStrength>
{
    /// <summary>It works while people remember it. Telling people once more is this, however well it is told.</summary>
    public static readonly ActionStrength Weak = new(1, "weak", Words.Of(
        "weak", "弱い", "It works only while people remember it.", "人が覚えている間しか効かない。"));

    /// <summary>It helps people to do it right. What makes the wrong way impossible is <see cref="Strong"/>.</summary>
    public static readonly ActionStrength Intermediate = new(2, "intermediate", Words.Of(
        "intermediate", "中程度", "It helps people to do it right, and can be passed over.", "正しく行う助けになるが、省くこともできる。"));

    /// <summary>It works whoever is there. A rule that says so is <see cref="Weak"/>.</summary>
    public static readonly ActionStrength Strong = new(3, "strong", Words.Of(
        "strong", "強い", "It works whoever is there and whatever they remember.", "誰がいても、覚えていなくても効く。"));

    private ActionStrength(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
