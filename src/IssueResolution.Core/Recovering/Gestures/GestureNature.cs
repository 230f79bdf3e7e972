using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>What a gesture is made of.</summary>
public sealed class GestureNature : ClosedSet<GestureNature>
{
    /// <summary>Words or insight: it costs nothing that could be put on an invoice.</summary>
    public static readonly GestureNature InWords = new("words", Words.Of(
        "words", "言葉・説明", "Something said or shown.", "言葉や説明による。"));

    /// <summary>People's time. It may be worth money to the client and still is none.</summary>
    public static readonly GestureNature Effort = new("effort", Words.Of(
        "effort", "役務", "Something done, which costs us time.", "手間をかけて行う。"));

    /// <summary>Money now or later. Putting an invoice right is <see cref="Owed"/>.</summary>
    public static readonly GestureNature Money = new("money", Words.Of(
        "money", "金銭", "Something paid, credited or not charged.", "支払い、充当、または請求しないことによる。"));

    /// <summary>The client's own already. Giving it back mends nothing beyond the error, and not giving it is an offence of its own.</summary>
    public static readonly GestureNature Owed = new("owed", Words.Of(
        "owed", "当然の返還", "The client's own already: no gesture at all.", "もともと顧客のもので、埋め合わせには当たらない。"));

    private GestureNature(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
