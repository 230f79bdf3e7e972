using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>What a client judges when it judges how an issue was handled, apart from whether it was solved.</summary>
[Requirement("R-006")]
public sealed class HandlingDimension : ClosedSet<HandlingDimension>
{
    /// <summary>Whether the client knew how things stood, the unpleasant too. How soon it knew is <see cref="Speed"/>.</summary>
    public static readonly HandlingDimension Transparency = new("transparency", Words.Of(
        "transparency", "透明性", "Did we tell you openly how things stood?", "状況を率直にお伝えしましたか。"));

    /// <summary>Whether we were quick. Quick and half done is a matter of <see cref="Thoroughness"/>.</summary>
    public static readonly HandlingDimension Speed = new("speed", Words.Of(
        "speed", "迅速さ", "Did we act quickly?", "迅速に対応しましたか。"));

    /// <summary>Whether all of it was dealt with, the cause too.</summary>
    public static readonly HandlingDimension Thoroughness = new("thoroughness", Words.Of(
        "thoroughness", "徹底度", "Did we deal with all of it, its cause too?", "原因も含め、すべてに対処しましたか。"));

    private HandlingDimension(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
