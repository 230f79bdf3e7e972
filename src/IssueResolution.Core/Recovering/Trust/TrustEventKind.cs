using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>What moves a client's trust.</summary>
[Requirement("R-073")]
public sealed class TrustEventKind : ClosedSet<TrustEventKind>
{
    /// <summary>A promise was kept. A promise nobody heard of is no event.</summary>
    public static readonly TrustEventKind Kept = new("kept", Words.Of("promise kept", "約束を守った", "What was promised was there when it was promised.", "約束したものを約束どおりに届けた。"));

    /// <summary>More, or earlier, than was promised. It earns no more than <see cref="Kept"/>: promise so that you can keep it.</summary>
    public static readonly TrustEventKind Exceeded = new("exceeded", Words.Of("promise exceeded", "約束を上回った", "More was there, or earlier, than promised.", "約束以上のもの、または早く届けた。"));

    /// <summary>Moved by agreement before it was due. Announced after the date it is <see cref="Broken"/>.</summary>
    public static readonly TrustEventKind Renegotiated = new("renegotiated", Words.Of(
        "renegotiated in time", "期日前の再合意", "The promise was changed by agreement before it was due.", "期日より前に合意して約束を改めた。"));

    /// <summary>Not there when it was due. One of these undoes months.</summary>
    [Requirement("R-005")]
    public static readonly TrustEventKind Broken = new("broken", Words.Of("promise broken", "約束を破った", "What was promised was not there when it was due.", "約束したものが期日になかった。"));

    /// <summary>Bad news that the client did not see coming. Bad news in time is no event.</summary>
    public static readonly TrustEventKind BadNewsSurprise = new("bad-news-surprise", Words.Of(
        "surprise bad news", "不意の悪い知らせ", "Bad news came when nothing could be done about it.", "手の打ちようがなくなってから悪い知らせが届いた。"));

    /// <summary>The client said that it was satisfied. Silence is no event.</summary>
    public static readonly TrustEventKind SatisfactionVoiced = new("satisfaction-voiced", Words.Of(
        "satisfaction voiced", "満足の言葉", "The client said that it was satisfied.", "顧客が満足を言葉にした。"));

    private TrustEventKind(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }

    /// <summary>Whether it adds to a row of kept milestones.</summary>
    public bool IsKeptMilestone => this == Kept || this == Exceeded;
}
