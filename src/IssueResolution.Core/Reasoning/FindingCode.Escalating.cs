using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>What is wrong with who speaks to whom.</content>
public sealed partial class FindingCode
{
    /// <summary>A level of ours that would speak to somebody above it.</summary>
    public static readonly FindingCode PeerBelowClient = new("escalating.peer-below-client", blocks: true, Words.Of(
        "Somebody below the client's level would speak", "顧客より低い職位が応対する",
        "Let a level at least as high as the client's speak.", "顧客と同格以上の職位が応対すること。"));
}
