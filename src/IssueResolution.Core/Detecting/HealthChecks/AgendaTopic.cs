using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Detecting;

/// <summary>What a talk with the client is about.</summary>
[Requirement("R-036")]
public sealed class AgendaTopic : ClosedSet<AgendaTopic>
{
    /// <summary>How we are doing, in the client's eyes. What we did is <see cref="DeliveryStatus"/>.</summary>
    public static readonly AgendaTopic Relationship = new("relationship", Words.Of(
        "relationship", "関係", "How we are doing, in the client's eyes.", "顧客から見て、当社の対応はどうか。"));

    /// <summary>What the client hopes for and does not say. What was agreed in writing is not this.</summary>
    public static readonly AgendaTopic Expectations = new("expectations", Words.Of(
        "expectations", "期待", "What the client hopes for next.", "顧客がこれから望むこと。"));

    /// <summary>What has changed in the client's own business.</summary>
    public static readonly AgendaTopic ClientBusiness = new("client-business", Words.Of(
        "the client's business", "顧客の事業", "What has changed in the client's own business.", "顧客の事業に起きた変化。"));

    /// <summary>What we are delivering. It has meetings of its own.</summary>
    public static readonly AgendaTopic DeliveryStatus = new("delivery-status", Words.Of(
        "delivery status", "納品の状況", "What we are delivering, and when.", "何をいつ納めるか。"));

    private AgendaTopic(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
