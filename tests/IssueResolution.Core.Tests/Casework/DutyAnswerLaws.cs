using System.Collections.Immutable;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

/// <summary>Nothing is asked that cannot be done: what answers a duty may be recorded at its time, and the duty is gone.</summary>
[Properties(Arbitrary = [typeof(CaseGenerators)], MaxTest = 500)]
public sealed class DutyAnswerLaws
{
    [Property]
    public void Every_duty_can_be_answered_at_its_due_time_and_is_then_no_longer_asked(IssueCase any) =>
        Assert.All(DutiesOf(any), duty => Answer(duty, any));

    [Fact]
    public void The_cases_of_this_law_owe_every_kind_of_duty()
    {
        ILookup<DutyKind, Duty> owed = FixedSample.Of(CaseGenerators.Cases(), 1_000).SelectMany(any => DutiesOf(any)).ToLookup(duty => duty.Kind);

        Assert.All(DutyKind.InOrder, kind => Assert.True(owed[kind].Count() >= 5, $"{kind.Code} is owed {owed[kind].Count()} times"));
    }

    [Fact]
    public void Praise_in_a_case_about_people_is_no_duty_and_keeps_nothing_open()
    {
        IssueCase restricted = Case(
            new CaseEvent.Detected(Monday, "Ann", IssueKind.PersonalityConflict, Assessing.Severity.Low, "They do not get on"),
            new CaseEvent.Acknowledged(At(1), "Ann", At(3)), new CaseEvent.PraiseReceived(At(1), "Ann", "praise", "Dan kept calm"));
        IssueCase open = Case(
            Detected(Assessing.Severity.Low),
            new CaseEvent.Acknowledged(At(1), "Ann", At(3)), new CaseEvent.PraiseReceived(At(1), "Ann", "praise", "Dan kept calm"));

        Assert.DoesNotContain(Rules.AgendaOf(restricted, At(1)).Duties, duty => duty.Kind == DutyKind.RelayPraise);
        Assert.Contains(Rules.AgendaOf(open, At(1)).Duties, duty => duty.Kind == DutyKind.RelayPraise);
        Assert.Equal(1, OpenDuties(open) - OpenDuties(restricted));

        static int OpenDuties(IssueCase any) => Rules.ClosingRecordOf(Rules.ReadAt(any, At(1))!, At(1)).OpenDuties;
    }

    private static ImmutableArray<Duty> DutiesOf(IssueCase any) => Rules.AgendaOf(any, any.LastEventAt).Duties;

    private static void Answer(Duty duty, IssueCase any)
    {
        Instant at = Instant.Max(duty.DueAt, any.LastEventAt);
        CaseEvent[] events = DutyAnswers.To(duty, any, at);
        Decision<IssueCase> recorded = Rules.Record(any, events);

        Assert.True(events.Length > 0 && recorded is Decision<IssueCase>.Granted, $"{duty} in {Rules.ReadAt(any, at)!.State}: {recorded}");
        Assert.DoesNotContain(
            Rules.AgendaOf(Granted(recorded), at).Duties,
            same => same.Kind == duty.Kind && same.Subject == duty.Subject && same.AroseAt < at && same.AroseAt == duty.AroseAt);
    }
}
