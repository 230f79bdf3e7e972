using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>What the client has said about the outcome. Only the client's own words change it.</summary>
[Requirement("R-121")]
public sealed class Satisfaction : ClosedSet<Satisfaction>
{
    /// <summary>The client has not said. Silence stays here however long it lasts.</summary>
    public static readonly Satisfaction Unknown = new("unknown", Words.Of(
        "unknown", "不明", "The client has not said.", "顧客がまだ語っていない。"));

    /// <summary>The client said it is settled. A polite thank-you to another topic is not that.</summary>
    public static readonly Satisfaction Confirmed = new("confirmed", Words.Of(
        "confirmed", "満足を確認", "The client has said that it is settled.", "解決したと顧客が語った。"));

    /// <summary>Something is left. If the heart of it is, it is <see cref="NotSatisfied"/>.</summary>
    public static readonly Satisfaction Partial = new("partial", Words.Of(
        "partly satisfied", "一部満足", "The client has named something that is left.", "残った点を顧客が挙げた。"));

    /// <summary>The client said it is not settled. A new, different wish is a new issue.</summary>
    public static readonly Satisfaction NotSatisfied = new("not-satisfied", Words.Of(
        "not satisfied", "不満足", "The client has said that it is not settled.", "解決していないと顧客が語った。"));

    private Satisfaction(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
