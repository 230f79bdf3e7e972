using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Learning;
using IssueResolution.Operating;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using IssueResolution.Timing;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

public sealed class CasePortfolioTests
{
    [Fact]
    public void A_case_that_is_handed_in_twice_is_a_mistake_of_the_caller()
    {
        IssueCase one = Case(Detected());
        IssueCase namesake = Granted(Rules.Replay("C-1", "E-2", Detected()));

        Assert.Contains("\"C-1\"", Assert.Throws<ArgumentException>("cases", () => Rules.AgendaOf([one, one], Monday)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("cases", () => Rules.PortfolioOf([one, namesake], Monday));
        Assert.Throws<ArgumentException>("caseId", () => Rules.PortfolioOf([one], Monday - Duration.Epsilon).EscalationOf("C-1"));
    }

    [Fact]
    public void Promises_of_all_cases_of_a_client_make_its_trust()
    {
        CasePortfolio portfolio = Rules.PortfolioOf([Promised("C-1", "E-1", "Acme", 10, null), Promised("C-2", "E-2", "Acme", 20, 15), Promised("C-3", "E-3", "Umbra", 20, 20)], At(40));

        Assert.Equal(["Acme", "Umbra"], portfolio.Clients);
        Assert.Equal(
            [new(TrustEventKind.Broken, At(10).PlusNanoseconds(1)), new TrustEvent(TrustEventKind.Exceeded, At(15))], portfolio.TrustOf("Acme").Ledger.Events);
        Assert.Equal((40, TrustState.Fragile), (portfolio.TrustOf("Acme").Reading.Value.Score, portfolio.TrustOf("Acme").Reading.Value.State));
        Assert.Equal(RefusalCode.TrustNotRestored, Refused(portfolio.TrustOf("Acme").MayStartInitiative));
        Assert.Equal(3, portfolio.TrustOf("Acme").Plan.Value!.MilestonesToGo + portfolio.TrustOf("Acme").Reading.Value.Streak);
        Assert.Equal(TrustState.Recovering, portfolio.TrustOf("Umbra").Reading.Value.State);
        Assert.Throws<ArgumentException>("client", () => portfolio.TrustOf("E-1"));
    }

    [Fact]
    public void A_promise_moved_in_time_a_voice_and_a_surprise_are_in_the_ledger_and_a_new_date_breaks_alone()
    {
        IssueCase told = Granted(Rules.Record(
            Case(Detected(Severity.Low), new CaseEvent.Acknowledged(Monday, "Ann", At(3)),
                new CaseEvent.Assessed(At(1), "Ann", Severity.Low, Urgency.Soon, ClientAnxiety.InOrder[0], "Small"), new CaseEvent.WorkStarted(At(2), "Ben"),
                new CaseEvent.Committed(At(5), "Ann", "figures", "The figures", At(48))),
            new CaseEvent.Renegotiated(At(6), "Ann", "figures", At(60), "The extract is slow"),
            new CaseEvent.ClientSurprised(At(7), "Ann", "Half the data is gone"), new CaseEvent.Resolved(At(8), "Ben", "Done"),
            new CaseEvent.SatisfactionStated(At(9), "Ann", Satisfaction.Confirmed, "Well")));

        Assert.Equal(
            [TrustEventKind.Renegotiated, TrustEventKind.BadNewsSurprise, TrustEventKind.SatisfactionVoiced], Kinds(At(60)));
        Assert.Equal(TrustEventKind.Broken, Kinds(At(60).PlusNanoseconds(1))[^1]);

        TrustEventKind[] Kinds(Instant now) => [.. Rules.PortfolioOf([told], now).TrustOf("E-1").Ledger.Events.Select(item => item.Kind)];
    }

    [Fact]
    public void Low_trust_of_the_client_keeps_a_case_open_that_could_be_closed_alone()
    {
        IssueCase ready = Granted(Rules.Replay("C-1", "E-1", Events().SkipLast(1)));
        IssueCase[] broken = [.. Enumerable.Range(2, 2).Select(number => Promised($"C-{number}", $"E-{number}", "E-1", number, null))];

        Assert.IsType<Decision<Closure>.Granted>(Rules.MayClose(ready, At(102)));
        Assert.IsType<Decision<Closure>.Granted>(Rules.PortfolioOf([ready], At(102)).MayClose("C-1"));
        Decision<Closure> together = Rules.PortfolioOf([ready, .. broken], At(102)).MayClose("C-1");
        Assert.Equal(RefusalCode.GatesUnmet, Refused(together));
        Reason gate = Assert.Single(together.Reasons);
        Assert.Equal(("learning.gate.trust-carries", "recovering.closable-up-to"), (gate.Code, gate.Cell!.Table));
    }

    [Fact]
    public void A_case_that_broke_its_own_promises_is_not_closed_before_trust_is_back()
    {
        IssueCase promised = Granted(Rules.Record(
            UpTo<CaseEvent.WorkStarted>(), new CaseEvent.Committed(At(5), "Ann", "one", "One", At(10)), new CaseEvent.Delivered(At(11), "Ann", "one"),
            new CaseEvent.Committed(At(11), "Ann", "two", "Two", At(12)), new CaseEvent.Delivered(At(13), "Ann", "two")));
        IssueCase late = Granted(Rules.Record(promised, Events().SkipWhile(item => item is not CaseEvent.Resolved).SkipLast(1)));

        Decision<IssueCase> closed = Rules.Record(late, new CaseEvent.Closed(At(102), "Ann"));
        Assert.Equal(RefusalCode.GatesUnmet, Refused(closed));
        Assert.Contains("trust carries", Assert.IsType<Decision<IssueCase>.Refused>(closed).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_promises_kept_in_other_cases_of_the_client_let_close_is_recorded()
    {
        IssueCase late = BrokenOnce();
        IssueCase[] kept = [.. Enumerable.Range(2, 3).Select(number => Promised($"C-{number}", $"E-{number}", "E-1", 20 + number, 20))];

        Assert.Equal(RefusalCode.GatesUnmet, Refused(Rules.PortfolioOf([late], At(102)).MayClose("C-1")));
        Assert.IsType<Decision<Closure>.Granted>(Rules.PortfolioOf([late, .. kept], At(102)).MayClose("C-1"));
        Assert.Equal(RefusalCode.GatesUnmet, Refused(Rules.Record(late, new CaseEvent.Closed(At(102), "Ann"))));
        Assert.IsType<Decision<IssueCase>.Granted>(Rules.Record(late, new CaseEvent.Closed(At(102), "Ann", IsAskedOfAll: true)));
    }

    [Fact]
    public void Whoever_has_asked_all_cases_is_still_refused_what_this_one_owes_by_itself()
    {
        IssueCase unsettled = UpTo<CaseEvent.PraiseReceived>();

        Assert.Contains(
            "Still open: duties done",
            Assert.IsType<Decision<IssueCase>.Refused>(Rules.Record(unsettled, new CaseEvent.Closed(At(102), "Ann", IsAskedOfAll: true))).Message.English,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_asks_a_small_case_for_the_post_mortem_it_would_not_owe_alone()
    {
        IssueCase[] three = [.. Enumerable.Range(1, 3).Select(number => Granted(Rules.Replay($"C-{number}", "E-1", Detected(Severity.Low))))];

        Assert.DoesNotContain(Rules.MayClose(three[0], Monday).Reasons, reason => reason.Code == "learning.gate.post-mortem-held");
        Assert.Contains(Rules.PortfolioOf(three, Monday).MayClose("C-1").Reasons, reason => reason.Code == "learning.gate.post-mortem-held");
    }

    [Fact]
    public void A_pattern_that_nobody_was_told_of_keeps_a_case_open_that_could_be_closed_alone()
    {
        IssueCase ready = Granted(Rules.Replay("C-1", "E-1", Events(Severity.Low).SkipLast(1)));
        IssueCase[] alike =
        [
            .. Enumerable.Range(2, 2).Select(number => Granted(Rules.Replay(
                $"C-{number}", "E-1", new CaseEvent.Detected(At(90), "Ann", IssueKind.MissedDeadline, Severity.Low, "Late again")))),
        ];

        Assert.IsType<Decision<Closure>.Granted>(Rules.MayClose(ready, At(102)));
        CasePortfolio portfolio = Rules.PortfolioOf([ready, .. alike], At(102));
        Assert.Contains(portfolio.Agenda.Duties, duty => duty is { CaseId: "C-1" } && duty.Kind == DutyKind.Escalate);
        Assert.Equal("learning.gate.duties-done", Assert.Single(portfolio.MayClose("C-1").Reasons).Code);
        Assert.Equal((0, 1), (Rules.ClosingRecordOf(Rules.ReadAt(ready, At(102))!, At(102)).OpenDuties, portfolio.ClosingRecordOf("C-1").OpenDuties));
    }

    [Fact]
    public void Indicators_count_business_time_from_the_detection_and_open_cases_as_a_backlog()
    {
        CasePortfolio portfolio = Rules.PortfolioOf([Case(Events()), Granted(Rules.Replay("C-2", "E-2", Detected(Severity.Critical)))], At(102));
        IndicatorSet since = portfolio.IndicatorsSince(Monday - Duration.Epsilon);

        Assert.Equal(new IndicatorValue.Time(Duration.FromMinutes(15)), since.Of(IndicatorKind.MedianTime, ClockKind.Acknowledge).Value);
        Assert.Equal(new IndicatorValue.Time(Duration.FromHours(2)), since.Of(IndicatorKind.MedianTime, ClockKind.FirstResponse).Value);
        Assert.Equal(new IndicatorValue.Time(Duration.FromHours(24)), since.Of(IndicatorKind.MedianTime, ClockKind.Resolution).Value);
        Assert.Equal(new IndicatorValue.Percent(100m), since.Of(IndicatorKind.Attainment, ClockKind.FirstResponse).Value);
        Assert.Contains("Open and late: 1.", since.Of(IndicatorKind.Attainment, ClockKind.FirstResponse).Sentence.English, StringComparison.Ordinal);
        Assert.Equal(new IndicatorValue.Absent(), since.Of(IndicatorKind.Attainment, ClockKind.Resolution).Value);
        Assert.Equal(new IndicatorValue.Change(0, 1), since.Of(IndicatorKind.Backlog).Value);
        Assert.Equal(new IndicatorValue.Percent(100m), since.Satisfaction.Value);
        Assert.All(since.All, indicator => Assert.True(indicator.IsSmall));
        Assert.Empty(portfolio.IndicatorsSince(At(1)).All.Where(indicator => indicator.Kind == IndicatorKind.MedianTime && indicator.Sample > 0));
    }

    [Fact]
    public void What_keeps_coming_back_with_a_client_is_named_and_few_weeks_are_not_enough_for_a_chart()
    {
        CasePortfolio portfolio = Rules.PortfolioOf(
            [.. Enumerable.Range(1, 3).Select(number => Granted(Rules.Replay($"C-{number}", "E-1", Events().TakeWhile(item => item is not CaseEvent.PlanAgreed))))], At(102));

        Assert.Equal(2, portfolio.Patterns.Length);
        Assert.Equal(new CasePattern.RootWithClient("Scoping had no technical check", "E-1", 3), portfolio.Patterns[1]);
        Assert.IsType<VolumeReading.NotEnoughPeriods>(portfolio.VolumeSince(Monday).Value);
        Assert.IsType<ClientComparison.NotEnoughClients>(portfolio.CompareClients([new("E-1", 1)]).Value);
    }

    [Fact]
    public void The_head_of_the_firm_hears_calm_cases_too()
    {
        CasePortfolio portfolio = Rules.PortfolioOf(
            [.. Enumerable.Range(10, 40).Select(number => Granted(Rules.Replay($"C-{number}", "E-1", number % 2 == 0 ? [Detected()] : Events())))], At(102));
        Judgement<VoiceDigest> heard = portfolio.Listen(Monday, 20260301);

        Assert.Equal(12, heard.Value.Cases.Length);
        Assert.Equal(6, heard.Value.Cases.Count(one => one.WasEscalated));
        Assert.Equal(heard, portfolio.Listen(Monday, 20260301));
        Assert.Empty(portfolio.Listen(Monday + Duration.Epsilon, 1).Value.Cases);
    }

    private static IssueCase BrokenOnce()
    {
        IssueCase broken = Granted(Rules.Record(
            UpTo<CaseEvent.WorkStarted>(), new CaseEvent.Committed(At(5), "Ann", "one", "One", At(10)), new CaseEvent.Delivered(At(11), "Ann", "one")));
        return Granted(Rules.Record(broken, Events().SkipWhile(item => item is not CaseEvent.Delivered).SkipLast(1)));
    }

    private static IssueCase Promised(string id, string engagement, string? client, int due, int? delivered)
    {
        IEnumerable<CaseEvent> kept = delivered is { } hour ? [new CaseEvent.Delivered(At(hour), "Ann", "it")] : [];
        return Granted(Rules.Replay(
            id, engagement,
            [
                new CaseEvent.Detected(Monday, "Ann", IssueKind.InOrder[id[^1] % 10], Severity.Low, "Late", Client: client),
                new CaseEvent.Acknowledged(Monday, "Ann", At(3)), new CaseEvent.Committed(At(1), "Ann", "it", "It", At(due)), .. kept,
            ]));
    }
}
