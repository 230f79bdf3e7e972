using IssueResolution.Classifying;
using IssueResolution.Communicating;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

/// <summary>Calendars answer from 1900 to 2200. What lies beyond is counted as time on the wall, and the reason says so.</summary>
public sealed class FarTimesTests
{
    private static readonly Instant _far = Instant.FromUtc(2300, 1, 1, 9, 0);

    [Fact]
    public void A_promise_beyond_the_calendar_is_due_at_its_date_and_checked_a_third_of_the_way()
    {
        IssueCase promised = Granted(Rules.Record(UpTo<CaseEvent.WorkStarted>(), new CaseEvent.Committed(At(5), "Ann", "archive", "The archive is kept", _far)));
        Agenda agenda = Rules.AgendaOf(promised, At(5));
        Duty check = agenda.Duties.Single(duty => duty.Kind == DutyKind.Checkpoint && duty.Subject == "archive");

        Assert.Equal(_far, agenda.Duties.Single(duty => duty.Kind == DutyKind.Deliver && duty.Subject == "archive").DueAt);
        Assert.Equal(At(5) + ((_far - At(5)) / 3), check.DueAt);
        Assert.Contains("time on the wall", check.Because.Text.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1850)]
    [InlineData(2200)]
    [InlineData(2201)]
    [InlineData(2500)]
    [InlineData(9998)]
    public void A_case_of_any_year_has_an_agenda(int year)
    {
        Duration away = Instant.FromUtc(year, 12, 31, 12, 0) - Monday;
        CaseEvent.Detected detected = new(Monday + away, "Ann", IssueKind.MissedDeadline, Assessing.Severity.Medium, "It has not come.");
        IssueCase far = Granted(Rules.Replay(
            "C-1", "E-1", detected, new CaseEvent.Acknowledged(At(1) + away, "Ann", At(9) + away),
            new CaseEvent.Consented(At(2) + away, "Ann", "yes", "A workaround", "Client", ConsentChannel.InOrder.First(channel => !channel.IsWritten)),
            new CaseEvent.PraiseReceived(At(2) + away, "Ann", "praise", "Thank you")));

        Agenda agenda = Rules.AgendaOf(far, At(2) + away);

        Assert.All(agenda.Duties, duty => Assert.True(duty.DueAt >= duty.AroseAt));
        Assert.Equal(detected.At + Duration.FromHours(24), agenda.Duties.Single(duty => duty.Kind == DutyKind.Assess).DueAt);
        Assert.Contains(agenda.Duties, duty => duty.Kind == DutyKind.WriteDown);
        Assert.Contains(agenda.Duties, duty => duty.Kind == DutyKind.RelayPraise);
    }

    [Fact]
    public void The_end_of_time_is_an_instant_like_any_other()
    {
        IssueCase promised = Granted(Rules.Record(UpTo<CaseEvent.WorkStarted>(), new CaseEvent.Committed(At(5), "Ann", "archive", "The archive is kept", Instant.MaxValue)));

        Assert.Null(Rules.AgendaOf(promised, Instant.MaxValue).NextInstant);
    }
}
