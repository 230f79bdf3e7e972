using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Timing;

/// <summary>From what to what a clock runs.</summary>
public sealed class ClockKind : ClosedSet<ClockKind>
{
    /// <summary>From the opening until someone says that it was received; an answer in substance is <see cref="FirstResponse"/>.</summary>
    public static readonly ClockKind Acknowledge = new("acknowledge", Words.Of(
        "time to acknowledge", "受付確認までの時間", "Until receipt is confirmed.", "受け付けたと伝えるまで。"));

    /// <summary>From the opening until the first public reply of a person. A bot or an internal note is no reply.</summary>
    public static readonly ClockKind FirstResponse = new("first-response", Words.Of(
        "time to first response", "初回応答までの時間", "Until a person first replies to the client.", "人が最初に顧客へ返信するまで。"));

    /// <summary>From the oldest unanswered client message after the first reply until the next reply; a cycle for each. A resolution cancels it.</summary>
    public static readonly ClockKind NextResponse = new("next-response", Words.Of(
        "time to next response", "次の応答までの時間", "Until the oldest unanswered message of the client is answered.", "未回答の最も古い顧客の連絡に答えるまで。"));

    /// <summary>From the opening, or from the last reply, until the next reply; a cycle for each. One missed update is one breach, however long it lasts.</summary>
    public static readonly ClockKind PeriodicUpdate = new("periodic-update", Words.Of(
        "time to next update", "次の状況報告までの時間", "Until the client hears from us again.", "顧客に次に連絡するまで。"));

    /// <summary>From the opening until it is resolved or closed. Requester wait and agent work are the same kind with other pauses.</summary>
    public static readonly ClockKind Resolution = new("resolution", Words.Of(
        "time to resolution", "解決までの時間", "Until the matter is resolved.", "解決するまで。"));

    /// <summary>From an assignment until it is handed on or resolved: a cycle for each stretch of ownership, as an operational level agreement counts it.</summary>
    public static readonly ClockKind Ownership = new("ownership", Words.Of(
        "time in ownership", "担当時間", "As long as one group owns the matter.", "一つの担当が受け持つ間。"));

    /// <summary>From one milestone to another, each named by the clock: facts gathered, plan confirmed in writing, client followed up.</summary>
    public static readonly ClockKind Duty = new("duty", Words.Of(
        "time to a duty", "義務の期限", "Until a duty of the process is done.", "手順上の義務を果たすまで。"));

    private ClockKind(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
