using IssueResolution.Assessing;
using IssueResolution.Reasoning;

namespace IssueResolution.Operating;

/// <summary>What came in, what went out, and how much time was left to make the next period easier.</summary>
/// <param name="Inflow">How many requests came in; zero or more.</param>
/// <param name="Outflow">How many were settled; zero or more.</param>
/// <param name="SystemWork">The part of all working time that went into systemising; at most the whole.</param>
[Requirement("R-192")]
public sealed record BacklogPeriod(int Inflow, int Outflow, Share SystemWork)
{
    /// <summary>How many requests came in.</summary>
    public int Inflow { get; } = Guard.Against.Negative(Inflow);

    /// <summary>How many were settled.</summary>
    public int Outflow { get; } = Guard.Against.Negative(Outflow);

    /// <summary>The part of all working time that went into systemising.</summary>
    public Share SystemWork { get; } = Guard.Against.OutOfRange(SystemWork, Share.Percent(0), Share.Percent(100));

    /// <summary>Whether more came in than went out; as much is no growth.</summary>
    public bool Grows => Inflow > Outflow;
}
