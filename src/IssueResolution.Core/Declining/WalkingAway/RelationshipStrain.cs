using IssueResolution.Reasoning;

namespace IssueResolution.Declining;

/// <summary>What a relationship costs, and what was tried. Everything left out is as good as it can be.</summary>
[Requirement("R-147")]
public sealed record RelationshipStrain
{
    /// <summary>By which means demands are pressed.</summary>
    public ClientConduct Conduct { get; init => field = Guard.Against.Null(value, nameof(Conduct)); } = ClientConduct.Acceptable;

    /// <summary>How far they go.</summary>
    public DemandReach Demand { get; init => field = Guard.Against.Null(value, nameof(Demand)); } = DemandReach.Valid;

    /// <summary>What it does to our people.</summary>
    [Requirement("R-148")]
    public TeamHarm TeamHarm { get; init => field = Guard.Against.Null(value, nameof(TeamHarm)); } = TeamHarm.None;

    /// <summary>How often the client was formally told where the boundary is; zero or more.</summary>
    public int FormalNotices { get; init => field = Guard.Against.Negative(value, nameof(FormalNotices)); }

    /// <summary>How often the demand was declined, on record and with an alternative; zero or more.</summary>
    public int DocumentedDeclines { get; init => field = Guard.Against.Negative(value, nameof(DocumentedDeclines)); }

    /// <summary>How many attempts to recover came to nothing; zero or more.</summary>
    public int FailedRecoveryCycles { get; init => field = Guard.Against.Negative(value, nameof(FailedRecoveryCycles)); }

    /// <summary>Whether everything that was our own fault is settled; false unless said.</summary>
    public bool IsOurFaultSettled { get; init; }

    /// <summary>The first test: is what is asked for valid?</summary>
    public bool IsDemandValid => Demand == DemandReach.Valid;

    /// <summary>The second test: are the means acceptable? A valid demand pressed by unacceptable means is still abuse.</summary>
    public bool AreMeansAcceptable => Conduct == ClientConduct.Acceptable;
}
