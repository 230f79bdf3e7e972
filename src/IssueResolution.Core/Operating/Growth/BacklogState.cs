using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>Where a backlog is heading.</summary>
[Requirement("R-192")]
public sealed class BacklogState : ClosedSet<BacklogState>
{
    /// <summary>Too few periods are known. That is no <see cref="Steady"/>.</summary>
    public static readonly BacklogState NotEnoughKnown = new("not-enough-known", Words.Of(
        "not enough known", "情報不足", "Too few periods are known to say.", "判断に足る期間の記録がない。"));

    /// <summary>It does not grow period after period. A single bad period does not make it <see cref="Growing"/>.</summary>
    public static readonly BacklogState Steady = new("steady", Words.Of(
        "steady", "安定", "The backlog does not grow period after period.", "滞留は増え続けていない。"));

    /// <summary>It grows period after period, and somebody is working on why. Without such time it is a <see cref="Spiral"/>.</summary>
    public static readonly BacklogState Growing = new("growing", Words.Of(
        "growing", "増加", "The backlog grows period after period.", "滞留が増え続けている。"));

    /// <summary>It grows, and nobody has time to make it easier: so it will grow on.</summary>
    public static readonly BacklogState Spiral = new("spiral", Words.Of(
        "spiral", "悪循環", "The backlog grows because there is no time to systemise, and there is none because it grows.", "滞留のために仕組み化の時間がなく、そのためにまた滞留する。"));

    private BacklogState(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
