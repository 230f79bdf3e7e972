using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

[Properties(Arbitrary = [typeof(CaseGenerators)], MaxTest = 150)]
public sealed class AgendaLaws
{
    [Property]
    public void Asking_at_every_next_instant_meets_every_duty_exactly_once(IssueCase any, Instant at)
    {
        Instant from = Instant.Max(at, any.LastEventAt);
        List<Duty> met = [];
        Agenda agenda = Rules.AgendaOf(any, from);
        List<Duty> seen = [.. agenda.Duties.Where(duty => duty.DueAt > from)];
        while (agenda.NextInstant is { } next)
        {
            Assert.True(next > agenda.Now);
            agenda = Rules.AgendaOf(any, next);
            Duty[] replaced = [.. seen.Where(duty => duty.DueAt > next && !agenda.Duties.Contains(duty))];
            Assert.All(replaced, duty => Assert.Contains(agenda.Duties, graver =>
                duty.Kind == DutyKind.Escalate && graver.Kind == DutyKind.Escalate && graver.AroseAt == next && graver.DueAt <= duty.DueAt));
            seen.RemoveAll(replaced.Contains);
            met.AddRange(agenda.Duties.Where(duty => duty.DueAt == next));
            seen.AddRange(agenda.Duties.Where(duty => duty.AroseAt == next && duty.AroseAt > from && !seen.Contains(duty)));
        }

        Assert.Equal(seen.Select(duty => $"{duty} {duty.AroseAt}").Order(StringComparer.Ordinal), met.Select(duty => $"{duty} {duty.AroseAt}").Order(StringComparer.Ordinal));
    }

    [Property]
    public void Between_two_neighbours_nothing_appears_and_nothing_goes(IssueCase any, Instant at, byte part)
    {
        Instant from = Instant.Max(at, any.LastEventAt);
        Agenda before = Rules.AgendaOf(any, from);
        Instant end = before.NextInstant ?? from + Duration.FromDays(100);
        Instant between = from + ((end - from) * (part / 256d));

        Assert.Equal(before.Duties, Rules.AgendaOf(any, between).Duties);
        Assert.Equal(before.Overdue, Rules.AgendaOf(any, between).Overdue);
        Assert.All(Rules.AgendaOf(any, between).Duties.Where(duty => duty.DueAt > from), duty => Assert.False(duty.IsOverdueAt(between)));
    }

    [Property]
    public void An_agenda_is_in_one_order_whatever_order_the_cases_come_in(IssueCase one, IssueCase two, Instant at)
    {
        IssueCase other = Granted(Rules.Replay("C-2", "E-2", two.Events));

        Assert.Equal(Rules.AgendaOf([one, other], at), Rules.AgendaOf([other, one], at));
        Assert.Equal(
            Rules.AgendaOf(one, at).Duties.Length + Rules.AgendaOf(other, at).Duties.Length, Rules.AgendaOf([one, other], at).Duties.Length);
    }

    [Property]
    public void No_duty_is_due_before_it_arose_and_none_is_asked_twice(IssueCase any, Instant at)
    {
        Agenda agenda = Rules.AgendaOf(any, at);

        Assert.All(agenda.Duties, duty => Assert.True(duty.AroseAt <= duty.DueAt && duty.AroseAt <= at));
        Assert.Equal(agenda.Duties.Length, agenda.Duties.Select(duty => (duty.Kind, duty.Subject)).Distinct().Count());
        Assert.Equal(agenda.Duties.OrderBy(duty => duty.DueAt), agenda.Duties);
    }

    [Law("P73")]
    [Property]
    public void Every_oral_consent_is_written_down_or_owed(IssueCase any, Instant at)
    {
        CaseSnapshot? stands = Rules.ReadAt(any, at);
        string[] open = [.. stands?.Consents.Where(consent => consent.Value.WrittenAt is null).Select(consent => consent.Key) ?? []];

        Assert.Equal(open.Order(StringComparer.Ordinal), Rules.AgendaOf(any, at).Duties.Where(duty => duty.Kind == DutyKind.WriteDown).Select(duty => duty.Subject).Order(StringComparer.Ordinal));
    }
}
