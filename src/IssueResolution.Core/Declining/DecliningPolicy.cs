using System.Collections.Immutable;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Declining;

/// <summary>How we say no, and still serve the client's goal: requests, demands, and the last resort.</summary>
/// <remarks>
/// Kindness alone declines badly: it promises too much, or it hurts. What is decided here is technique, and all of it is there for the client.
/// </remarks>
[Requirement("R-162")]
public sealed partial record DecliningPolicy
{
    /// <summary>The three questions, and what their answers call for.</summary>
    public required RequestRules Requests { get; init; }

    /// <summary>What counts as missing in a row of evidence.</summary>
    public required EvidenceRules Evidence { get; init; }

    /// <summary>How a decline is put into words.</summary>
    public required ReplyRules Replies { get; init; }

    /// <summary>How a demand after a failure is taken apart.</summary>
    public required DemandRules Demands { get; init; }

    /// <summary>When a relationship ends.</summary>
    public required WalkAwayRules WalkingAway { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    /// <remarks>The words that count as an appeal are a list and no cells: see <see cref="ReplyRules.Appeals"/>.</remarks>
    public IEnumerable<CellReading> Readings =>
    [
        .. Requests.Readings, Evidence.SilentFrom.Read(), .. Demands.Responsibilities.Readings, .. WalkingAway.Readings,
    ];

    /// <summary>Puts a decline together from the request and the sender's own words, in the order that the state of proof asks for.</summary>
    /// <remarks>
    /// With proof: the notice with its date, the decline, the alternatives. Without proof: alternatives first, and no word about before.
    /// Without notice: an apology for that, the decline, the alternatives.
    /// </remarks>
    /// <param name="request">What is declined.</param>
    /// <param name="wording">The sender's own words; what is missing stands in brackets.</param>
    /// <param name="language">What it is written in; the Japanese form is the softened one.</param>
    /// <param name="zone">In which dates are told: the client's.</param>
    /// <returns>
    /// The draft; or a refusal where there is nothing to decline, where somebody has to be asked first, or where words appeal to what was
    /// said before and nothing shows it.
    /// </returns>
    [Requirement("R-159")]
    [Requirement("R-160")]
    [Requirement("R-161")]
    public Decision<ReplyDraft> Decline(ClientRequest request, DeclineWording wording, MessageLanguage language, DateTimeZone zone)
    {
        Guard.Against.Null(wording);
        Guard.Against.Null(language);
        Guard.Against.Null(zone);
        return Replies.Compose(request, Requests.Judge(request), Requests.Review(request), wording, language, zone);
    }

    /// <summary>What is wrong with the numbers, stage by stage of a no.</summary>
    public ImmutableArray<Finding> Validate() =>
        [.. Requests.Validate(), .. Evidence.Validate(), .. Demands.Validate(), .. WalkingAway.Validate()];
}
