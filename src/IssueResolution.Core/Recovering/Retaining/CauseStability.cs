using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>How likely the client thinks it is that the same cause strikes again.</summary>
public sealed class CauseStability : OrderedScale<CauseStability>
{
    /// <summary>A one-off that passes by itself. What was mended and may come back is <see cref="Uncertain"/>.</summary>
    public static readonly CauseStability Temporary = new(1, "temporary", Words.Of("temporary", "一時的", "It passes and is not expected again.", "一過性で、再び起こるとは思われない。"));

    /// <summary>Nobody can say. Not having asked the client is this.</summary>
    public static readonly CauseStability Uncertain = new(2, "uncertain", Words.Of("uncertain", "不明", "Nobody can say whether it comes back.", "再び起こるかどうか分からない。"));

    /// <summary>It sits in how we work. Until that is changed, and seen to be, it stays this.</summary>
    public static readonly CauseStability Stable = new(3, "stable", Words.Of("stable", "恒常的", "It sits in how we work and is expected again.", "仕事の進め方に根ざし、再び起こると思われる。"));

    private CauseStability(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
