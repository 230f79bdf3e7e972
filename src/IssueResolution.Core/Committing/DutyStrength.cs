using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Committing;

/// <summary>How binding a duty is.</summary>
public sealed class DutyStrength : OrderedScale<DutyStrength>
{
    /// <summary>Nobody asks for it. A duty that depends on repetition is <see cref="IfPattern"/>.</summary>
    public static readonly DutyStrength None = new(1, "none", Words.Of("not asked for", "不要", "Nobody asks for it.", "求められない。"));

    /// <summary>Asked for once the same thing keeps happening. A single case does not suffice.</summary>
    public static readonly DutyStrength IfPattern = new(2, "if-pattern", Words.Of(
        "when it recurs", "再発時", "Asked for once the same thing keeps happening.", "同じことが続くときに求められる。"));

    /// <summary>Good practice; leaving it out needs no excuse but is noticed. Closing does not wait for it.</summary>
    public static readonly DutyStrength Advised = new(3, "advised", Words.Of("advised", "推奨", "Good practice; leaving it out is noticed.", "行うことが望ましい。"));

    /// <summary>Must be done; nothing is closed without it.</summary>
    public static readonly DutyStrength Required = new(4, "required", Words.Of("required", "必須", "Must be done before anything is closed.", "完了の前に必ず行う。"));

    private DutyStrength(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
