using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>Where the situation is heading, seen from the client.</summary>
public sealed class Trajectory : OrderedScale<Trajectory>
{
    /// <summary>Better than last time it was looked at. Quiet alone is <see cref="Stable"/>.</summary>
    public static readonly Trajectory Improving = new(1, "improving", Words.Of(
        "improving", "改善", "It is getting better.", "良くなっている。"));

    /// <summary>No change. No news from the client is not a change either.</summary>
    public static readonly Trajectory Stable = new(2, "stable", Words.Of(
        "stable", "横ばい", "It is neither better nor worse.", "良くも悪くもなっていない。"));

    /// <summary>Worse, over days. If it jumps within a day or two, it is <see cref="RapidlyEscalating"/>.</summary>
    public static readonly Trajectory Worsening = new(3, "worsening", Words.Of(
        "worsening", "悪化", "It is getting worse.", "悪くなっている。"));

    /// <summary>Worse by the hour. A grave but contained matter is <see cref="Stable"/>.</summary>
    public static readonly Trajectory RapidlyEscalating = new(4, "rapidly-escalating", Words.Of(
        "rapidly escalating", "急速に悪化", "It is getting worse within hours or a day or two.", "数時間から一両日で急に悪くなっている。"));

    private Trajectory(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
