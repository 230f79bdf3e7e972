using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>How far a client's demands go.</summary>
public sealed class DemandReach : OrderedScale<DemandReach>
{
    /// <summary>They have a ground, large as they may be.</summary>
    public static readonly DemandReach Valid = new(1, "valid", Words.Of("valid", "正当", "The demands have a ground.", "要求に根拠がある。"));

    /// <summary>They have no ground, or go far beyond it. That they are inconvenient is not enough.</summary>
    public static readonly DemandReach Unreasonable = new(2, "unreasonable", Words.Of(
        "unreasonable", "不当", "The demands have no ground, or go far beyond it.", "要求に根拠がないか、大きく超えている。"));

    /// <summary>Nobody could meet them. What only we cannot do is declined with an alternative.</summary>
    public static readonly DemandReach Impossible = new(3, "impossible", Words.Of(
        "impossible", "実現不可能", "Nobody could meet the demands.", "誰にも応じられない要求である。"));

    private DemandReach(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
