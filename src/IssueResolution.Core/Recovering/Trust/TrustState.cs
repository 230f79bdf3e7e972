using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>How a client's trust stands. As on every scale greater asks more of us: broken trust is the greatest.</summary>
[Requirement("R-124")]
public sealed class TrustState : OrderedScale<TrustState>
{
    /// <summary>It carries again. Points alone do not make it: it takes a row of kept milestones.</summary>
    public static readonly TrustState Restored = new(1, "restored", Words.Of("restored", "回復", "Trust carries again.", "信頼が戻っている。"));

    /// <summary>It grows. However many points there are, without the row of kept milestones it is not <see cref="Restored"/>.</summary>
    public static readonly TrustState Recovering = new(2, "recovering", Words.Of("recovering", "回復中", "Trust is coming back.", "信頼が戻りつつある。"));

    /// <summary>The next broken promise decides.</summary>
    public static readonly TrustState Fragile = new(3, "fragile", Words.Of("fragile", "不安定", "Trust would not survive another broken promise.", "もう一度約束を破れば失われる。"));

    /// <summary>Nothing we say is believed. A client who says so openly may still be only <see cref="Fragile"/>.</summary>
    public static readonly TrustState Broken = new(4, "broken", Words.Of("broken", "失墜", "What we say is not believed.", "何を言っても信じてもらえない。"));

    private TrustState(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
