using IssueResolution.Recovering;

namespace IssueResolution.Rendering;

/// <summary>An event of a ledger with the score before and after it, both from 0 to 100.</summary>
internal readonly record struct TrustStep(TrustEvent Event, int Before, int After)
{
    /// <summary>What it really moved: less than its points at either end of the scale.</summary>
    public int Change => After - Before;
}
