using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>Why a client says that it leaves. What it tells its peers may be something else.</summary>
[Requirement("R-004")]
public sealed class DepartureReason : ClosedSet<DepartureReason>
{
    /// <summary>No money for it. A price that is said to be too high for what it buys is <see cref="Dissatisfaction"/>.</summary>
    public static readonly DepartureReason Budget = new("budget", isPolite: true, Words.Of("budget", "予算", "There is no budget for it any more.", "予算がなくなった。"));

    /// <summary>Something else matters more now.</summary>
    public static readonly DepartureReason ChangedPriorities = new("changed-priorities", isPolite: true, Words.Of(
        "changed priorities", "優先順位の変更", "Something else has become more important.", "他のことが優先になった。"));

    /// <summary>It will be done in the client's own house. A competitor by that name is <see cref="Competitor"/>.</summary>
    public static readonly DepartureReason InHouse = new("in-house", isPolite: true, Words.Of("in-house", "内製化", "The client will do it itself.", "顧客が自ら行う。"));

    /// <summary>Someone else does it. It says where to, and not why.</summary>
    public static readonly DepartureReason Competitor = new("competitor", isPolite: true, Words.Of("competitor", "他社への切替え", "The client goes to a competitor.", "他社に切り替える。"));

    /// <summary>The project is over, or the client's business is. There is nothing to ask behind.</summary>
    public static readonly DepartureReason Ended = new("ended", isPolite: false, Words.Of("need ended", "必要の終了", "What it was needed for is over.", "必要だった事柄が終わった。"));

    /// <summary>It says so openly. Thank for it.</summary>
    public static readonly DepartureReason Dissatisfaction = new("dissatisfaction", isPolite: false, Words.Of(
        "dissatisfaction", "不満", "The client says openly that it was not satisfied.", "満足できなかったと率直に述べている。"));

    private DepartureReason(string code, bool isPolite, Words words, [CallerMemberName] string name = "")
        : base(code, words, name) =>
        IsPolite = isPolite;

    /// <summary>Whether it is a reason that hurts nobody, and so may cover another.</summary>
    public bool IsPolite { get; }
}
