using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Planning;

/// <summary>What a plan may hold, in the order in which it is read.</summary>
public sealed class PlanPart : ClosedSet<PlanPart>
{
    /// <summary>What stops or repairs the damage. What keeps it from coming back is the <see cref="RootFix"/>.</summary>
    [Requirement("R-070")]
    public static readonly PlanPart ImmediateFix = new("immediate-fix", Words.Of(
        "the immediate fix", "応急処置", "What stops or repairs the damage now.", "いまの被害を止める、または元に戻す。"));

    /// <summary>What removes the cause. Working around it for good is still an <see cref="ImmediateFix"/>.</summary>
    [Requirement("R-070")]
    public static readonly PlanPart RootFix = new("root-fix", Words.Of(
        "the root fix", "恒久対策", "What removes the cause for good.", "原因そのものを取り除く。"));

    /// <summary>The one role that answers for the plan and speaks with the client. Those who do the work are <see cref="Resources"/>.</summary>
    [Requirement("R-079")]
    public static readonly PlanPart Owner = new("owner", Words.Of(
        "the owner", "責任者", "The one role that answers for the plan and speaks with the client.", "計画に責任を持ち、顧客との窓口となる一人。"));

    /// <summary>At least two ways that beat each other in something. A way that loses in everything is none.</summary>
    [Requirement("R-071")]
    public static readonly PlanPart Options = new("options", Words.Of(
        "options to choose from", "選択肢", "A quick way and a complete way, for the client to choose.", "早い案と完全な案を示し、顧客に選んでもらう。"));

    /// <summary>Who is pulled in. Hours that nobody has to find are none.</summary>
    [Requirement("R-072")]
    public static readonly PlanPart Resources = new("resources", Words.Of(
        "the people it takes", "必要な人員", "Who is pulled in from where, and for how long.", "誰をどこからどれだけ投入するか。"));

    /// <summary>What is promised by when. What the team asks itself in between is a <see cref="Checkpoints"/> entry.</summary>
    [Requirement("R-075")]
    public static readonly PlanPart Dates = new("dates", Words.Of(
        "the promised dates", "約束の日時", "What the client gets, and by which hour.", "何をいつまでに届けるか。"));

    /// <summary>A look at our own state well before the client hears of it; one that comes after the first promised date is none.</summary>
    [Requirement("R-080")]
    public static readonly PlanPart Checkpoints = new("checkpoints", Words.Of(
        "the internal checkpoints", "社内の点検", "When the team looks at its own state before the first promised date.", "最初の約束より前に、社内で進み具合を確かめる時点。"));

    private PlanPart(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
