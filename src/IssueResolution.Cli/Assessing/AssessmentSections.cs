using System.Text.Json.Nodes;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Cli.Reporting;
using IssueResolution.Json;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Assessing;

/// <summary>The answers of an assessment in the order in which they are told: what it is, how bad, how soon, who and when, and how it could be better.</summary>
internal sealed partial class AssessmentSections(IssueReport report, IssueAssessment assessment)
{
    private DateTimeZone Zone => report.Calendar.Zone;

    public IEnumerable<AssessmentSection> All() => new AssessmentSection?[]
    {
        Kind(), Team(), Severity(), Impact(), Warning(), Trajectory(), Harm(), Urgency(), Priority(), Response(), Update(), Escalation(), Peer(),
        Repetition(), Proportion(), Prevention(),
    }.OfType<AssessmentSection>();

    private AssessmentSection Kind()
    {
        IssueCategory category = report.Kind.Category;
        return new(
            "kind", new("Kind", "種類"), Phrase.Of($"{report.Kind} ({category})", $"{report.Kind}（{category}）"),
            new() { ["kind"] = report.Kind.Code, ["category"] = category.Code, ["handling"] = Codes(category.HandlingFlags) },
            [
                new("classifying.chosen", report.Kind.Words.Description),
                new("classifying.near-miss", Phrase.Of(
                    $"Easily taken for: {report.Kind.NearMiss.Kind}. {report.Kind.NearMiss.Difference}", $"間違えやすい種類：{report.Kind.NearMiss.Kind}。{report.Kind.NearMiss.Difference}")),
                .. category.HandlingFlags.Select(flag => new Reason("classifying.handling", Phrase.Of($"{flag}: {flag.Words.Description}", $"{flag}：{flag.Words.Description}"))),
            ]);
    }

    private AssessmentSection Team() => new(
        "team", new("Who must be in the room", "必要な役割"), Phrase.List(assessment.Team.Value.Roles.Select(role => role.Words.Name)),
        new() { ["driver"] = assessment.Team.Value.Driver.Code, ["roles"] = Codes(assessment.Team.Value.Roles) }, assessment.Team.Reasons);

    private AssessmentSection Severity()
    {
        SeverityAssessment severity = assessment.Severity.Value;
        return new(
            "severity", new("Severity", "重大度"),
            severity.IsProvisional ? Phrase.Of($"{severity.Severity}, provisionally", $"{severity.Severity}（暫定）") : severity.Severity.Words.Name,
            new()
            {
                ["severity"] = severity.Severity.Code,
                ["provisional"] = severity.IsProvisional,
                ["open"] = Codes(report.Impact.Ours.OpenQuestions.Concat(report.Impact.Client.OpenQuestions).Distinct()),
            },
            assessment.Severity.Reasons);
    }

    private AssessmentSection? Impact()
    {
        ImpactAssessment axes = report.Axes;
        return axes.Worst is not { } worst ? null : new(
            "impact", new("Impact", "影響"), Phrase.Of($"{worst} at worst", $"最大で「{worst}」"),
            new() { ["worst"] = worst.Code, ["notLookedAt"] = Codes(axes.NotLookedAt) },
            [
                .. from axis in ImpactAxis.InOrder
                   let impact = axes.On(axis)
                   where impact is not null
                   select new Reason("assessing.impact", impact.Evidence.Trim().Length == 0
                       ? Phrase.Of($"{axis}: {impact.Level}.", $"{axis}：{impact.Level}。")
                       : Phrase.Of($"{axis}: {impact.Level}. {impact.Evidence}", $"{axis}：{impact.Level}。{impact.Evidence}")),
                .. axes.NotLookedAt.Select(axis => new Reason("assessing.impact-not-looked-at", Phrase.Of(
                    $"Nobody has looked at: {axis}.", $"まだ誰も見ていない：{axis}。"))),
                .. axes.Review().Select(finding => new Reason(finding.Code.Code, finding.Message)),
            ]);
    }

    private AssessmentSection? Prevention() => report.Kind.Category.Prevention is not { } prevention ? null : new(
        "prevention", new("What would have prevented it", "予防策"), prevention.Words.Name,
        new() { ["measure"] = prevention.Code },
        [new Reason("classifying.prevention", prevention.Words.Description)]);

    private AssessmentSection? Proportion() => assessment.Proportion is not { } proportion ? null : new(
        "proportion", new("Planned response", "予定の対応"), proportion.Value.Words.Name,
        new() { ["proportion"] = proportion.Value.Code, ["planned"] = report.Planned!.Size.Code, ["care"] = Codes(report.Planned.Care) }, proportion.Reasons);

    private Phrase At(Instant at) => Readable.Time(at, Zone);

    private static string Stable(Instant at) => InstantPattern.ExtendedIso.Format(at);

    private static JsonArray Codes(IEnumerable<ITerm> terms) => [.. terms.Select(term => (JsonNode?)term.Code)];
}
