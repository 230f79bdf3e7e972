using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Committing;

/// <summary>How careful we have to be with a date, going by what the client's trust could bear.</summary>
public sealed class PromiseCaution : OrderedScale<PromiseCaution>
{
    /// <summary>Trust is whole, or has never been put to the test. Once damaged and not won back, it is <see cref="Guarded"/>.</summary>
    public static readonly PromiseCaution Usual = new(1, "usual", Words.Of(
        "usual", "通常", "The client takes our dates at their word.", "顧客は当社の期日を信頼している。"));

    /// <summary>Trust is damaged and not yet restored. One late delivery to a client who trusts us is a slip, and still <see cref="Usual"/>.</summary>
    public static readonly PromiseCaution Guarded = new(2, "guarded", Words.Of(
        "guarded", "慎重", "Trust is damaged, and another date that slips would cost more.", "信頼が損なわれており、再び期日に遅れた場合の痛手が大きい。"));

    private PromiseCaution(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
