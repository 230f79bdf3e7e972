using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Casework;

/// <summary>Where a case stands between the first word of it and its lesson.</summary>
/// <remarks>A set and no scale: reopening goes back, and declining and leaving lie beside the road.</remarks>
public sealed class CaseState : ClosedSet<CaseState>
{
    /// <summary>We know of it. The client may know before us or after us.</summary>
    public static readonly CaseState Detected = new("detected", Words.Of(
        "detected", "検知", "We know of it, and the client has not yet heard that we do.", "把握したが、顧客にはまだ伝えていない。"));

    /// <summary>The client knows that we have it. What it means is not yet judged.</summary>
    public static readonly CaseState Acknowledged = new("acknowledged", Words.Of(
        "acknowledged", "受理済み", "The client knows that we have it.", "受理したことを顧客に伝えた。"));

    /// <summary>How big and how soon is judged. What is done about it is open.</summary>
    public static readonly CaseState Assessed = new("assessed", Words.Of(
        "assessed", "評価済み", "Severity and urgency are judged.", "重大度と緊急度を見極めた。"));

    /// <summary>The client has agreed to a plan. Nothing of it has begun.</summary>
    public static readonly CaseState Planned = new("planned", Words.Of(
        "planned", "計画済み", "The client has agreed to a plan.", "顧客と計画に合意した。"));

    /// <summary>The plan is carried out. A small issue may get here without one.</summary>
    public static readonly CaseState Executing = new("executing", Words.Of(
        "executing", "実行中", "The solution is being carried out.", "解決策を実行している。"));

    /// <summary>Done from our side. Whether it is over only the client can say.</summary>
    public static readonly CaseState Resolved = new("resolved", Words.Of(
        "resolved", "解決済み", "Done from our side; the client has not yet said so.", "当社側は完了。顧客の確認はまだない。"));

    /// <summary>The client has said that it is settled. What we learn from it may still be open.</summary>
    public static readonly CaseState Verified = new("verified", Words.Of(
        "verified", "確認済み", "The client has said that it is settled.", "解決したと顧客が確認した。"));

    /// <summary>Settled, learnt from, and put away. It opens again if the client says so.</summary>
    public static readonly CaseState Closed = new("closed", Words.Of(
        "closed", "完了", "Settled and learnt from.", "解決し、学びも得た。"));

    /// <summary>Not over after all: the same case goes on. A new wish is a new case.</summary>
    public static readonly CaseState Reopened = new("reopened", Words.Of(
        "reopened", "再開", "It was not over: the same case goes on.", "終わっていなかったため、同じ案件を続ける。"));

    /// <summary>The request cannot be met, and the client was told so with a reason. A failure of ours is never declined, it is resolved.</summary>
    public static readonly CaseState Declined = new("declined", Words.Of(
        "declined", "辞退", "The request cannot be met, and the client was told why.", "要望に応じられないことを、理由とともに伝えた。"));

    /// <summary>The relationship ends in good order. A single case that ends well is closed.</summary>
    public static readonly CaseState Exited = new("exited", Words.Of(
        "exited", "取引終了", "The relationship ends in good order.", "取引を円満に終える。"));

    private CaseState(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }

    /// <summary>Every state that may follow this one, in the order of the set; staying is not among them.</summary>
    /// <remarks>
    /// The rules of a case may refuse a step that is listed: from assessed to executing leads only where the policy asks for no plan, from
    /// resolved to closed only where a client that never answered was asked often enough.
    /// </remarks>
    [Requirement("R-001")]
    public ImmutableArray<CaseState> Next => Name switch
    {
        nameof(Detected) => [Acknowledged, Exited],
        nameof(Acknowledged) => [Assessed, Declined, Exited],
        nameof(Assessed) => [Planned, Executing, Declined, Exited],
        nameof(Planned) => [Executing, Declined, Exited],
        nameof(Executing) => [Planned, Resolved, Exited],
        nameof(Resolved) => [Verified, Closed, Reopened, Exited],
        nameof(Verified) => [Closed, Reopened, Exited],
        nameof(Closed) => [Reopened],
        nameof(Reopened) => [Assessed, Planned, Executing, Declined, Exited],
        nameof(Declined) => [Reopened, Exited],
        nameof(Exited) => [],
        _ => throw Unlisted.Member(this),
    };

    /// <summary>The code of the event that leads here, as it is recorded; only a confirmed satisfaction verifies, and only the detection begins.</summary>
    internal string ReachedBy => Name switch
    {
        nameof(Planned) => "plan-agreed",
        nameof(Executing) => "work-started",
        nameof(Verified) => "satisfaction-stated",
        _ => Code,
    };

    /// <summary>Whether the case is still worked on or waited for: neither closed, declined nor exited.</summary>
    public bool IsOpen => this != Closed && this != Declined && this != Exited;
}
