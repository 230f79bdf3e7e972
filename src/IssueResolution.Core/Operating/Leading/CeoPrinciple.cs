using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>The seven things about support for which the head of a firm answers. The description is the question to ask.</summary>
[Requirement("R-202")]
public sealed class CeoPrinciple : ClosedSet<CeoPrinciple>
{
    /// <summary>What the team is called, and what that lets it do. The name shapes the scope that people accept.</summary>
    [Requirement("R-190")]
    public static readonly CeoPrinciple Presentation = new("presentation", Words.Of(
        "presentation", "見せ方", "Does the name of the team say what we want it to be?", "組織の名称は、担ってほしい役割を表しているか。"));

    /// <summary>What stands before growth comes: see <see cref="GrowthReadiness"/>.</summary>
    public static readonly CeoPrinciple Preparation = new("preparation", Words.Of(
        "preparation", "準備", "Is support prepared before the growth phase?", "成長期の前に準備が整っているか。"));

    /// <summary>Whether the words of clients reach the top unfiltered: see <see cref="VoiceDigest"/>.</summary>
    public static readonly CeoPrinciple VoiceAccess = new("voice-access", Words.Of(
        "access to the voice of clients", "顧客の声に触れる仕組み", "Do I read what clients say, and not only when it burns?", "炎上時だけでなく、顧客の声に直接触れているか。"));

    /// <summary>By what one decides what stays in-house: see <see cref="OutsourcingReadiness"/>.</summary>
    public static readonly CeoPrinciple InOrOut = new("in-or-out", Words.Of(
        "in-house or outsourced", "内製と外注の基準", "Is there a criterion for what stays in-house?", "内製か外注かの基準があるか。"));

    /// <summary>Whether good people stay: see <see cref="AttritionRisk"/>.</summary>
    public static readonly CeoPrinciple Attrition = new("attrition", Words.Of(
        "attrition", "離職", "Do I know who may leave, and why?", "誰がなぜ離れそうかを把握しているか。"));

    /// <summary>Whether units work together because they are built so. Goodwill between two people is not it.</summary>
    public static readonly CeoPrinciple CrossDepartment = new("cross-department", Words.Of(
        "cooperation by structure", "構造としての部門連携", "Do sales, development and support work together by structure?", "営業、開発、サポートの連携が仕組みになっているか。"));

    /// <summary>Whether figures are seen and explained. Figures in a drawer win no headcount.</summary>
    public static readonly CeoPrinciple VisibleStatistics = new("visible-statistics", Words.Of(
        "visible statistics", "統計の可視化", "Are the figures visible, and does somebody explain them?", "統計が見える形で示され、説明されているか。"));

    private CeoPrinciple(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
