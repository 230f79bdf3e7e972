using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Escalating;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>Reads what is known about an issue from JSON; docs/how-to/assess-an-issue.md describes every key.</summary>
public static class IssueReportJson
{
    private const string KindWayOut = "Name one of the kinds of issue, such as \"missed-deadline\".";
    private const string CalendarWayOut = "Describe it, such as {\"zone\": \"Europe/London\", \"weekly\": {\"Mon\": [[\"09:00\", \"18:00\"]]}}.";
    private const string InstantWayOut = "Write an instant, such as \"2026-03-02T09:00:00Z\".";

    private static readonly ImmutableArray<string> _keys =
    [
        "version", "kind", "client", "openedAt", "asOf", "calendar", "businessDay", "engagementValue", "scheduleLeft", "ourView", "clientView", "impact",
        "signals", "observations", "scores", "harmAt", "visibility", "wait", "progress", "anxiety", "phase", "planned", "sightings", "escalation",
        "clientSeniority", "overrides",
    ];

    /// <summary>Reads a text, to be judged by the policy of a professional-services firm. Its calendar may not name holiday files.</summary>
    /// <exception cref="WireFormatException">The text is not JSON, has a key that is not known or misses one, or a value cannot be used.</exception>
    /// <exception cref="NotSupportedException">A holiday file is named.</exception>
    public static IssueReport Parse(string json) => Read(WireValue.Parse(json), CalendarJson.RefuseFile, ResolutionPolicy.ProfessionalServices);

    /// <summary>Reads a document whose calendar may name holiday files.</summary>
    /// <param name="value">The whole document.</param>
    /// <param name="readFile">Gives the text of a holiday file, as in <see cref="CalendarJson.Read(WireValue, Func{HolidayFile, string})"/>.</param>
    /// <param name="policy">What holds for every cell that the document does not override.</param>
    /// <exception cref="WireFormatException">A key is not known or missing, or a value cannot be used.</exception>
    public static IssueReport Read(WireValue value, Func<HolidayFile, string> readFile, ResolutionPolicy policy)
    {
        Guard.Against.Null(value).RequireVersion();
        Guard.Against.Null(readFile);
        Guard.Against.Null(policy);
        value.RefuseKeysOtherThan(_keys);
        Instant openedAt = At(value.Require("openedAt", InstantWayOut));
        Instant asOf = value.Find("asOf") is { } judgedAt ? AsOf(judgedAt, openedAt) : openedAt;
        return new IssueReport
        {
            Kind = Kind(value.Require("kind", KindWayOut)),
            Client = value.Require("client", "Name the client.").Name(),
            OpenedAt = openedAt,
            AsOf = asOf,
            Calendar = CalendarDefinitionJson.Read(value.Require("calendar", CalendarWayOut), readFile),
            BusinessDay = Positive(value.Require("businessDay", "Say how much open time is one business day, such as \"PT9H\".")),
            Impact = IssueViewJson.ReadBoth(value),
            Axes = IssueViewJson.ReadAxes(value.Find("impact")),
            Signals = ObservationsJson.ReadSignals(value.Find("signals"), asOf),
            Observations = ObservationsJson.Read(value.Find("observations"), asOf),
            Scores = ObservationsJson.ReadScores(value.Find("scores"), asOf),
            HarmAt = value.Find("harmAt") is { } harm ? At(harm) : null,
            Visibility = value.Require("visibility", OneOf(ClientVisibility.InOrder)).Term(ClientVisibility.InOrder),
            Wait = value.Require("wait", OneOf(WaitState.InOrder)).Term(WaitState.InOrder),
            Progress = value.Find("progress")?.Term(Progress.InOrder) ?? Progress.Open,
            Anxiety = value.Find("anxiety")?.Term(ClientAnxiety.InOrder) ?? ClientAnxiety.Calm,
            Phase = value.Find("phase")?.Term(CadencePhase.InOrder) ?? CadencePhase.Responding,
            Planned = value.Find("planned") is { } planned ? CircumstancesJson.ReadPlanned(planned) : null,
            Sightings = CircumstancesJson.ReadSightings(value.Find("sightings"), asOf),
            Escalation = CircumstancesJson.ReadEscalation(value.Find("escalation")),
            ClientSeniority = value.Find("clientSeniority")?.Term(Seniority.InOrder),
            Policy = value.Find("overrides") is { } overrides ? ResolutionPolicyJson.ReadList(overrides, policy) : policy,
        };
    }

    internal static IssueKind Kind(WireValue value) => value.Code<IssueKind>("kind of issue");

    /// <summary>An instant that calendars know.</summary>
    internal static Instant At(WireValue value)
    {
        Instant at = InstantJson.Read(value);
        return at >= BusinessCalendar.Earliest && at < BusinessCalendar.Latest
            ? at
            : throw value.Fault("Calendars do not know this time. Write an instant from 1900 to 2199.");
    }

    /// <summary>An instant at which something was seen; never after the judgement, which could not count it.</summary>
    internal static Instant Seen(WireValue value, Instant asOf) => At(value) is var at && at <= asOf
        ? at
        : throw value.Fault("It lies after the judgement, which could not know of it. Leave it out, or write a later \"asOf\".");

    internal static Duration Positive(WireValue value) => ValueForms.Duration.Read(value) is var amount && amount > Duration.Zero
        ? amount
        : throw value.Fault("A duration from which shares are taken is more than zero.");

    private static Instant AsOf(WireValue value, Instant openedAt) => At(value) is var asOf && asOf >= openedAt
        ? asOf
        : throw value.Fault("The issue would be judged before it came in. Write \"openedAt\" or a later instant.");

    private static string OneOf(IEnumerable<Wording.ITerm> terms) => $"Write one of {string.Join(", ", terms.Select(term => term.Code))}.";
}
