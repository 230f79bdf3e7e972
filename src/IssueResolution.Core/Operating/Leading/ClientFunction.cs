using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>The two functions that serve a client: different work, one goal, and best side by side.</summary>
[Requirement("R-199")]
public sealed class ClientFunction : ClosedSet<ClientFunction>
{
    /// <summary>Goes to the client before anything is asked, so that more comes of the product. Answering what was asked is <see cref="Support"/>.</summary>
    public static readonly ClientFunction Success = new("success", Words.Of(
        "customer success", "カスタマーサクセス", "Goes to the client unasked, so that the client gets more out of it.", "顧客から求められる前に動き、成果を引き出す。"));

    /// <summary>Answers what the client asks. Seeing the next question coming is <see cref="Success"/>.</summary>
    public static readonly ClientFunction Support = new("support", Words.Of(
        "customer support", "カスタマーサポート", "Answers what the client asks, and mends what fails.", "顧客の問い合わせに答え、不具合を解消する。"));

    private ClientFunction(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
