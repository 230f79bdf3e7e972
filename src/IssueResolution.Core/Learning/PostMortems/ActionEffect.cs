using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>Whether an action has kept the same thing from happening again.</summary>
public sealed class ActionEffect : ClosedSet<ActionEffect>
{
    /// <summary>It is not done, so there is nothing to look at.</summary>
    public static readonly ActionEffect NotDone = new("not-done", Words.Of(
        "not done", "未実施", "The action is not done yet.", "処置がまだ行われていない。"));

    /// <summary>Done, and nothing came back so far. Only once the window is over does it count as <see cref="Held"/>.</summary>
    public static readonly ActionEffect TooEarly = new("too-early", Words.Of(
        "too early to tell", "判断には早い", "Nothing came back so far, and the window is not over.", "再発はないが、観察期間がまだ終わっていない。"));

    /// <summary>The window is over and nothing came back within it.</summary>
    public static readonly ActionEffect Held = new("held", Words.Of(
        "it held", "効果あり", "Nothing came back within the window.", "観察期間内に再発がなかった。"));

    /// <summary>The same came back within the window: the action was not enough, or it was the wrong one.</summary>
    public static readonly ActionEffect Recurred = new("recurred", Words.Of(
        "it recurred", "再発", "The same came back within the window.", "観察期間内に再発した。"));

    private ActionEffect(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
