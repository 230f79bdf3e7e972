using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>How near the client's harm or deadline is, in business days. The edges of the bands are cells of the policy.</summary>
public sealed class TimeToHarm : OrderedScale<TimeToHarm>
{
    /// <summary>No date, or one beyond all bands.</summary>
    public static readonly TimeToHarm Distant = new(1, "distant", Words.Of(
        "distant", "遠い", "More than ten business days away, or no date in sight.", "10営業日より先、または期日の見込みがない。"));

    /// <summary>Within ten business days by default. From five on it is <see cref="Near"/>.</summary>
    public static readonly TimeToHarm Coming = new(2, "coming", Words.Of(
        "coming", "先に見える", "At most ten business days away.", "10営業日以内。"));

    /// <summary>Within five business days by default. From two on it is <see cref="Close"/>.</summary>
    public static readonly TimeToHarm Near = new(3, "near", Words.Of(
        "near", "近い", "At most five business days away.", "5営業日以内。"));

    /// <summary>Within two business days by default. From one on it is <see cref="Imminent"/>.</summary>
    public static readonly TimeToHarm Close = new(4, "close", Words.Of(
        "close", "間近", "At most two business days away.", "2営業日以内。"));

    /// <summary>Within one business day by default; exactly now is still this.</summary>
    public static readonly TimeToHarm Imminent = new(5, "imminent", Words.Of(
        "imminent", "目前", "At most one business day away.", "1営業日以内。"));

    /// <summary>The moment is over. At the very instant it is still <see cref="Imminent"/>.</summary>
    public static readonly TimeToHarm Passed = new(6, "passed", Words.Of(
        "passed", "経過", "The moment has passed.", "すでに過ぎた。"));

    private TimeToHarm(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
