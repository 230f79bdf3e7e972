using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>What the client lost, so that like is mended with like: money with money, work with work, neglect with attention.</summary>
public sealed class HarmedResource : ClosedSet<HarmedResource>
{
    /// <summary>Care, a hearing, being told. Work that is missing because nobody cared is <see cref="Work"/>.</summary>
    public static readonly HarmedResource Attention = new("attention", Words.Of(
        "attention", "配慮", "The client was not heard, told or cared for.", "顧客が聞いてもらえず、知らされず、大切にされなかった。"));

    /// <summary>A deliverable or a service. What it cost the client in euros or yen is <see cref="Money"/>.</summary>
    public static readonly HarmedResource Work = new("work", Words.Of(
        "work", "成果・役務", "Work was late, flawed or missing.", "成果物や役務が遅れた、欠陥があった、または欠けていた。"));

    /// <summary>Money, such as a wrong invoice or a cost that the failure caused. Wasted hours are <see cref="Work"/>.</summary>
    public static readonly HarmedResource Money = new("money", Words.Of(
        "money", "金銭", "The client was charged wrongly or bears a cost.", "顧客が誤って請求された、または費用を負った。"));

    private HarmedResource(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
