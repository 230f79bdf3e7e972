using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>How much an organisation should worry.</summary>
public sealed class OperatingRisk : OrderedScale<OperatingRisk>
{
    /// <summary>Nothing that was looked at gives reason to worry. What nobody looked at is not covered by it.</summary>
    public static readonly OperatingRisk Calm = new(1, "calm", Words.Of("calm", "平常", "Nothing gives reason to worry.", "懸念する点はない。"));

    /// <summary>One thing to act on in the ordinary rhythm. Several at once are <see cref="High"/>.</summary>
    public static readonly OperatingRisk Warning = new(2, "warning", Words.Of("warning", "注意", "Something to act on in the ordinary rhythm.", "通常の周期の中で手を打つべき点がある。"));

    /// <summary>To act on now, before anything else is started.</summary>
    public static readonly OperatingRisk High = new(3, "high", Words.Of("high", "高い", "To act on before anything else is started.", "新しいことを始める前に手を打つ必要がある。"));

    private OperatingRisk(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
