using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>Whether an outstanding recovery might leave a client more loyal than no failure at all. Nothing is ever decided by it.</summary>
[Requirement("R-002")]
public sealed class ParadoxOutlook : ClosedSet<ParadoxOutlook>
{
    /// <summary>A condition is not fulfilled. This is the usual case: recover because it is owed.</summary>
    public static readonly ParadoxOutlook Unlikely = new("unlikely", Words.Of(
        "unlikely", "期待できない", "At least one of its conditions is not fulfilled.", "条件の少なくとも一つが満たされていない。"));

    /// <summary>All conditions hold. It may happen; it is no reason to have failed.</summary>
    public static readonly ParadoxOutlook Plausible = new("plausible", Words.Of(
        "plausible", "あり得る", "All its conditions hold, so it may happen.", "すべての条件が満たされ、起こり得る。"));

    private ParadoxOutlook(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
