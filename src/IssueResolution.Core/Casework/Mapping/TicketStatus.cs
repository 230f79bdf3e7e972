using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Timing;
using IssueResolution.Wording;

namespace IssueResolution.Casework;

/// <summary>Where a ticket stands, whatever its system calls it, from "nothing is asked of us" to "we are at it".</summary>
/// <remarks>
/// A scale of its own and not a <see cref="CaseStatus"/>: those are free texts which tell clocks when to pause, and know neither a new ticket
/// nor a cancelled one. It is no stage of a case either: a ticket system says whose turn it is, not how far the work has come.
/// Being a scale, it is rounded up like a severity: what is asked of us never shrinks on the way to a ticket system and back.
/// </remarks>
public sealed class TicketStatus : OrderedScale<TicketStatus>
{
    /// <summary>Ended without a solution: withdrawn, merged, a mistake. If there is a solution, it is <see cref="Resolved"/>.</summary>
    public static readonly TicketStatus Cancelled = new(1, "cancelled", CaseStatus.Closed, ClockEffect.Stop, Words.Of(
        "Cancelled", "取り消し", "Ended without a solution: withdrawn, merged or opened by mistake.", "解決を待たずに終了。取り下げ、統合、誤登録など。"));

    /// <summary>Solved, and the client agrees or let the time for objections pass. Merely solved is <see cref="Resolved"/>.</summary>
    public static readonly TicketStatus Closed = new(2, "closed", CaseStatus.Closed, ClockEffect.Stop, Words.Of(
        "Closed", "完了", "Solved, and the client agrees or raised no objection in time.", "解決済みで、顧客が同意したか、期限内に異議がなかった。"));

    /// <summary>Solved from our side; the client has still to be asked. Products that know only "closed" mean this.</summary>
    public static readonly TicketStatus Resolved = new(3, "resolved", CaseStatus.Resolved, ClockEffect.Stop, Words.Of(
        "Resolved", "解決", "Solved from our side; the client has still to be asked.", "当社としては解決。顧客の確認はこれから。"));

    /// <summary>The client must act first. A vendor is <see cref="WaitingOnThirdParty"/>.</summary>
    public static readonly TicketStatus WaitingOnClient = new(4, "waiting-on-client", CaseStatus.WaitingOnClient, ClockEffect.Pause, Words.Of(
        "Waiting on the client", "顧客待ち", "The client must act first.", "顧客の対応を待っている。"));

    /// <summary>A vendor or partner must act first, and it is we who press them.</summary>
    public static readonly TicketStatus WaitingOnThirdParty = new(5, "waiting-on-third-party", CaseStatus.WaitingOnThirdParty, ClockEffect.Pause, Words.Of(
        "Waiting on a third party", "第三者待ち", "A vendor or partner must act first, and it is we who press them.", "取引先の対応を待っている。催促は当社が行う。"));

    /// <summary>Nobody acts for now, so that nobody but us will take it up again. If somebody else must act, it is one of the waits.</summary>
    public static readonly TicketStatus OnHold = new(6, "on-hold", CaseStatus.OnHold, ClockEffect.Pause, Words.Of(
        "On hold", "保留", "Nobody acts for now, and nobody but us will take it up again.", "当面は誰も動かない。再開できるのは当社だけ。"));

    /// <summary>Ours to pick up. Whether someone has answered is told by what was said, not by this.</summary>
    public static readonly TicketStatus New = new(7, "new", CaseStatus.Open, ClockEffect.Run, Words.Of(
        "New", "新規", "Ours, and not picked up yet.", "当社の番で、まだ着手していない。"));

    /// <summary>We are at work, or should be.</summary>
    public static readonly TicketStatus Working = new(8, "working", CaseStatus.Open, ClockEffect.Run, Words.Of(
        "Working", "対応中", "We are at work, or should be.", "対応している、または対応すべきである。"));

    private TicketStatus(
        int position, string code, string clockStatus, ClockEffect clockEffect, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name) =>
        (ClockStatus, ClockEffect) = (clockStatus, clockEffect);

    /// <summary>The status for events of a clock, one of <see cref="CaseStatus"/>.</summary>
    public string ClockStatus { get; }

    /// <summary>What the clock of the resolution does in it, unless a policy says otherwise.</summary>
    public ClockEffect ClockEffect { get; }

    /// <summary>Whether the work has ended, with a solution or without.</summary>
    public bool IsEnded => ClockEffect == ClockEffect.Stop;
}
