using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>Whether a planned response fits its issue.</summary>
[Requirement("R-015")]
public sealed class Proportion : OrderedScale<Proportion>
{
    /// <summary>Too little, or without the care that the category asks for. A response that is merely late is judged by its clock.</summary>
    public static readonly Proportion UnderReaction = new(1, "under-reaction", Words.Of(
        "under-reaction", "過小な対応", "Less than the issue calls for.", "案件に対して対応が足りない。"));

    /// <summary>It fits. One step more than needed is still this, unless the policy says otherwise.</summary>
    public static readonly Proportion Proportionate = new(2, "proportionate", Words.Of(
        "proportionate", "相応", "What the issue calls for.", "案件に見合った対応。"));

    /// <summary>So much that it alarms. Care that no category asks for is never this.</summary>
    public static readonly Proportion OverReaction = new(3, "over-reaction", Words.Of(
        "over-reaction", "過剰な対応", "So much more than the issue calls for that it alarms.", "案件に対して大きすぎ、かえって不安を招く。"));

    private Proportion(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
