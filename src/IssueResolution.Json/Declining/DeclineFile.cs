using IssueResolution.Declining;
using IssueResolution.Valuing;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>What is asked about saying no: a request, a demand after a failure, a relationship, or several of them.</summary>
public sealed record DeclineFile
{
    /// <summary>What a client asks for; null when the file does not ask about one.</summary>
    public ClientRequest? Request { get; init; }

    /// <summary>The sender's own words for declining the request.</summary>
    public DeclineWording Wording { get; init; } = new();

    /// <summary>For how long a yes holds; null while that is open.</summary>
    public ExpectationReset? Reset { get; init; }

    /// <summary>The price of a request beyond the scope; null while that is open.</summary>
    public Money? Price { get; init; }

    /// <summary>A demand after a failure; null when the file does not ask about one.</summary>
    public DemandQuestion? Demand { get; init; }

    /// <summary>How strained a relationship is; null when the file does not ask about one.</summary>
    public RelationshipStrain? Relationship { get; init; }

    /// <summary>In which dates are told to the client.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;
}
