using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Escalating;

/// <summary>What the role that is told does about it.</summary>
public sealed class RoleMode : OrderedScale<RoleMode>
{
    /// <summary>The project team deals with it; nobody above is told unless it becomes a pattern.</summary>
    [Requirement("R-044")]
    public static readonly RoleMode HandlesInTeam = new(1, "handles-in-team", Words.Of(
        "handles it in the team", "チーム内で対応", "The project team deals with it.", "プロジェクトチームの中で対応する。"));

    /// <summary>Knows and guides. Deciding the response is <see cref="ShapesResponse"/>.</summary>
    [Requirement("R-045")]
    public static readonly RoleMode AwareAndGuides = new(2, "aware-and-guides", Words.Of(
        "is aware and guides", "把握し助言", "Knows about it and guides, without stepping in.", "把握して助言するが、自らは動かない。"));

    /// <summary>Decides the response and may speak with the client's leadership. Carrying it in person is <see cref="Owns"/>.</summary>
    [Requirement("R-046")]
    public static readonly RoleMode ShapesResponse = new(3, "shapes-response", Words.Of(
        "shapes the response", "対応を方向づける", "Decides the response and may speak with the client's leadership.", "対応を決め、顧客の経営層と話すこともある。"));

    /// <summary>Carries the issue in person until it is over.</summary>
    [Requirement("R-047")]
    public static readonly RoleMode Owns = new(4, "owns", Words.Of("owns it", "自ら担う", "Carries the issue in person until it is over.", "解決まで自ら担う。"));

    private RoleMode(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
