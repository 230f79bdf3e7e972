using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>What support needs before its volume grows. Incidents come anyway; what is in place limits their damage.</summary>
[Requirement("R-191")]
public sealed class GrowthItem : ClosedSet<GrowthItem>
{
    /// <summary>The way of a request is drawn and agreed. That a tool runs it is <see cref="Systemised"/>.</summary>
    public static readonly GrowthItem FlowDesigned = new("flow-designed", Words.Of(
        "flow designed", "業務の流れの設計", "The way of a request is drawn and agreed.", "依頼の流れが描かれ、合意されている。"));

    /// <summary>Tools run the flow. A tool without a flow is none.</summary>
    public static readonly GrowthItem Systemised = new("systemised", Words.Of(
        "systemised", "システム化", "Tools run the flow, so that volume does not need people one for one.", "流れをツールが担い、件数に比例した人手を要しない。"));

    /// <summary>Newcomers are brought up by something else than watching.</summary>
    public static readonly GrowthItem Trained = new("trained", Words.Of(
        "training in place", "教育", "Newcomers learn it in a way that was planned.", "新しい人が計画された方法で学べる。"));

    /// <summary>Decisions are made where the request arrives. Each needs an owner: see <see cref="Delegation"/>.</summary>
    public static readonly GrowthItem Delegated = new("delegated", Words.Of(
        "authority delegated", "権限の委譲", "Decisions are made where the request arrives.", "依頼を受けた場で決められる。"));

    private GrowthItem(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
