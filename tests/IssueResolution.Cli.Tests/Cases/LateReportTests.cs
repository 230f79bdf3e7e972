using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Classifying;
using IssueResolution.Json;
using IssueResolution.Learning;
using IssueResolution.Reasoning;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Tests.Cases;

/// <summary>The case that is shipped as docs/samples/late-report.case.json, from the complaint to the lesson.</summary>
public sealed class LateReportTests
{
    private static readonly WireValue _file =
        WireValue.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", "late-report.case.json")));

    private static readonly CaseRules _rules = new(
        ResolutionPolicy.ProfessionalServices, CalendarDefinitionJson.Read(_file.Find("calendar")!, _ => throw new InvalidOperationException()).Calendar);

    private static readonly IssueCase _case = Assert.IsType<Decision<IssueCase>.Granted>(IssueCaseJson.Read(_file, "calendar").Under(_rules)).Value;

    /// <summary>What the file leaves out, with the reason; every other type of event is in it.</summary>
    private static readonly ImmutableArray<Type> _notInThisCase =
    [
        typeof(CaseEvent.Deescalated), // the severity never fell
        typeof(CaseEvent.ClientEscalatedFirst), // we told our partner before the client did
        typeof(CaseEvent.SatisfactionScored), // the client said in words how content it was
        typeof(CaseEvent.ScopeChangesValued), // the scope stayed as it was
        typeof(CaseEvent.ClientSurprised), // what was late was told before it was due
        typeof(CaseEvent.FixFailed), // what was delivered held
        typeof(CaseEvent.Reopened), // what was left was mended before the closing
        typeof(CaseEvent.FollowUpGivenUp), // the client answered
        typeof(CaseEvent.Declined), // the request was ours to meet
        typeof(CaseEvent.Exited), // the relationship goes on
    ];

    [Theory]
    [InlineData("2026-03-02T14:15:00Z", "detected")]
    [InlineData("2026-03-02T14:32:00Z", "acknowledged")]
    [InlineData("2026-03-02T14:40:00Z", "assessed")]
    [InlineData("2026-03-03T14:00:00Z", "planned")]
    [InlineData("2026-03-03T16:10:00Z", "executing")]
    [InlineData("2026-03-06T10:35:00Z", "resolved")]
    [InlineData("2026-03-12T10:00:00Z", "verified")]
    [InlineData("2026-03-19T16:00:00Z", "closed")]
    public void It_reaches_each_state_when_its_event_happens(string at, string state)
    {
        Assert.Equal(state, _rules.ReadAt(_case, At(at))!.State.Code);
        Assert.NotEqual(state, _rules.ReadAt(_case, At(at) - Duration.Epsilon)?.State.Code);
    }

    [Theory]
    [InlineData("2026-03-02T14:20:00Z", "gather-facts", "", "2026-03-02T14:30:00Z", "project-manager")]
    [InlineData("2026-03-02T14:20:00Z", "acknowledge", "", "2026-03-03T14:15:00Z", "project-manager")]
    [InlineData("2026-03-02T14:45:00Z", "first-response", "", "2026-03-02T18:15:00Z", "project-manager")]
    [InlineData("2026-03-02T14:45:00Z", "escalate", "", "2026-03-03T00:00:00Z", "project-manager")]
    [InlineData("2026-03-03T12:10:00Z", "update", "", "2026-03-03T12:00:00Z", "project-manager")]
    [InlineData("2026-03-03T12:10:00Z", "write-down", "two-steps", "2026-03-04T00:00:00Z", "project-manager")]
    [InlineData("2026-03-03T15:00:00Z", "confirm-plan", "", "2026-03-04T14:00:00Z", "engagement-partner")]
    [InlineData("2026-03-03T15:00:00Z", "checkpoint", "checkpoint-1", "2026-03-04T10:00:00Z", "engagement-partner")]
    [InlineData("2026-03-11T11:00:00Z", "agree-action", "", "2026-03-13T10:35:00Z", "engagement-partner")]
    [InlineData("2026-03-04T13:00:00Z", "deliver", "figures", "2026-03-04T18:00:00Z", "engagement-partner")]
    [InlineData("2026-03-04T16:00:00Z", "deliver", "figures", "2026-03-05T12:00:00Z", "engagement-partner")]
    [InlineData("2026-03-04T16:00:00Z", "checkpoint", "figures", "2026-03-04T16:20:00Z", "engagement-partner")]
    [InlineData("2026-03-06T12:00:00Z", "follow-up", "", "2026-03-13T10:35:00Z", "engagement-partner")]
    [InlineData("2026-03-11T11:00:00Z", "act-on-answer", "", "2026-03-11T13:20:00Z", "engagement-partner")]
    [InlineData("2026-03-11T11:00:00Z", "post-mortem", "", "2026-03-13T10:35:00Z", "engagement-partner")]
    [InlineData("2026-03-12T12:00:00Z", "relay-praise", "overnight", "2026-03-13T00:00:00Z", "engagement-partner")]
    [InlineData("2026-03-13T12:00:00Z", "review-trust", "", "2026-03-13T10:35:00Z", "engagement-partner")]
    [InlineData("2026-03-20T09:00:00Z", "act", "checklist", "2026-03-31T16:00:00Z", "practice-lead")]
    public void Its_agenda_asks_for_the_right_thing_at_the_right_time(string at, string kind, string subject, string due, string by)
    {
        Duty duty = Assert.Single(_rules.AgendaOf(_case, At(at)).Duties, one => one.Kind.Code == kind && one.Subject == subject);

        Assert.Equal((At(due), by), (duty.DueAt, duty.By.Code));
    }

    [Fact]
    public void Every_kind_of_duty_is_asked_for_at_some_time() =>
        Assert.Equal(
            DutyKind.InOrder.Except([DutyKind.ConfirmCause]), // the cause was found before it was resolved
            DutyKind.InOrder.Where(kind => _case.Events.Any(item => _rules.AgendaOf(_case, item.At).Duties.Any(duty => duty.Kind == kind))));

    [Fact]
    public void Every_type_of_event_is_used_or_named_as_not_of_this_case()
    {
        Type[] all = [.. typeof(CaseEvent).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(CaseEvent)))];

        Assert.Equal(
            all.Except(_notInThisCase).Select(type => type.Name).Order(StringComparer.Ordinal),
            _case.Events.Select(item => item.GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_is_closed_with_nothing_left_but_a_look_at_trust_and_teaches_something()
    {
        CaseSnapshot end = _rules.ReadAt(_case, _case.LastEventAt)!;

        Assert.Equal((CaseState.Closed, Satisfaction.Confirmed, Severity.High, IssueKind.MissedDeadline), (end.State, end.Satisfaction, end.Severity, end.Detected.Kind));
        Assert.Empty(end.PostMortem!.Unanswered);
        Assert.Single(end.Gestures);
        Assert.Equal([DutyKind.ReviewTrust], _rules.AgendaOf(_case, _case.LastEventAt).Duties.Select(duty => duty.Kind));
    }

    [Fact]
    public void What_is_written_of_it_is_read_as_the_same_case() =>
        Assert.Equal(_case, Assert.IsType<Decision<IssueCase>.Granted>(IssueCaseJson.Parse(IssueCaseJson.Write(_case), _rules)).Value);

    private static Instant At(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
