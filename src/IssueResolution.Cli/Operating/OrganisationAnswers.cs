using System.Collections.Immutable;
using IssueResolution.Cli.Reporting;
using IssueResolution.Json;
using IssueResolution.Operating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Cli.Operating;

/// <summary>Answers each question of an organisation file by a policy.</summary>
internal static class OrganisationAnswers
{
    private static readonly (string Code, Phrase Name) _complete = ("complete", new("complete", "取り決め済み"));
    private static readonly (string Code, Phrase Name) _incomplete = ("incomplete", new("incomplete", "取り決め不足"));

    public static IEnumerable<OrganisationAnswer> To(OrganisationFile file, OperatingPolicy policy) => new OrganisationAnswer?[]
    {
        file.Outsourcing is { } outsourcing ? ToOutsourcing(policy.Outsourcing.Assess(outsourcing)) : null,
        file.Growth is { } growth ? ToGrowth(policy.Growth.Assess(growth.Readiness, growth.PlannedVolume)) : null,
        file.Backlog.IsEmpty ? null : ToBacklog(policy.Backlog.Detect(file.Backlog)),
        file.Attrition is { } attrition ? ToAttrition(policy.Attrition.Assess(attrition.Facts, attrition.Today)) : null,
        file.Delegation is { } delegation ? ToDelegation(delegation) : null,
        file.Units is { } units ? ToUnits(units) : null,
    }.OfType<OrganisationAnswer>();

    private static OrganisationAnswer ToOutsourcing(Judgement<OutsourcingReadiness> judged) => new()
    {
        Question = "outsourcing",
        Heading = new("Outsourcing", "外部委託"),
        Verdict = [Of(judged.Value.Verdict)],
        Reasons = judged.Reasons,
        SatisfactionCeiling = judged.Value.SatisfactionCeiling,
    };

    private static OrganisationAnswer ToGrowth(Judgement<OperatingRisk> judged) => new()
    {
        Question = "growth",
        Heading = new("Growth", "成長への備え"),
        Verdict = [Of(judged.Value)],
        Reasons = judged.Reasons,
    };

    private static OrganisationAnswer ToBacklog(Judgement<BacklogState> judged) => new()
    {
        Question = "backlog",
        Heading = new("Backlog", "滞留"),
        Verdict = [Of(judged.Value)],
        Reasons = judged.Reasons,
    };

    private static OrganisationAnswer ToAttrition(Judgement<AttritionRisk> judged) => new()
    {
        Question = "attrition",
        Heading = new("Attrition", "離職の危険"),
        Verdict = [Of(judged.Value.Risk)],
        Reasons = judged.Reasons,
        Attrition = judged.Value,
    };

    private static OrganisationAnswer ToDelegation(DelegationDraft draft)
    {
        Decision<Delegation> complete = draft.Complete();
        return new()
        {
            Question = "delegation",
            Heading = new("Delegation", "委任"),
            Verdict = [complete is Decision<Delegation>.Granted ? _complete : _incomplete],
            Reasons = complete is Decision<Delegation>.Granted { Value: var agreed } granted ? [Agreed(agreed), .. granted.Reasons] : [],
            Missing = draft.Missing,
            Refusal = complete is Decision<Delegation>.Refused refused ? (refused.Code, refused.Message) : null,
        };
    }

    private static OrganisationAnswer ToUnits(UnitQuestion units)
    {
        ImmutableArray<(UnitPair Pair, ImmutableArray<Reason> Reasons)> compared =
        [
            .. from pair in units.Pairs
               let judged = IndicatorConflict.Check(pair.Ours, pair.Theirs)
               select (new UnitPair(pair.Ours, pair.Theirs, judged.Value), judged.Reasons),
        ];
        return new()
        {
            Question = "units",
            Heading = new("Units", "他部署"),
            Verdict = [.. compared.Select(one => one.Pair.Relation).Distinct().Select(Of)],
            Reasons = [.. compared.SelectMany(one => one.Reasons).Distinct()],
            Pairs = [.. compared.Select(one => one.Pair)],
            Findings = units.Registry.Unasked([units.Ours, .. units.WorksWith]),
        };
    }

    private static Reason Agreed(Delegation agreed) => new("operating.delegation-agreed", Phrase.Of(
        $"{agreed.Owner} answers for it, somebody looks every {Readable.Amount(agreed.CheckEvery)}, and {agreed.ReportTo} is told.",
        $"責任者は{agreed.Owner}、点検は{Readable.Amount(agreed.CheckEvery)}ごと、報告先は{agreed.ReportTo}。"));

    private static (string Code, Phrase Name) Of(ITerm term) => (term.Code, term.Words.Name);
}
