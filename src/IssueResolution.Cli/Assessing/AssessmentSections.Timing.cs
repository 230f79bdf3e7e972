using System.Text.Json.Nodes;
using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Detecting;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Cli.Assessing;

/// <content>How soon, who and when.</content>
internal sealed partial class AssessmentSections
{
    private ResolutionPolicy Policy => report.Policy;

    private AssessmentSection Warning()
    {
        EarlyWarning warning = assessment.Warning.Value;
        WarningResponse response = assessment.Warned.Value;
        return new(
            "warning", new("Early warning", "早期警戒"), warning.Band.Words.Name,
            new()
            {
                ["band"] = warning.Band.Code,
                ["points"] = warning.Score.Points,
                ["families"] = warning.Families,
                ["check"] = response.Check?.Code,
                ["informed"] = response.Informed?.Code,
                ["due"] = Due(assessment.WarnedBy),
            },
            [.. assessment.Measured.SelectMany(reading => reading.Reasons), .. assessment.Warning.Reasons, .. assessment.Warned.Reasons, .. DueReason(assessment.WarnedBy)]);
    }

    private AssessmentSection Trajectory() => new(
        "trajectory", new("Trajectory", "推移"), assessment.Trajectory.Value.Words.Name,
        new() { ["trajectory"] = assessment.Trajectory.Value.Code }, assessment.Trajectory.Reasons);

    private AssessmentSection Harm() => new(
        "harm", new("Time to harm", "損害までの時間"), assessment.Harm.Value.Words.Name,
        new() { ["timeToHarm"] = assessment.Harm.Value.Code, ["harmAt"] = Due(report.HarmAt) }, assessment.Harm.Reasons);

    private AssessmentSection Urgency() => new(
        "urgency", new("Urgency", "緊急度"), assessment.Urgency.Value.Words.Name,
        new() { ["urgency"] = assessment.Urgency.Value.Code }, assessment.Urgency.Reasons);

    private AssessmentSection Priority() => new(
        "priority", new("Priority", "優先度"), assessment.Priority.Value.Words.Name,
        new() { ["priority"] = assessment.Priority.Value.Code }, assessment.Priority.Reasons);

    private AssessmentSection Response() => new(
        "firstResponse", new("First response due", "初回応答の期限"), At(assessment.ResponseDue),
        new() { ["within"] = assessment.Response.Value.ToString(), ["due"] = Due(assessment.ResponseDue), ["assessedBy"] = Due(assessment.AssessedBy) },
        [
            .. assessment.Response.Reasons,
            new("escalating.first-assessment", Phrase.Of(
                $"Whatever the severity, it is assessed by {At(assessment.AssessedBy)}.", $"重大度によらず、{At(assessment.AssessedBy)}までに評価する。"), Policy.Escalating.FirstAssessment.Read()),
        ]);

    private AssessmentSection Update() => new(
        "update", new("Next update to the client due", "顧客への次の連絡の期限"), At(assessment.UpdateDue),
        new() { ["within"] = assessment.Update.Value.ToString(), ["due"] = Due(assessment.UpdateDue), ["phase"] = report.Phase.Code }, assessment.Update.Reasons);

    private AssessmentSection Escalation()
    {
        TriggeredEscalation escalation = assessment.Escalation.Value;
        EscalationStep step = escalation.Step;
        return new(
            "escalation", new("Escalation", "上申"),
            assessment.EscalatedBy switch
            {
                null => Phrase.Of($"{step.Primary} {step.Mode}", $"{step.Primary}（{step.Mode}）"),
                { } by when by <= report.AsOf => Phrase.Of($"{step.Primary} {step.Mode}, at once: due since {At(by)}", $"{step.Primary}（{step.Mode}）、即時：期限は{At(by)}"),
                { } by => Phrase.Of($"{step.Primary} {step.Mode}, by {At(by)}", $"{step.Primary}（{step.Mode}）、{At(by)}まで"),
            },
            new()
            {
                ["row"] = escalation.Row.Code,
                ["primary"] = step.Primary.Code,
                ["alternate"] = step.Alternate.Code,
                ["mode"] = step.Mode.Code,
                ["within"] = step.Within?.ToString(),
                ["due"] = Due(assessment.EscalatedBy),
                ["factsUntil"] = Due(assessment.FactsUntil),
                ["triggers"] = Codes(escalation.Triggers),
            },
            [
                .. assessment.Escalation.Reasons,
                new("escalating.alternate", Phrase.Of($"Stand-in: {step.Alternate}.", $"代理：{step.Alternate}。"), Policy.Escalating.AlternateRole.Read(escalation.Row)),
                new("escalating.facts-until", Phrase.Of(
                    $"Facts are gathered until {At(assessment.FactsUntil)}; then it goes out with what is known.",
                    $"{At(assessment.FactsUntil)}まで事実を確かめ、その時点で分かっていることを添えて上申する。"), Policy.Escalating.FactWindow.Read()),
            ]);
    }

    private AssessmentSection? Peer() => assessment.Peer is not { } peer ? null : new(
        "peer", new("Who speaks to the client's side", "顧客側に応対する役割"), peer.Value.Role.Words.Name,
        new() { ["client"] = report.ClientSeniority!.Code, ["level"] = peer.Value.Level.Code, ["role"] = peer.Value.Role.Code }, peer.Reasons);

    private AssessmentSection? Repetition()
    {
        IssuePattern[] patterns = [.. assessment.OwnPatterns];
        return patterns.Length == 0 ? null : new(
            "repetition", new("Repetition", "繰り返し"), EscalationTrigger.Pattern.Words.Name,
            new() { ["patterns"] = new JsonArray([.. patterns.Select(pattern => (JsonNode?)(pattern is IssuePattern.Systemic ? "systemic" : "relationship"))]) },
            patterns.Select(BecauseOf));
    }

    private Reason BecauseOf(IssuePattern pattern) => pattern is IssuePattern.Systemic { Clients: var clients }
        ? new("assessing.systemic", Phrase.Of(
            $"{pattern.Issues} issues of this kind with {clients} clients: look at how we work.",
            $"同種の案件が{clients}社で{pattern.Issues}件。当社の仕事の進め方を見ること。"), Policy.Assessing.Attention.SystemicFrom.Read())
        : new("assessing.pattern", Phrase.Of(
            $"{pattern.Issues} issues of this kind with this client: look for what they share.",
            $"この顧客で同種の案件が{pattern.Issues}件。共通点を探すこと。"), Policy.Assessing.Attention.PatternCount.Read());

    private IEnumerable<Reason> DueReason(Instant? due) => due is { } at
        ? [new Reason("detecting.due", Phrase.Of($"Done by {At(at)}.", $"{At(at)}までに行う。"))]
        : [];

    private JsonNode? Due(Instant? at) => at is { } known
        ? new JsonObject { ["at"] = Stable(known), ["local"] = NodaTime.Text.OffsetDateTimePattern.Rfc3339.Format(known.InZone(Zone).ToOffsetDateTime()) }
        : null;
}
