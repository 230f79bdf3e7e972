using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Operating;

/// <content>The numbers of a professional-services firm.</content>
public sealed partial record OperatingPolicy
{
    private static Provenance EachCountsOnce => Provenance.Default("Each sign counts once, R-196");

    /// <summary>The policy of a professional-services firm.</summary>
    public static OperatingPolicy ProfessionalServices { get; } = new()
    {
        Outsourcing = new()
        {
            PartialFrom = new("operating.outsourcing-partial-from", new(Share.Percent(60), Provenance.Seed("R-194: sixty to seventy percent"))),
            ReadyFrom = new("operating.outsourcing-ready-from", new(Share.Percent(70), Provenance.Seed("R-194: sixty to seventy percent"))),
            VendorsFrom = new("operating.outsourcing-vendors-from", new(3, Provenance.Default("R-195 says several"))),
            ReviewEvery = new("operating.outsourcing-review-every", new(Duration.FromDays(90), Provenance.Default("Once a quarter"))),
        },
        Growth = new()
        {
            VolumeFrom = new("operating.growth-volume-from", new(2m, Provenance.Default("Twice the volume breaks what was made for one"))),
            ItemsFrom = new("operating.growth-items-from", new(4, Provenance.Default("R-191 names four, and leaves none out"))),
        },
        Backlog = new()
        {
            Periods = new("operating.backlog-periods", new(3, Provenance.Default("Two make a line, three make a trend"))),
            SystemWorkFrom = new("operating.backlog-system-work-from", new(
                Share.Percent(10), Provenance.Default("R-192 names no number: half a day a week is the least that finishes anything"))),
        },
        Attrition = new()
        {
            RoutineFrom = new("operating.attrition-routine-from", new(Share.Percent(50), Provenance.Default("Half of the time, R-196"))),
            CareerTalkEvery = new("operating.attrition-career-talk-every", new(Period.FromMonths(6), Provenance.Default("Twice a year, R-197"))),
            Points = PolicyTable.Of<AttritionSign, int>("operating.attrition-points", AttritionSign.InOrder, _ => new(1, EachCountsOnce)),
            Cuts = PolicyTable.Of<OperatingRisk, int>("operating.attrition-cut", OperatingRisk.InOrder, risk =>
                new(risk.Value.Position - 1, Provenance.Default("One sign warns, two are no coincidence"))),
        },
        Voice = new()
        {
            Every = new("operating.voice-every", new(Period.FromMonths(1), Provenance.Default("Once a month and without an end, R-193"))),
            Size = new("operating.voice-size", new(12, Provenance.Default("An hour of reading"))),
        },
    };
}
