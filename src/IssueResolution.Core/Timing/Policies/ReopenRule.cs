using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Timing;

/// <summary>What reopening does to a resolution clock that has stopped.</summary>
public sealed class ReopenRule : ClosedSet<ReopenRule>
{
    /// <summary>It goes on where it stopped; the time in between counts as nothing.</summary>
    public static readonly ReopenRule Continue = new("continue", Words.Of(
        "continue", "継続", "It goes on; the time while resolved is left out.", "解決中の時間を除いて続ける。"));

    /// <summary>It goes on as if it had never stopped.</summary>
    public static readonly ReopenRule CountClosed = new("count-closed", Words.Of(
        "count the closed time", "解決中も計測", "It goes on, and the time while resolved counts.", "解決中の時間も数えて続ける。"));

    /// <summary>The first cycle keeps its result and a second one starts at the reopening.</summary>
    public static readonly ReopenRule NewCycle = new("new-cycle", Words.Of(
        "new cycle", "新しい周期", "A new cycle starts at the reopening.", "再開時から新しい周期を始める。"));

    /// <summary>The first result stands and no clock runs any more.</summary>
    public static readonly ReopenRule FirstStands = new("first-stands", Words.Of(
        "the first stands", "初回で確定", "The first result stands.", "最初の結果で確定する。"));

    private ReopenRule(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
