using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>What may not be decided about a level.</content>
public sealed partial class RefusalCode
{
    /// <summary>A decision to go down that names the level at which the issue stands, or a graver one.</summary>
    public static readonly RefusalCode NotBelowStanding = new("escalating.not-below-standing", Words.Of(
        "The decision does not go down", "引下げになっていない",
        "Name a row below the one that applies; going up needs no decision.", "現在より下の段を示すこと。引上げに決定は要らない。"));

    /// <summary>A decision to go down that lies before one already on record.</summary>
    public static readonly RefusalCode LoweredOutOfOrder = new("escalating.lowered-out-of-order", Words.Of(
        "The decision lies before the last one", "決定が最後の記録より前にある",
        "Record decisions in the order in which they were made.", "決定は、下した順に記録すること。"));
}
