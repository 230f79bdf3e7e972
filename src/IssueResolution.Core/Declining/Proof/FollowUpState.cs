using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>How the duty to put something in writing stands.</summary>
public sealed class FollowUpState : ClosedSet<FollowUpState>
{
    /// <summary>It is not in writing, and there is still time.</summary>
    public static readonly FollowUpState Due = new("due", Words.Of(
        "to be written", "書面化待ち", "It is not in writing yet, and there is still time.", "まだ書面になっていないが、期限前である。"));

    /// <summary>It is not in writing, and the time is over. Writing it now is late, and still right.</summary>
    public static readonly FollowUpState Overdue = new("overdue", Words.Of(
        "overdue", "期限超過", "It is not in writing, and the time is over.", "書面にならないまま期限を過ぎた。"));

    /// <summary>It was put in writing in time.</summary>
    public static readonly FollowUpState Written = new("written", Words.Of(
        "in writing", "書面化済み", "It was put in writing in time.", "期限内に書面になった。"));

    /// <summary>It was put in writing after its time. It can be shown, and it looks like an afterthought.</summary>
    public static readonly FollowUpState WrittenLate = new("written-late", Words.Of(
        "in writing, late", "遅れて書面化", "It was put in writing after its time.", "期限を過ぎてから書面になった。"));

    private FollowUpState(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
