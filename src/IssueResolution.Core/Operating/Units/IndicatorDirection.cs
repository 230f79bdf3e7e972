using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>Which way a metric is better.</summary>
public sealed class IndicatorDirection : ClosedSet<IndicatorDirection>
{
    /// <summary>More is better, as with cases settled.</summary>
    public static readonly IndicatorDirection Higher = new("higher", Words.Of("higher is better", "高いほど良い", "More of it is better.", "多いほど良い。"));

    /// <summary>Less is better, as with days open.</summary>
    public static readonly IndicatorDirection Lower = new("lower", Words.Of("lower is better", "低いほど良い", "Less of it is better.", "少ないほど良い。"));

    private IndicatorDirection(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
