using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>Whether the client is left waiting for a sign from us.</summary>
[Requirement("R-062")]
public sealed class WaitState : OrderedScale<WaitState>
{
    /// <summary>The client knows that we have it. An automatic receipt alone is not this.</summary>
    public static readonly WaitState Acknowledged = new(1, "acknowledged", Words.Of(
        "acknowledged", "受理済み", "We have said that we have it and when we come back.", "受理と次の連絡時刻を伝えた。"));

    /// <summary>We have said nothing yet. Once the client asks, it is <see cref="ClientChased"/>.</summary>
    public static readonly WaitState NotYetAcknowledged = new(2, "not-yet-acknowledged", Words.Of(
        "not yet acknowledged", "未受理", "We have said nothing yet.", "まだ何も伝えていない。"));

    /// <summary>The client had to ask, which already made it worse.</summary>
    public static readonly WaitState ClientChased = new(3, "client-chased", Words.Of(
        "client chased", "催促あり", "The client had to ask whether we got it.", "届いたかどうかを顧客に尋ねさせた。"));

    private WaitState(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
