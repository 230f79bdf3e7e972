using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>How a client was told beforehand that something cannot be done. A greater form stands on firmer ground.</summary>
public sealed class NoticeForm : OrderedScale<NoticeForm>
{
    /// <summary>Never. What a client could have guessed was not told.</summary>
    public static readonly NoticeForm None = new(1, "none", Words.Of(
        "never told", "告知なし", "The client was never told.", "伝えていない。"));

    /// <summary>By word of mouth. A mail that confirmed it is the evidence of an oral notice; it does not make it <see cref="Written"/>.</summary>
    public static readonly NoticeForm Oral = new(2, "oral", Words.Of(
        "told orally", "口頭", "The client was told by word of mouth.", "口頭で伝えた。"));

    /// <summary>In a mail, a chat or a document to this client. If the client signed it, it is <see cref="Contract"/>.</summary>
    public static readonly NoticeForm Written = new(3, "written", Words.Of(
        "told in writing", "書面", "The client was told in writing.", "書面で伝えた。"));

    /// <summary>In the contract, or in terms that are part of it.</summary>
    public static readonly NoticeForm Contract = new(4, "contract", Words.Of(
        "part of the contract", "契約", "The contract or its terms say so.", "契約または規約に定めがある。"));

    private NoticeForm(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
