using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;
using static IssueResolution.Learning.AttentionExtra;
using static IssueResolution.Learning.ClientTenure;
using static IssueResolution.Learning.IssueOrdinal;

namespace IssueResolution.Learning;

/// <content>The numbers of a professional-services firm.</content>
public sealed partial record RelationshipRules
{
    private static readonly Provenance _patience = Provenance.Default("The later the issue and the newer the client, the thinner the patience, R-138");

    internal static RelationshipRules ProfessionalServices { get; } = new()
    {
        EstablishedFromMonths = new("learning.established-from-months", new(6, Provenance.Default("Two quarters: by then it knows how we work"))),
        LongTermFromMonths = new("learning.long-term-from-months", new(24, Provenance.Default("Two budget years: it has renewed at least once"))),
        OrdinalWindow = new("learning.ordinal-window", new(Duration.FromDays(180), Provenance.Default("As long as a client usually remembers"))),
        EscalationUp = PolicyTable.Of<ClientTenure, IssueOrdinal, int>("learning.escalation-up", ClientTenure.InOrder, IssueOrdinal.InOrder,
            static (tenure, ordinal) => new(ordinal == ThirdOrLater || (ordinal == Second && tenure == New) ? 1 : 0, _patience)),
        CadenceUp = PolicyTable.Of<ClientTenure, IssueOrdinal, int>("learning.cadence-up", ClientTenure.InOrder, IssueOrdinal.InOrder,
            static (tenure, ordinal) => new(ordinal == First && tenure != New ? 0 : 1, _patience)),
        ExtraFrom = PolicyTable.Of<ClientTenure, AttentionExtra, IssueOrdinal?>(
            "learning.extra-from", ClientTenure.InOrder, AttentionExtra.InOrder, ExtraOf),
        OnlyForHighValue = PolicyTable.Of<AttentionExtra, bool>("learning.only-for-high-value", AttentionExtra.InOrder, static extra =>
            new(extra == PartnerCall || extra == WithinTolerance, Provenance.Seed("R-138"))),
        PartnerCallWithin = new("learning.partner-call-within", new(
            new Allowance.BusinessDays(1), Provenance.Default("Before the client wonders whether anybody of weight knows"))),
    };

    private static Cell<IssueOrdinal?> ExtraOf(ClientTenure tenure, AttentionExtra extra) => extra switch
    {
        _ when extra == PartnerCall => new(tenure == LongTerm ? First : null, Provenance.Seed("R-138")),
        _ when extra == WithinTolerance => new(
            tenure == LongTerm ? First : null, Provenance.Source("Hogreve, Bilstein and Mandl 2017: the recovery time zone of tolerance")),
        _ when extra == ExplainEachStep => new(tenure == New ? First : null, Provenance.Default("A first-time client expects more, sooner")),
        _ when extra == SameCauseCheck => new(Second, Provenance.Default("Twice may be chance, or one cause")),
        _ when extra == CrossIssueAnalysis => new(ThirdOrLater, Provenance.Default("Three issues have something in common, if only the relationship")),
        _ => new(tenure == New ? ThirdOrLater : null, Provenance.Seed("R-138")),
    };
}
