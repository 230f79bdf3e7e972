using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Committing;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Communicating;

public sealed class CommunicatingPolicyTests
{
    private static readonly CommunicatingPolicy _policy = CommunicatingPolicy.ProfessionalServices;
    private static readonly Instant _monday = Instant.FromUtc(2026, 3, 2, 9, 0);

    [Fact]
    public void A_critical_issue_hears_every_four_hours_until_a_plan_is_agreed_and_then_twice_a_day()
    {
        Assert.Equal("4 hours", _policy.UpdateWithin(Severity.Critical, CadencePhase.Responding).Value.Text.English);
        Assert.Equal("12 hours", _policy.UpdateWithin(Severity.Critical, CadencePhase.Executing).Value.Text.English);
    }

    [Fact]
    public void A_medium_issue_hears_every_other_business_day_and_never_waits_longer_than_three()
    {
        Assert.Equal(new Allowance.BusinessDays(2), _policy.UpdateWithin(Severity.Medium, CadencePhase.Executing).Value);
        Assert.Equal(new Allowance.BusinessDays(3), _policy.MaxSilence[Severity.Medium]);
    }

    [Fact]
    public void Silence_is_a_fault_no_sooner_than_an_update_of_an_open_issue_is_due() =>
        Assert.All(Severity.InOrder, severity => Assert.All(
            new[] { CadencePhase.Responding, CadencePhase.Executing },
            phase => Assert.True(_policy.MaxSilence[severity].Nominal >= _policy.Cadence[(phase, severity)].Nominal)));

    [Fact]
    public void An_update_in_three_days_is_checked_after_one() =>
        Assert.Equal(
            _monday + Duration.FromDays(1), _policy.CheckpointBetween(_monday, _monday + Duration.FromDays(3), BusinessCalendar.AlwaysOpen));

    [Fact]
    public void A_checkpoint_falls_into_open_time() =>
        Assert.Equal(
            _monday + Duration.FromHours(9),
            _policy.CheckpointBetween(_monday, _monday + Duration.FromDays(3), Escalating.Calendars.London));

    [Fact]
    public void Where_nothing_is_open_in_between_the_checkpoint_is_taken_from_time_on_the_wall()
    {
        Instant saturday = Instant.FromUtc(2026, 3, 7, 9, 0);

        Assert.Equal(
            saturday + Duration.FromHours(4),
            _policy.CheckpointBetween(saturday, saturday + Duration.FromHours(12), Escalating.Calendars.London));
    }

    [Law("P29")]
    [Property]
    public bool A_checkpoint_lies_strictly_inside_its_interval(FsCheck.PositiveInt minutes)
    {
        Instant due = _monday + Duration.FromMinutes(minutes.Get);
        Instant checkpoint = _policy.CheckpointBetween(_monday, due, Escalating.Calendars.London);
        return checkpoint > _monday && checkpoint < due;
    }

    [Law("P29")]
    [Property(Arbitrary = [typeof(CommitmentGenerators)])]
    public bool A_promise_is_checked_strictly_between_its_giving_and_its_date(Commitment[] promises) => promises.All(promise =>
        _policy.CheckpointOf(promise, Escalating.Calendars.London) is var checkpoint && checkpoint > promise.PromisedAt && checkpoint < promise.DueAt);

    [Fact]
    public void A_promise_that_was_moved_is_checked_on_the_way_to_its_new_date()
    {
        Commitment made = CommitmentGenerators.Made("r", 0, 3);
        Commitment moved = CommitmentGenerators.Granted(made.Renegotiated(CommitmentGenerators.At(2), CommitmentGenerators.At(8), made.Terms.What));

        Assert.Equal(CommitmentGenerators.At(1), _policy.CheckpointOf(made, BusinessCalendar.AlwaysOpen));
        Assert.Equal(CommitmentGenerators.At(4), _policy.CheckpointOf(moved, BusinessCalendar.AlwaysOpen));
    }

    [Fact]
    public void An_interval_without_length_has_no_checkpoint() =>
        Assert.Equal("due", Assert.Throws<ArgumentOutOfRangeException>(() => _policy.CheckpointBetween(_monday, _monday, BusinessCalendar.AlwaysOpen)).ParamName);

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-3)]
    public void A_time_cut_into_fewer_than_two_parts_has_no_checkpoint(int parts)
    {
        CommunicatingPolicy unlawful = _policy with { CheckpointDivisor = _policy.CheckpointDivisor.With(parts, "a slip") };

        Assert.Throws<InvalidOperationException>(() => unlawful.CheckpointBetween(_monday, _monday + Duration.FromDays(3), BusinessCalendar.AlwaysOpen));
    }

    [Property(Arbitrary = [typeof(CadenceGenerators)])]
    public bool More_anxiety_never_means_fewer_updates(Severity severity, CadencePhase phase, Urgency urgency, ClientAnxiety anxiety) =>
        ClientAnxiety.InOrder.Where(calmer => calmer <= anxiety).All(calmer => Nominal(severity, phase, urgency, anxiety) <= Nominal(severity, phase, urgency, calmer));

    [Fact]
    public void The_row_that_anxiety_asks_for_is_explained_before_the_time_it_yields() =>
        Assert.Equal(
            ["escalating.tightened-row", "communicating.cadence"],
            _policy.UpdateWithin(Severity.Medium, CadencePhase.Executing, Urgency.Routine, ClientAnxiety.High, Escalating.EscalatingPolicy.ProfessionalServices)
                .Reasons.Select(reason => reason.Code));

    private static NodaTime.Duration Nominal(Severity severity, CadencePhase phase, Urgency urgency, ClientAnxiety anxiety) =>
        _policy.UpdateWithin(severity, phase, urgency, anxiety, Escalating.EscalatingPolicy.ProfessionalServices).Value.Nominal;
}
