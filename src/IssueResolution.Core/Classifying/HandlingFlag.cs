using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Classifying;

/// <summary>How an issue of a category must be handled besides being solved. Flags change care, never severity.</summary>
public sealed class HandlingFlag : ClosedSet<HandlingFlag>
{
    /// <summary>People are the subject: few may read it, and names of persons leave the firm in no export. Money talk needs the other flag.</summary>
    [Requirement("R-013")]
    public static readonly HandlingFlag Restricted = new("restricted", Words.Of(
        "restricted", "閲覧制限", "About people: few may read it, and names of persons are never exported.", "人に関わるため閲覧者を限り、個人名は外部に出さない。"));

    /// <summary>Money and trust are at stake together. A dispute about what was agreed, before any invoice, is not yet this.</summary>
    [Requirement("R-014")]
    public static readonly HandlingFlag MoneySensitive = new("money-sensitive", Words.Of(
        "money-sensitive", "金銭に注意", "Money and trust at once: figures are checked twice before anyone speaks.", "金銭と信頼が同時に懸かるため、数字を二重に確かめてから話す。"));

    private HandlingFlag(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
