using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Detecting;
using IssueResolution.Escalating;
using IssueResolution.Wording;

namespace IssueResolution.Json;

/// <summary>The schema of reports of issues.</summary>
internal static class ReportSchema
{
    private static readonly SchemaPart _at = TimeForms.At.Schema;

    private static readonly SchemaPart _name = TextForms.Text.Schema;

    private static readonly SchemaPart _share = ShareForms.Share.Schema;

    private static readonly SchemaPart _facts = SchemaPart.List(Codes(SeverityFact.InOrder).Named("severity-fact"));

    private static readonly SchemaPart _view = SchemaPart.Object(
    [
        ("facts", _facts.Described("What is established."), false),
        ("open", _facts.Described("What is looked into."), false),
        ("loss", SchemaPart.OneOf([_share, AmountForms.Money.Schema]).Described("A share of the engagement's value, or money."), false),
        ("slip", SchemaPart.OneOf([_share, SchemaPart.Text(SchemaPatterns.Duration)]).Described("A share of the time that is left, or an amount of time."), false),
    ]).Named("view");

    private static readonly SchemaPart _impact = SchemaPart.Object(
        [("level", Codes(ImpactLevel.InOrder).Named("impact-level"), true), ("evidence", SchemaPart.Text(), false)]).Named("impact");

    private static readonly SchemaPart _durations = SchemaPart.List(TimeForms.Effort.Schema);

    private static readonly SchemaPart _times = SchemaPart.Object([("usual", _durations, true), ("recent", _durations, true)]).Named("times");

    private static readonly SchemaPart _count = AmountForms.Count.Schema;

    private static readonly SchemaPart _signal = SchemaPart.Object(
    [
        ("signal", Codes(WarningSignal.InOrder), true), ("at", _at, true), ("strength", Codes(SignalStrength.InOrder), false), ("reportedBy", _name, false),
    ]).Named("signal");

    private static readonly SchemaPart _observations = SchemaPart.Object(
    [
        ("replies", _times, false), ("payments", _times, false),
        ("linesQueried", SchemaPart.Object([("before", SchemaPart.List(_count), true), ("now", _count, true)]), false),
        ("scopeTalks", SchemaPart.List(_at), false), ("openChangeOrders", _count, false),
    ]).Named("observations");

    private static readonly SchemaPart _planned = SchemaPart.Object(
        [("size", Codes(ResponseSize.InOrder), true), ("care", SchemaPart.List(Codes(HandlingFlag.InOrder)), false)]).Named("planned");

    private static readonly SchemaPart _sighting = SchemaPart.Object(
        [("client", _name, true), ("kind", TermForms.Kind.Schema, true), ("at", _at, true)]).Named("sighting");

    private static readonly SchemaPart _escalation = SchemaPart.Object(
    [
        ("consecutiveMisses", _count, false), ("satisfaction", ShareForms.PartOfWhole.Schema.Described("From zero to a hundred percent."), false), ("scopeChange", _share, false),
        ("missedTarget", SchemaPart.Flag, false), ("reopenings", _count, false), ("failedFixes", _count, false), ("clientEscalatedFirst", SchemaPart.Flag, false),
    ]).Named("escalation");

    public static SchemaPart Report { get; } = SchemaPart.Object(
    [
        ("version", SchemaPart.Just(WireNames.Version), true),
        ("kind", TermForms.Kind.Schema, true),
        ("client", _name.Described("The client's name."), true),
        ("openedAt", _at.Described("When the issue came in."), true),
        ("asOf", _at.Described("When it is judged; the time it came in when left out."), false),
        ("calendar", CalendarSchema.Calendar.Named("calendar"), true),
        ("businessDay", TimeForms.Effort.Schema.Described("How much open time is one business day."), true),
        ("engagementValue", AmountForms.Money.Schema.Described("What losses in money are shares of."), false),
        ("scheduleLeft", TimeForms.Effort.Schema.Described("What slips in time are shares of."), false),
        ("ourView", _view, false),
        ("clientView", _view, false),
        ("impact", SchemaPart.Object(ImpactAxis.InOrder.Select(axis => (axis.Code, _impact, false))), false),
        ("signals", SchemaPart.List(_signal), false),
        ("observations", _observations, false),
        ("scores", SchemaPart.List(SchemaPart.Object([("at", _at, true), ("points", SchemaPart.NumberFromZero, true)]).Named("score")), false),
        ("harmAt", _at.Described("When the client is harmed."), false),
        ("visibility", Codes(ClientVisibility.InOrder).Named("visibility"), true),
        ("wait", Codes(WaitState.InOrder).Named("wait"), true),
        ("progress", Codes(Progress.InOrder).Named("progress"), false),
        ("anxiety", TermForms.Anxiety.Schema, false),
        ("phase", Codes(CadencePhase.InOrder).Named("phase"), false),
        ("planned", _planned, false),
        ("sightings", SchemaPart.List(_sighting), false),
        ("escalation", _escalation, false),
        ("clientSeniority", Codes(Seniority.InOrder).Named("seniority"), false),
        ("overrides", OverrideSchema.List, false),
    ]);

    private static SchemaPart Codes(IEnumerable<ITerm> terms) => SchemaPart.Codes(terms.Select(term => term.Code));
}
