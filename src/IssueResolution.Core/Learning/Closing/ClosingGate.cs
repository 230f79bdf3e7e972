using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>What must be done before an issue is closed. Closing is not a way to be rid of it.</summary>
[Requirement("R-001")]
public sealed class ClosingGate : ClosedSet<ClosingGate>
{
    /// <summary>Its cause is confirmed. A plausible guess is none.</summary>
    public static readonly ClosingGate CauseConfirmed = new("cause-confirmed", Words.Of(
        "cause confirmed", "原因の確定", "The cause is known and confirmed.", "原因が判明し、確定している。"));

    /// <summary>The client has confirmed the plan in writing, where that is required. That it worked is <see cref="ClientSatisfied"/>.</summary>
    public static readonly ClosingGate PlanConfirmed = new("plan-confirmed", Words.Of(
        "plan confirmed in writing", "計画の書面確認", "The client has confirmed the plan in writing.", "顧客が計画を書面で確認した。"));

    /// <summary>Nothing that was promised to the client is open. What is owed among ourselves belongs to <see cref="DutiesDone"/>.</summary>
    public static readonly ClosingGate CommitmentsSettled = new("commitments-settled", Words.Of(
        "promises settled", "約束の完了", "Nothing that was promised to the client is open.", "顧客への約束がすべて果たされている。"));

    /// <summary>No duty of the process is open that has no gate of its own.</summary>
    public static readonly ClosingGate DutiesDone = new("duties-done", Words.Of(
        "duties done", "義務の完了", "No duty of the process is open.", "手順上の義務が残っていない。"));

    /// <summary>The client was asked and is satisfied; where policy allows, that it never answered is on record. Silence alone opens no gate.</summary>
    public static readonly ClosingGate ClientSatisfied = new("client-satisfied", Words.Of(
        "client satisfied", "顧客の満足", "The client was asked and said that it is settled.", "顧客に尋ね、解決したとの答えを得ている。"));

    /// <summary>What allowed it was looked for in how we work. Owed for every issue; the team's answers are <see cref="PostMortemHeld"/>.</summary>
    public static readonly ClosingGate ProcessReviewed = new("process-reviewed", Words.Of(
        "process reviewed", "手順の見直し", "What allowed it was looked for in how we work.", "それを許した仕事の進め方を見直した。"));

    /// <summary>A post-mortem answers all five questions, where one is required.</summary>
    public static readonly ClosingGate PostMortemHeld = new("post-mortem-held", Words.Of(
        "post-mortem held", "事後検証の実施", "A post-mortem answers all five questions.", "事後検証で五つの問いに答えた。"));

    /// <summary>At least one action has an owner and a day, where a post-mortem is required. It need not be done yet.</summary>
    public static readonly ClosingGate ActionOwned = new("action-owned", Words.Of(
        "action owned", "処置の担当決定", "At least one action has an owner and a day.", "担当者と期日のある処置が一つ以上ある。"));

    /// <summary>The client's trust is not so low that the matter has to stay open, where a ledger of it is kept. That it is content is <see cref="ClientSatisfied"/>.</summary>
    [Requirement("R-124")]
    public static readonly ClosingGate TrustCarries = new("trust-carries", Words.Of(
        "trust carries", "信頼の状態", "The client's trust is not too low to close.", "顧客の信頼が、完了を妨げるほど低くない。"));

    private ClosingGate(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
