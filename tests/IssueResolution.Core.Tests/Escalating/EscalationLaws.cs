using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Escalating;

/// <summary>Laws of times and roles, tried on every row and, where clocks are involved, on every quarter of an hour of whole weeks.</summary>
public sealed class EscalationLaws
{
    private static readonly EscalatingPolicy _policy = EscalatingPolicy.ProfessionalServices;
    private static readonly CommunicatingPolicy _updates = CommunicatingPolicy.ProfessionalServices;

    private static readonly (Severity Severity, Urgency Urgency, ClientAnxiety Anxiety)[] _all =
    [
        .. from severity in Severity.InOrder
           from urgency in Urgency.InOrder
           from anxiety in ClientAnxiety.InOrder
           select (severity, urgency, anxiety),
    ];

    public static TheoryData<string> CalendarNames => ["london", "tokyo", "always", "night"];

    [Law("P20", "P21", "P23")]
    [Fact]
    public void Raising_severity_urgency_or_anxiety_never_lengthens_the_first_response() =>
        Assert.All(_all, one =>
        {
            Assert.True(Response(one.Severity.RaisedBy(1), one.Urgency, one.Anxiety) <= Response(one.Severity, one.Urgency, one.Anxiety));
            Assert.True(Response(one.Severity, one.Urgency.RaisedBy(1), one.Anxiety) <= Response(one.Severity, one.Urgency, one.Anxiety));
            Assert.True(Response(one.Severity, one.Urgency, one.Anxiety.RaisedBy(1)) <= Response(one.Severity, one.Urgency, one.Anxiety));
        });

    [Law("P22", "P23")]
    [Fact]
    public void Raising_severity_or_anxiety_never_lengthens_the_time_to_an_update() =>
        Assert.All(_all, one => Assert.All(CadencePhase.InOrder, phase =>
        {
            Assert.True(Update(phase, one.Severity.RaisedBy(1), one.Urgency, one.Anxiety) <= Update(phase, one.Severity, one.Urgency, one.Anxiety));
            Assert.True(Update(phase, one.Severity, one.Urgency, one.Anxiety.RaisedBy(1)) <= Update(phase, one.Severity, one.Urgency, one.Anxiety));
        }));

    [Law("P24")]
    [Fact]
    public void Times_tighten_by_one_row_at_most() =>
        Assert.All(_all, one =>
        {
            Severity row = _policy.RowFor(one.Severity, one.Urgency, one.Anxiety).Value;
            Assert.True(row >= one.Severity && row <= one.Severity.RaisedBy(1));
        });

    [Law("P25")]
    [Fact]
    public void Without_tightening_the_matrix_stands_as_it_is()
    {
        EscalatingPolicy plain = _policy with { MostRowsTightened = _policy.MostRowsTightened.With(0, "we keep to the matrix") };

        Assert.All(_all, one => Assert.Same(one.Severity, plain.RowFor(one.Severity, one.Urgency, one.Anxiety).Value));
    }

    [Fact]
    public void The_mode_grows_with_the_severity() =>
        Assert.Equal(RoleMode.InOrder, Severity.InOrder.Select(severity => _policy.Mode[severity]));

    [Law("P26")]
    [Theory]
    [MemberData(nameof(CalendarNames))]
    public void At_no_start_is_a_graver_issue_answered_later(string calendar)
    {
        BusinessCalendar open = Calendar(calendar);

        Assert.Empty(_policy.Validate(open, Calendars.OrdinaryWeek));
        Assert.Empty(_policy.Validate(open, Calendars.Days(new(2026, 4, 24), 14)));
        Assert.Empty(_policy.Validate(open, Calendars.Days(new(2026, 10, 20), 14)));
        Assert.Empty(_policy.Validate(open, Calendars.Days(new(2026, 12, 23), 14)));
    }

    [Law("P27")]
    [Theory]
    [MemberData(nameof(CalendarNames))]
    public void At_no_start_does_a_graver_issue_hear_later_in_any_phase(string calendar)
    {
        BusinessCalendar open = Calendar(calendar);

        Assert.Empty(_updates.Validate(open, Calendars.OrdinaryWeek));
        Assert.Empty(_updates.Validate(open, Calendars.Days(new(2026, 4, 24), 14)));
        Assert.Empty(_updates.Validate(open, Calendars.Days(new(2026, 12, 23), 14)));
    }

    /// <summary>Four business hours look shorter than a day on the wall, and are not on a Friday afternoon.</summary>
    [Fact]
    public void Mixed_clocks_that_look_innocent_are_found_out()
    {
        PolicyTable<Severity, Allowance> mixed = _policy.InitialResponse
            .With(Severity.High, new Allowance.OpenHours(Duration.FromHours(4)), "looks shorter")
            .With(Severity.Medium, new Allowance.Elapsed(Duration.FromHours(24)), "looks longer");

        Finding finding = Assert.Single(DueLater.In(mixed, Calendars.London, Calendars.OrdinaryWeek));
        Assert.Equal("escalating.initial-response[high, medium]", finding.Subject);
        Assert.Contains("at 187 starts, first Fri 2026-06-05 14:15", finding.Message.English);
    }

    [Law("P28")]
    [Fact]
    public void A_later_phase_never_asks_for_updates_more_often() =>
        Assert.All(_updates.Cadence.Keys, key => Assert.True(
            _updates.Cadence[(key.Row.RaisedBy(1), key.Column)].Nominal >= _updates.Cadence[key].Nominal));

    private static BusinessCalendar Calendar(string name) => name switch
    {
        "london" => Calendars.London,
        "tokyo" => Calendars.Tokyo,
        "always" => BusinessCalendar.AlwaysOpen,
        "night" => Calendars.NightShift,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No calendar of this name."),
    };

    private static Duration Response(Severity severity, Urgency urgency, ClientAnxiety anxiety) =>
        _policy.ResponseFor(severity, urgency, anxiety).Value.Nominal;

    private static Duration Update(CadencePhase phase, Severity severity, Urgency urgency, ClientAnxiety anxiety) =>
        _updates.UpdateWithin(_policy.RowFor(severity, urgency, anxiety).Value, phase).Value.Nominal;
}
