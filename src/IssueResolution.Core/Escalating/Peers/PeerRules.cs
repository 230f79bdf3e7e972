using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Escalating;

/// <summary>Who of ours speaks when somebody of the client steps in: peer to peer, and never from below.</summary>
public sealed record PeerRules
{
    /// <summary>The rules of a professional-services firm.</summary>
    public static PeerRules ProfessionalServices { get; } = new()
    {
        Level = PolicyTable.Of("escalating.peer-level", Seniority.InOrder, LevelOf),
        Speaker = PolicyTable.Of("escalating.peer-speaker", Seniority.InOrder, SpeakerOf),
    };

    /// <summary>By the level at the client: the level of ours that must speak.</summary>
    [Requirement("R-100")]
    public required PolicyTable<Seniority, Seniority> Level { get; init; }

    /// <summary>By the level of ours: the role that stands there and speaks.</summary>
    public required PolicyTable<Seniority, Role> Speaker { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => [.. Level.Readings, .. Speaker.Readings];

    /// <summary>Who speaks to somebody of the client.</summary>
    /// <param name="client">How high that somebody stands; of several, the highest.</param>
    [Requirement("R-100")]
    public Judgement<PeerSpeaker> SpeakerTo(Seniority client)
    {
        Seniority ours = Level[Guard.Against.Null(client)];
        return new(new(ours, Speaker[ours]),
        [
            new("escalating.peer-level", Phrase.Of(
                $"At the client: {client}. Of ours at least: {ours}.", $"顧客側：{client}。当社側は少なくとも：{ours}。"), Level.Read(client)),
            new("escalating.peer-speaker", Phrase.Of($"That is the {Speaker[ours]}.", $"当社の該当者：{Speaker[ours]}。"), Speaker.Read(ours)),
        ]);
    }

    /// <summary>What is wrong with the levels: somebody who would speak from below, or to a higher level with a lower one.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. from client in Seniority.InOrder
           where Level[client] < client
           let cell = Level.Read(client)
           select new Finding(FindingCode.PeerBelowClient, $"{cell.Table}[{cell.Key}]", Phrase.Of(
               $"{Level[client]} of ours would speak to {client} of the client.", $"当社の「{Level[client]}」が顧客の「{client}」に応対することになる。")),
        .. Rising.Check(Level, Seniority.InOrder),
    ];

    private static Cell<Seniority> LevelOf(Seniority client) => new(
        client, client >= Seniority.Executive ? Provenance.Seed("R-100: executives to executives") : Provenance.Default("R-100, on every level"));

    private static Cell<Role> SpeakerOf(Seniority ours) => ours.Name switch
    {
        nameof(Seniority.WorkingLevel) => new(Role.ProjectManager, Provenance.Default("Leads the work from day to day, R-044")),
        nameof(Seniority.Management) => new(Role.EngagementPartner, Provenance.Default("Answers for the engagement, R-046")),
        nameof(Seniority.Executive) => new(Role.ManagingPartner, Provenance.Default("First in the row that executives own, R-047")),
        nameof(Seniority.Head) => new(Role.ChiefExecutive, Provenance.Default("Heads the firm, R-047")),
        _ => throw Unlisted.Member(ours),
    };
}
