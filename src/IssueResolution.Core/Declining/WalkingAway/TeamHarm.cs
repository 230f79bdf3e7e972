using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>What a relationship does to our own people. It counts like anything else.</summary>
[Requirement("R-148")]
public sealed class TeamHarm : OrderedScale<TeamHarm>
{
    /// <summary>Ordinary work, hard days included.</summary>
    public static readonly TeamHarm None = new(1, "none", Words.Of("none", "なし", "Nobody is worse off than with any other client.", "他の顧客と変わらない。"));

    /// <summary>People dread the next call, or ask to be taken off.</summary>
    public static readonly TeamHarm Strained = new(2, "strained", Words.Of(
        "strained", "負担", "People dread the contact, or ask to be taken off.", "接触を恐れ、担当を外れたいという者がいる。"));

    /// <summary>Someone has fallen ill over it, or leaves because of it.</summary>
    public static readonly TeamHarm Harmed = new(3, "harmed", Words.Of(
        "harmed", "被害", "Someone has fallen ill over it, or leaves because of it.", "体調を崩した者、辞める者がいる。"));

    private TeamHarm(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
