using IssueResolution.Assessing;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Communicating;

/// <content>The rhythm of a professional-services firm.</content>
public sealed partial record CommunicatingPolicy
{
    private static readonly Provenance _matrix = Provenance.Seed("R-048");
    private static readonly Provenance _prose = Provenance.Seed("R-095");
    private static readonly Provenance _neverSilent = Provenance.Default("\"As needed\" with an end to silence, R-094");
    private static readonly Provenance _atOnce = Provenance.Default("R-061 says at once: never later than the first response, and in a time that people can keep");
    private static readonly Provenance _slower = Provenance.Default("Slower than the phase before, on the elapsed clock for every row");

    /// <summary>The policy of a professional-services firm.</summary>
    public static CommunicatingPolicy ProfessionalServices { get; } = new()
    {
        AcknowledgeWithin = PolicyTable.Of<Severity, Allowance>("communicating.acknowledge-within", Severity.InOrder, ReceiptOf),
        Cadence = PolicyTable.Of<CadencePhase, Severity, Allowance>("communicating.cadence", CadencePhase.InOrder, Severity.InOrder, CadenceOf),
        MaxSilence = PolicyTable.Of<Severity, Allowance>("communicating.max-silence", Severity.InOrder, SilenceOf),
        CheckpointDivisor = new("communicating.checkpoint-divisor", new(3, Provenance.Seed("R-080: an update in three days is checked after one"))),
        WrittenFollowUpWithin = new(
            "communicating.written-follow-up-within", new(new Allowance.SameDay(), Provenance.Default("The same business day, R-156"))),
        PraiseWithin = new(
            "communicating.praise-within", new(new Allowance.SameDay(), Provenance.Default("The same business day for \"in seconds\", R-182"))),
        Story = StoryPolicy.ProfessionalServices,
        Phrases = PhraseList.ProfessionalServices,
    };

    private static Cell<Allowance> CadenceOf(CadencePhase phase, Severity severity)
    {
        Cell<Allowance>[][] table =
        [
            [new(BusinessDays(5), _neverSilent), new(BusinessDays(2), _matrix), new(Hours(24), _matrix), new(Hours(4), _matrix)],
            [new(BusinessDays(5), _neverSilent), new(BusinessDays(2), _prose), new(Hours(24), _prose), new(Hours(12), _prose)],
            [new(Hours(168), Provenance.Seed("R-120")), new(Hours(168), Provenance.Seed("R-120")), new(Hours(48), _slower), new(Hours(24), _slower)],
            [new(Hours(720), _slower), new(Hours(336), _slower), new(Hours(168), _slower), new(Hours(168), _slower)],
        ];
        return table[phase.Value.Position - 1][severity.Value.Position - 1];
    }

    private static Cell<Allowance> ReceiptOf(Severity severity) => severity.Name switch
    {
        nameof(Severity.Critical) => new(new Allowance.Elapsed(Duration.FromMinutes(15)), _atOnce),
        nameof(Severity.High) => new(Hours(1), _atOnce),
        nameof(Severity.Medium) or nameof(Severity.Low) => new(BusinessDays(1), _atOnce),
        _ => throw Unlisted.Member(severity),
    };

    private static Cell<Allowance> SilenceOf(Severity severity) => severity.Name switch
    {
        nameof(Severity.Critical) => new(Hours(12), _prose),
        nameof(Severity.High) => new(Hours(24), _matrix),
        nameof(Severity.Medium) => new(BusinessDays(3), Provenance.Seed("R-048: two to three days")),
        nameof(Severity.Low) => new(BusinessDays(5), _neverSilent),
        _ => throw Unlisted.Member(severity),
    };

    private static Allowance Hours(int hours) => new Allowance.Elapsed(Duration.FromHours(hours));

    private static Allowance BusinessDays(int days) => new Allowance.BusinessDays(days);
}
