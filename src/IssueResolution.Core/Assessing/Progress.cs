using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>Whether there is still something to solve.</summary>
public sealed class Progress : ClosedSet<Progress>
{
    /// <summary>Something is left to solve. If only documents are left, it is <see cref="Resolved"/>.</summary>
    public static readonly Progress Open = new("open", Words.Of("open", "対応中", "Something is left to solve.", "まだ解決すべきことがある。"));

    /// <summary>Solved; only documents are left. If it gets worse again it counts as <see cref="Open"/>, whatever the record says.</summary>
    public static readonly Progress Resolved = new("resolved", Words.Of("resolved", "解決済み", "Solved; only documents are left.", "解決し、書類だけが残っている。"));

    private Progress(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
