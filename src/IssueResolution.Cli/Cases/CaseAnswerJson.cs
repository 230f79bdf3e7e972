using System.Globalization;
using System.Text.Json.Nodes;
using IssueResolution.Casework;
using IssueResolution.Cli.Reporting;
using IssueResolution.Learning;
using NodaTime;

namespace IssueResolution.Cli.Cases;

/// <summary>What the command <c>case</c> tells machines: stable codes, and the sentences of one language.</summary>
internal static class CaseAnswerJson
{
    public static string Write(CaseRules rules, IReadOnlyList<IssueCase> cases, Instant now, CultureInfo language)
    {
        CasePortfolio portfolio = rules.PortfolioOf(cases, now);
        Agenda agenda = portfolio.Agenda;
        JsonObject document = new()
        {
            ["version"] = 1,
            ["at"] = AnswerNodes.Text(now),
            ["zone"] = rules.Calendar.Zone.Id,
            ["nextInstant"] = agenda.NextInstant is { } next ? AnswerNodes.Text(next) : null,
            ["duties"] = new JsonArray([.. agenda.Duties.Select(duty => AnswerNodes.Of(duty, now, language))]),
            ["cases"] = new JsonArray([.. cases.Select(each => Node(rules, portfolio, each, language))]),
        };
        return AnswerDocument.Write(document);
    }

    private static JsonObject Node(CaseRules rules, CasePortfolio portfolio, IssueCase issueCase, CultureInfo language)
    {
        JsonObject node = new() { ["id"] = issueCase.Id, ["engagement"] = issueCase.EngagementId };
        if (rules.ReadAt(issueCase, portfolio.Now) is not { } snapshot)
        {
            node["state"] = null;
            return node;
        }

        node["state"] = snapshot.State.Code;
        node["stateSince"] = AnswerNodes.Text(snapshot.StateSince);
        node["kind"] = snapshot.Detected.Kind.Code;
        node["severity"] = snapshot.Severity.Code;
        node["urgency"] = snapshot.Assessment is null ? null : snapshot.Urgency.Code;
        node["owner"] = snapshot.Owner?.Code;
        node["satisfaction"] = snapshot.Satisfaction.Code;
        node["gates"] = new JsonArray([.. GatesOf(rules, portfolio, snapshot).Select(gate => new JsonObject
        {
            ["gate"] = gate.Gate.Code,
            ["because"] = ReasonJson.Of(gate.Reason, language),
        })]);
        node["timeline"] = new JsonArray([.. issueCase.TimelineIn(rules.Calendar.Zone).Until(portfolio.Now).Select(entry => new JsonObject
        {
            ["at"] = AnswerNodes.Text(entry.At),
            ["kind"] = entry.Kind.Code,
            ["by"] = entry.By,
            ["what"] = entry.What.In(language),
        })]);
        return node;
    }

    private static IEnumerable<UnmetGate> GatesOf(CaseRules rules, CasePortfolio portfolio, CaseSnapshot snapshot) => snapshot.State.IsOpen
        ? ClosingGates.UnmetIn(portfolio.ClosingRecordOf(snapshot.Id), rules.Policy.Learning, rules.Policy.Planning, portfolio.Now)
        : [];
}
