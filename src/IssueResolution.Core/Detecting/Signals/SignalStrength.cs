using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Detecting;

/// <summary>How strong a signal is. Only what can be measured knows the difference by default; a policy may weigh any signal by it.</summary>
public sealed class SignalStrength : OrderedScale<SignalStrength>
{
    /// <summary>Beyond the usual. Whatever somebody merely noticed is this.</summary>
    public static readonly SignalStrength Noticeable = new(1, "noticeable", Words.Of(
        "noticeable", "認められる", "Beyond what is usual for this client.", "この顧客のいつもの範囲を超えている。"));

    /// <summary>Far beyond the usual.</summary>
    public static readonly SignalStrength Marked = new(2, "marked", Words.Of(
        "marked", "著しい", "Far beyond what is usual for this client.", "この顧客のいつもの範囲を大きく超えている。"));

    private SignalStrength(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
