using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>When one apologises. The first time for something that is named, the second time in full.</summary>
[Requirement("R-110")]
public sealed class ApologyStage : OrderedScale<ApologyStage>
{
    /// <summary>Nobody knows yet how it came about. One is sorry for the trouble, the wait, the upset; and never liable for them.</summary>
    public static readonly ApologyStage BeforeFacts = new(1, "before-facts", Words.Of(
        "before the facts", "事実確認前", "How it came about is not known yet.", "経緯がまだ分かっていない。"));

    /// <summary>The client has spoken and the facts are known. Facts alone, without having listened, are still <see cref="BeforeFacts"/>.</summary>
    public static readonly ApologyStage AfterFacts = new(2, "after-facts", Words.Of(
        "after the facts", "事実確認後", "The client has spoken, and the facts are known.", "顧客の話を聞き、事実が分かっている。"));

    private ApologyStage(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
