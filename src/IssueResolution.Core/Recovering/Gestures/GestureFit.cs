using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>Whether a kind of gesture suits a category of issue.</summary>
public sealed class GestureFit : ClosedSet<GestureFit>
{
    /// <summary>It answers what such an issue is about. Whether it is big enough is another question.</summary>
    public static readonly GestureFit Fits = new("fits", Words.Of("fits", "適する", "It answers what the issue is about.", "案件の内容に応えるものである。"));

    /// <summary>It answers something else. A firm that knows better overrides the cell.</summary>
    public static readonly GestureFit Misses = new("misses", Words.Of("misses the point", "的を外す", "It answers something else.", "別のことに応えている。"));

    private GestureFit(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
