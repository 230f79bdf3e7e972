using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Timing;

/// <summary>What a new calendar or policy does to clocks that are running.</summary>
public sealed class CalendarChangeMode : ClosedSet<CalendarChangeMode>
{
    /// <summary>They keep what they started with; cycles that start later take the new one.</summary>
    public static readonly CalendarChangeMode Pin = new("pin", Words.Of(
        "pin", "固定", "Running clocks keep the old one.", "動作中の時計は元のものを使い続ける。"));

    /// <summary>Time used so far is kept; from the change on the new one counts.</summary>
    public static readonly CalendarChangeMode Forward = new("forward", Words.Of(
        "forward", "以後に適用", "The new one counts from the change on.", "変更以後に新しいものを使う。"));

    /// <summary>All running time is measured again, as if the new one had always applied.</summary>
    public static readonly CalendarChangeMode Retroactive = new("retroactive", Words.Of(
        "retroactive", "遡及", "The whole running time is measured again.", "経過時間を最初から測り直す。"));

    private CalendarChangeMode(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
