using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>How strongly one side of the client's situation is touched.</summary>
public sealed class ImpactLevel : OrderedScale<ImpactLevel>
{
    /// <summary>Looked at and not touched; not the same as never looked at.</summary>
    public static readonly ImpactLevel None = new(1, "none", Words.Of(
        "none", "なし", "Looked at, and not touched.", "確認したが影響はない。"));

    /// <summary>Absorbed without changing a plan. If a plan changes, it is <see cref="Noticeable"/>.</summary>
    public static readonly ImpactLevel Slight = new(2, "slight", Words.Of(
        "slight", "軽微", "Touched, and absorbed without changing plans.", "影響はあるが、計画を変えずに吸収できる。"));

    /// <summary>A plan has to change. If an aim is in danger, it is <see cref="Serious"/>.</summary>
    public static readonly ImpactLevel Noticeable = new(3, "noticeable", Words.Of(
        "noticeable", "相当", "Plans have to change.", "計画の変更が必要。"));

    /// <summary>An aim may be missed.</summary>
    public static readonly ImpactLevel Serious = new(4, "serious", Words.Of(
        "serious", "深刻", "An aim may be missed.", "目的が達せられないおそれがある。"));

    private ImpactLevel(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
