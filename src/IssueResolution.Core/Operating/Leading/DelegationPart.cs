using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>What makes the difference between delegating and neglect.</summary>
[Requirement("R-201")]
public sealed class DelegationPart : ClosedSet<DelegationPart>
{
    /// <summary>Whose role it is. A team is no owner.</summary>
    public static readonly DelegationPart Owner = new("owner", Words.Of("owner", "責任者", "Whose role it is.", "誰の役割か。"));

    /// <summary>How often it is looked at. "When something happens" is no rhythm.</summary>
    public static readonly DelegationPart Checks = new("checks", Words.Of("regular checks", "定期的な点検", "How often somebody looks.", "どのくらいの間隔で確かめるか。"));

    /// <summary>Who is told what was seen, and is somebody else than the owner.</summary>
    public static readonly DelegationPart ReportTo = new("report-to", Words.Of("reporting line", "報告先", "Who is told what was seen.", "誰に報告するか。"));

    private DelegationPart(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
