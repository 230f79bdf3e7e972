using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Escalating;

/// <summary>How high somebody stands in a firm, the client's or ours: one scale for both, so that they can be compared.</summary>
public sealed class Seniority : OrderedScale<Seniority>
{
    /// <summary>Does the work, or is our contact from day to day. Whoever can move people or budget belongs to <see cref="Management"/>.</summary>
    public static readonly Seniority WorkingLevel = new(1, "working-level", Words.Of(
        "working level", "実務担当", "Does the work or accompanies it from day to day.", "日々の実務を担う。"));

    /// <summary>Answers for a department or a whole engagement. Whoever sits on the board belongs to <see cref="Executive"/>.</summary>
    public static readonly Seniority Management = new(2, "management", Words.Of(
        "management", "管理職", "Answers for a department or an engagement.", "部門や案件全体に責任を持つ。"));

    /// <summary>Answers for the firm with others, a sponsor on the board among them. Whoever heads it is <see cref="Head"/>.</summary>
    public static readonly Seniority Executive = new(3, "executive", Words.Of(
        "executive", "役員", "Answers for the firm together with others.", "他の役員とともに会社に責任を持つ。"));

    /// <summary>Heads the firm. Heading a subsidiary is <see cref="Executive"/> in the group, and this where the subsidiary is the client.</summary>
    public static readonly Seniority Head = new(4, "head", Words.Of(
        "head of the firm", "最高責任者", "Heads the firm.", "会社を率いる。"));

    private Seniority(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
