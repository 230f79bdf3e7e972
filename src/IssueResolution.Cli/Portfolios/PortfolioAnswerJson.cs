using System.Globalization;
using System.Text.Json.Nodes;
using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Cli.Cases;
using IssueResolution.Cli.Reporting;
using IssueResolution.Learning;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using NodaTime;

namespace IssueResolution.Cli.Portfolios;

/// <summary>What the command <c>portfolio</c> tells machines: stable codes, everything and not only the first rows, and the sentences of one language.</summary>
internal static class PortfolioAnswerJson
{
    public static string Write(CaseRules rules, CasePortfolio portfolio, Instant since, ulong? seed, CultureInfo language)
    {
        JsonObject document = new()
        {
            ["version"] = 1,
            ["at"] = AnswerNodes.Text(portfolio.Now),
            ["since"] = AnswerNodes.Text(since),
            ["zone"] = rules.Calendar.Zone.Id,
            ["nextInstant"] = portfolio.Agenda.NextInstant is { } next ? AnswerNodes.Text(next) : null,
            ["duties"] = new JsonArray([.. portfolio.Agenda.Duties.Select(duty => AnswerNodes.Of(duty, portfolio.Now, language))]),
            ["clients"] = new JsonArray([.. portfolio.Trust.Select(client => Of(client, language))]),
            ["patterns"] = new JsonArray([.. portfolio.Patterns.Select(Of)]),
            ["volume"] = Reasons(portfolio.VolumeSince(since).Reasons, language),
            ["heavyClients"] = new JsonArray([.. HeavyIn(portfolio).Select(load => new JsonObject { ["client"] = load.Client, ["issues"] = load.Issues })]),
            ["indicators"] = new JsonArray([.. portfolio.IndicatorsSince(since).All.Select(one => Of(one, language))]),
            ["cases"] = new JsonArray([.. portfolio.Cases.Select(one => Of(one, portfolio, language))]),
        };
        if (seed is { } drawn)
        {
            document["listen"] = new JsonArray([.. portfolio.Listen(since, drawn).Value.Cases.Select(one => JsonValue.Create(one.Id))]);
        }

        return AnswerDocument.Write(document);
    }

    private static IEnumerable<ClientLoad> HeavyIn(CasePortfolio portfolio) =>
        portfolio.CompareClients(portfolio.Clients.Select(client => new ServedClient(client, 1))).Value is ClientComparison.Compared compared ? compared.Heavy : [];

    private static JsonObject Of(ClientTrust client, CultureInfo language) => new()
    {
        ["client"] = client.Client,
        ["trust"] = client.Reading.Value.State.Code,
        ["score"] = client.Reading.Value.Score,
        ["keptInARow"] = client.Reading.Value.Streak,
        ["mayStartInitiative"] = client.MayStartInitiative is Decision<TrustReading>.Granted,
        ["askForFeedbackBy"] = client.Plan.Value is { } plan ? AnswerNodes.Text(plan.AskForFeedbackBy) : null,
        ["because"] = Reasons(client.Reading.Reasons, language),
    };

    private static JsonObject Of(CaseSnapshot one, CasePortfolio portfolio, CultureInfo language)
    {
        JsonObject node = new()
        {
            ["id"] = one.Id,
            ["engagement"] = one.EngagementId,
            ["client"] = one.Client,
            ["state"] = one.State.Code,
            ["kind"] = one.Detected.Kind.Code,
            ["severity"] = one.Severity.Code,
            ["patternSince"] = portfolio.PatternSince(one.Id) is { } since ? AnswerNodes.Text(since) : null,
        };
        if (one.State.IsOpen)
        {
            Judgement<CaseEscalation> stands = portfolio.EscalationOf(one.Id);
            node["row"] = stands.Value.Row.Code;
            node["triggers"] = new JsonArray([.. stands.Value.Involved.Triggers.Select(trigger => JsonValue.Create(trigger.Code))]);
            node["because"] = Reasons(stands.Reasons, language);
            node["gates"] = Reasons(portfolio.MayClose(one.Id) is Decision<Closure>.Refused no ? no.Reasons : [], language);
        }

        return node;
    }

    private static JsonObject Of(CasePattern pattern) => pattern switch
    {
        CasePattern.RepeatedKind { Pattern: IssuePattern.Relationship one } => new()
        {
            ["pattern"] = "kind-with-client",
            ["kind"] = one.Kind.Code,
            ["client"] = one.Client,
            ["issues"] = one.Issues,
        },
        CasePattern.RepeatedKind { Pattern: IssuePattern.Systemic many } => new()
        {
            ["pattern"] = "kind-across-clients",
            ["kind"] = many.Kind.Code,
            ["clients"] = many.Clients,
            ["issues"] = many.Issues,
        },
        CasePattern.RootWithClient root => new() { ["pattern"] = "root-with-client", ["root"] = root.RootCause, ["client"] = root.Client, ["issues"] = root.Issues },
        CasePattern.SystemicRoot root => new() { ["pattern"] = "root-across-clients", ["root"] = root.RootCause, ["clients"] = root.Clients, ["issues"] = root.Issues },
        _ => throw new NotSupportedException($"{pattern.GetType().Name} has no form: give it one in {nameof(PortfolioAnswerJson)}."),
    };

    private static JsonObject Of(Indicator indicator, CultureInfo language) => new()
    {
        ["indicator"] = indicator.Kind.Code,
        ["clock"] = indicator.Clock?.Code,
        ["value"] = indicator.Value switch
        {
            IndicatorValue.Percent percent => new JsonObject { ["percent"] = percent.Value },
            IndicatorValue.Time time => new JsonObject { ["seconds"] = time.Value.TotalSeconds },
            IndicatorValue.Change change => new JsonObject { ["before"] = change.Before, ["now"] = change.Now },
            _ => null,
        },
        ["sample"] = indicator.Sample,
        ["isSmall"] = indicator.IsSmall,
        ["sentence"] = indicator.Sentence.In(language),
    };

    private static JsonArray Reasons(IEnumerable<Reason> reasons, CultureInfo language) => new([.. reasons.Select(reason => ReasonJson.Of(reason, language))]);
}
