using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>How worried the client is, which decides how often we speak and never what we owe.</summary>
[Requirement("R-095")]
public sealed class ClientAnxiety : OrderedScale<ClientAnxiety>
{
    /// <summary>The client trusts us with it. Silence alone is no sign of calm.</summary>
    public static readonly ClientAnxiety Calm = new(1, "calm", Words.Of(
        "calm", "平静", "The client trusts that it is being handled.", "任せてくれている。"));

    /// <summary>More questions than usual. If every silence alarms, it is <see cref="High"/>.</summary>
    public static readonly ClientAnxiety Concerned = new(2, "concerned", Words.Of(
        "concerned", "不安", "The client asks more than usual.", "いつもより質問が多い。"));

    /// <summary>Every silence alarms. An angry client who trusts the plan is <see cref="Concerned"/>.</summary>
    public static readonly ClientAnxiety High = new(3, "high", Words.Of(
        "highly anxious", "強い不安", "Every silence alarms the client.", "沈黙のたびに不安が募る。"));

    private ClientAnxiety(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
