using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>Where a client's satisfaction is heading while trust is rebuilt.</summary>
[Requirement("R-125")]
public sealed class RecoveryTrend : ClosedSet<RecoveryTrend>
{
    /// <summary>It rises. One good word after bad ones is not that yet.</summary>
    public static readonly RecoveryTrend Improving = new("improving", Words.Of("improving", "改善", "Satisfaction rises.", "満足度が上がっている。"));

    /// <summary>It stays where it is, high or low.</summary>
    public static readonly RecoveryTrend Steady = new("steady", Words.Of("steady", "横ばい", "Satisfaction stays where it is.", "満足度が変わらない。"));

    /// <summary>It falls: whatever is being done does not reach the client.</summary>
    public static readonly RecoveryTrend Falling = new("falling", Words.Of("falling", "悪化", "Satisfaction falls.", "満足度が下がっている。"));

    /// <summary>Too few have been heard. Silence is not satisfaction: ask.</summary>
    public static readonly RecoveryTrend NotEnoughHeard = new("not-enough-heard", Words.Of(
        "not enough heard", "判断材料不足", "The client was not asked often enough to say.", "尋ねた回数が少なく、判断できない。"));

    private RecoveryTrend(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
