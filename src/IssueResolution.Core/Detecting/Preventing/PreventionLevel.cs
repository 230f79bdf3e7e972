using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Detecting;

/// <summary>How far a measure of prevention has come when the work begins.</summary>
public sealed class PreventionLevel : OrderedScale<PreventionLevel>
{
    /// <summary>Nobody has done it, or nobody has looked. Being planned is not yet <see cref="Partial"/>.</summary>
    public static readonly PreventionLevel Missing = new(1, "missing", Words.Of(
        "missing", "未着手", "Nobody has done it, or nobody has looked.", "行われていない、または確かめられていない。"));

    /// <summary>Begun, and not agreed with the client. Once both sides hold to it, it is <see cref="InPlace"/>.</summary>
    public static readonly PreventionLevel Partial = new(2, "partial", Words.Of(
        "partial", "一部", "Begun, and not yet agreed with the client.", "着手したが、顧客とまだ合意していない。"));

    /// <summary>Done and agreed.</summary>
    public static readonly PreventionLevel InPlace = new(3, "in-place", Words.Of(
        "in place", "整備済み", "Done, and agreed with the client.", "行われ、顧客と合意している。"));

    private PreventionLevel(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
