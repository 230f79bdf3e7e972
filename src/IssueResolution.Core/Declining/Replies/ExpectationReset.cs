using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>What a yes means for the next time. Leaving it open means that the next demand starts from this one.</summary>
public sealed class ExpectationReset : ClosedSet<ExpectationReset>
{
    /// <summary>This once; next time it is looked at anew. If we would say yes again anyway, it is <see cref="FromNowOn"/>.</summary>
    public static readonly ExpectationReset OneOff = new("one-off", Words.Of(
        "one-off", "今回限り", "It holds this once.", "今回に限る。"));

    /// <summary>From now on; it becomes part of what is agreed, and of what we plan for.</summary>
    public static readonly ExpectationReset FromNowOn = new("from-now-on", Words.Of(
        "from now on", "今後も", "It holds from now on.", "今後も続ける。"));

    private ExpectationReset(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
