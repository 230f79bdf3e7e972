using IssueResolution.BusinessTime;
using IssueResolution.Json;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Conformance;

/// <summary>Puts one scenario to the product and gives its answer in the words of scenarios.</summary>
internal static class ScenarioQuestion
{
    /// <exception cref="WireFormatException">The scenario cannot be read, or its type is unknown.</exception>
    public static object? Answer(WireValue json, ScenarioCalendars calendars)
    {
        try
        {
            return Ask(json, calendars);
        }
        catch (OpenTimeExhaustedException)
        {
            // That a calendar never opens, or not for so long, is an answer too.
            return Field("error", "calendarNeverOpens");
        }
    }

    private static object? Ask(WireValue json, ScenarioCalendars calendars)
    {
        WireValue type = json.Require("type", "Name the type of the case.");
        return type.Text switch
        {
            "calendar.add" => Field("end", Calendar(json, calendars).Add(At(json, "start"), Amount(json))),
            "calendar.elapsed" => Field("seconds", Elapsed(Calendar(json, calendars), At(json, "from"), At(json, "to"))),
            "deadline" => Field("due", ScenarioDurations.AllowanceOf(Required(json, "expression")).DueAfter(At(json, "start"), Calendar(json, calendars))),
            "clock" => Clock(json, calendars),
            "whatIf" => WhatIf(json, calendars),
            "match" => ScenarioMatch.Answer(json),
            "escalation" => ScenarioEscalation.Answer(json),
            "portfolio" => ScenarioPortfolio.Portfolio(json, calendars),
            "report" => ScenarioPortfolio.Report(json, calendars),
            string other => throw type.Fault($"\"{other}\" is no type of case that this version knows."),
        };
    }

    /// <exception cref="WireFormatException">The key is missing or no instant.</exception>
    public static Instant At(WireValue json, string key) => AnswerText.InstantOf(Required(json, key));

    public static WireValue Required(WireValue json, string key) => json.Require(key, "A case of this type needs it.");

    private static Dictionary<string, object?> Clock(WireValue json, ScenarioCalendars calendars)
    {
        SlaPolicy policy = ScenarioPolicy.Read(Required(json, "policy"), json.Find("thresholds"), calendars);
        EventHistory history = ScenarioEvents.Read(Required(json, "events"), calendars);
        List<object?> checks = [];
        foreach (WireValue check in Required(Required(json, "expected"), "checks").Items)
        {
            Instant? knownAt = check.Find("knownAt") is { } known ? AnswerText.InstantOf(known) : null;
            CaseReading reading = policy.ReadAt(history, At(check, "asOf"), knownAt);
            checks.Add(new Dictionary<string, object?>
            {
                ["asOf"] = reading.AsOf,
                ["knownAt"] = knownAt,
                ["clocks"] = ScenarioReadings.Clocks(policy, reading),
                ["firings"] = ScenarioReadings.Firings(policy, reading),
                ["nextInstant"] = reading.NextInstant,
            });
        }

        return Field("checks", checks);
    }

    private static Dictionary<string, object?> WhatIf(WireValue json, ScenarioCalendars calendars)
    {
        SlaPolicy policy = ScenarioPolicy.Read(Required(json, "policy"), json.Find("thresholds"), calendars);
        EventHistory history = ScenarioEvents.Read(Required(json, "events"), calendars);
        WireValue supposed = Required(json, "hypothetical");
        Instant asOf = At(json, "asOf");
        Instant at = json.Find("evaluateHypotheticalAt") is { } later ? AnswerText.InstantOf(later) : asOf;
        return policy.WhatIf(history, Instant.Min(asOf, at), ScenarioEvents.EventsOf(supposed, calendars), at) switch
        {
            Decision<WhatIfReading>.Granted { Value: var reading } => new Dictionary<string, object?>
            {
                ["actual"] = ScenarioReadings.Clocks(policy, policy.ReadAt(history, asOf)),
                ["hypothetical"] = ScenarioReadings.Clocks(policy, reading.Hypothetical),
            },
            var refused => throw supposed.Fault(refused.ToString() ?? "The events contradict what has happened."),
        };
    }

    private static BusinessCalendar Calendar(WireValue json, ScenarioCalendars calendars) => calendars.Named(Required(json, "calendar"));

    // Scenarios count no time backwards, where the calendar itself answers with a negative amount.
    private static Duration Elapsed(BusinessCalendar calendar, Instant from, Instant to) => to < from ? Duration.Zero : calendar.Between(from, to);

    private static Duration Amount(WireValue json) =>
        json.Find("amountSeconds") is { } seconds ? AnswerText.DurationOf(seconds) : ScenarioDurations.Of(Required(json, "amount"));

    private static Dictionary<string, object?> Field(string name, object? value) => new() { [name] = value };
}
