using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

[Properties(Arbitrary = [typeof(CaseGenerators)], MaxTest = 100)]
public sealed class CasePortfolioLaws
{
    [Property]
    public void No_answer_depends_on_the_order_of_the_cases(IssueCase one, IssueCase two, IssueCase three, Instant at)
    {
        IssueCase[] cases = [one, Renamed(two, "C-2", "E-1"), Renamed(three, "C-3", "E-3")];
        CasePortfolio forth = Rules.PortfolioOf(cases, at), back = Rules.PortfolioOf(cases.Reverse(), at);

        Assert.Equal(forth.Cases, back.Cases);
        Assert.Equal(forth.Agenda, back.Agenda);
        Assert.Equal(forth.Trust, back.Trust);
        Assert.Equal(forth.Patterns, back.Patterns);
        Assert.Equal(forth.IndicatorsSince(at - Duration.FromDays(30)), back.IndicatorsSince(at - Duration.FromDays(30)));
        Assert.All(forth.Cases, each => Assert.Equal(forth.MayClose(each.Id), back.MayClose(each.Id)));
        Assert.All(forth.Cases, each => Assert.Equal(forth.EscalationOf(each.Id), back.EscalationOf(each.Id)));
    }

    [Property]
    public void The_agenda_of_all_is_made_of_those_of_each(IssueCase one, IssueCase two, IssueCase three, Instant at)
    {
        CasePortfolio portfolio = Rules.PortfolioOf([one, Renamed(two, "C-2", "E-1"), Renamed(three, "C-3", "E-3")], at);
        Agenda[] each = [.. portfolio.Cases.Select(known => portfolio.AgendaOf(known.Id))];

        Assert.Equal(portfolio.Agenda.Duties, new Agenda(at, each.SelectMany(agenda => agenda.Duties), null).Duties);
        Assert.Equal(portfolio.Agenda.NextInstant, each.Select(agenda => agenda.NextInstant).Min());
        Assert.All(each.Zip(portfolio.Cases, (agenda, known) => (agenda, known)), pair => Assert.All(pair.agenda.Duties, duty => Assert.Equal(pair.known.Id, duty.CaseId)));
    }

    [Property]
    public void A_case_alone_may_be_closed_as_its_portfolio_of_one_says(IssueCase any, Instant at)
    {
        if (at >= any.DetectedAt)
        {
            Assert.Equal(Rules.MayClose(any, at), Rules.PortfolioOf([any], at).MayClose(any.Id));
        }
    }

    [Property]
    public void What_may_be_closed_among_many_may_be_closed_alone_unless_another_case_raised_trust_or_kept_a_promise(IssueCase any, IssueCase other, Instant at)
    {
        if (at >= any.DetectedAt)
        {
            CasePortfolio both = Rules.PortfolioOf([any, Renamed(other, "C-2", any.EngagementId)], at);
            bool raised = both.TrustOf(any.EngagementId).Reading.Value.Score > Rules.PortfolioOf([any], at).TrustOf(any.EngagementId).Reading.Value.Score;
            bool kept = both.Cases.Any(one => one.Id == "C-2" && one.Commitments.Commitments.Any(promise => promise.DeliveredAt is not null));

            Assert.True(raised || kept || both.MayClose(any.Id) is not Decision<Learning.Closure>.Granted || Rules.MayClose(any, at) is Decision<Learning.Closure>.Granted);
        }
    }

    [Property]
    public void What_may_be_closed_among_many_is_recorded(IssueCase two, IssueCase three, bool isBroken, byte hours)
    {
        IEnumerable<CaseEvent> promise = isBroken
            ? [new CaseEvent.Committed(At(5), "Ann", "one", "One", At(10)), new CaseEvent.Delivered(At(11), "Ann", "one")]
            : [];
        IssueCase ready = Case([.. Events().TakeWhile(item => item.At <= At(5)), .. promise, .. Events().SkipWhile(item => item is not CaseEvent.Delivered).SkipLast(1)]);
        Instant now = At(102 + hours);
        CasePortfolio all = Rules.PortfolioOf([ready, Renamed(two, "C-2", "E-1"), Renamed(three, "C-3", "E-1")], now);

        Assert.True(
            all.MayClose("C-1") is not Decision<Learning.Closure>.Granted
            || Rules.Record(ready, new CaseEvent.Closed(now, "Ann", all.PatternSince("C-1") is not null, IsAskedOfAll: true)) is Decision<IssueCase>.Granted);
    }

    [Property]
    public void Whoever_is_still_to_be_told_keeps_the_case_open(IssueCase one, IssueCase two, IssueCase three, Instant at)
    {
        CasePortfolio portfolio = Rules.PortfolioOf([one, Renamed(two, "C-2", "E-1"), Renamed(three, "C-3", "E-1")], at);

        Assert.All(
            portfolio.Agenda.Duties.Where(duty => duty.Kind == DutyKind.Escalate && duty.Strength == DutyStrength.Required),
            duty => Assert.Contains(portfolio.MayClose(duty.CaseId).Reasons, reason => reason.Code == "learning.gate.duties-done"));
    }

    [Property]
    public void A_ledger_at_an_instant_is_the_later_one_cut_off_there(IssueCase any, Instant at, byte days)
    {
        Instant later = at + Duration.FromDays(days);
        if (at >= any.DetectedAt)
        {
            TrustLedger now = Rules.PortfolioOf([any], at).TrustOf(any.EngagementId).Ledger;

            Assert.All(now.Events, item => Assert.True(item.At <= at));
            Assert.Equal(now.Events, Rules.PortfolioOf([any], later).TrustOf(any.EngagementId).Ledger.Until(at));
        }
    }

    [Property]
    public void A_pattern_begins_where_counting_every_window_finds_it(byte[] hours, byte[] clients)
    {
        IssueCase[] cases =
        [
            .. hours.Take(14).Zip(clients, (hour, client) => (hour, client)).Select((drawn, index) => Granted(Rules.Replay($"C-{index:00}", $"E-{index}", new CaseEvent.Detected(
                At(drawn.hour * 24), "Ann", IssueKind.InOrder[drawn.client / 4 % 2], Severity.Low, "Late", Client: $"Client {drawn.client % 4}")))),
        ];
        Instant end = At(256 * 24);
        CasePortfolio portfolio = Rules.PortfolioOf(cases, end);

        Assert.All(portfolio.Cases, one => Assert.Equal(Slowly(one, portfolio.Cases), portfolio.PatternSince(one.Id)));
    }

    // The first instant at which the window that ends there holds the case and enough like it.
    private static Instant? Slowly(CaseSnapshot one, IReadOnlyCollection<CaseSnapshot> all)
    {
        AttentionRules rules = Rules.Policy.Assessing.Attention;
        return all.Select(other => other.Detected.At).Where(at => at >= one.Detected.At && at - one.Detected.At <= rules.PatternWindow.Value).Order()
            .Cast<Instant?>().FirstOrDefault(at => Enough([.. all.Where(other =>
                other.Detected.Kind == one.Detected.Kind && other.Detected.At <= at && at.Value - other.Detected.At <= rules.PatternWindow.Value)]));

        bool Enough(CaseSnapshot[] window) =>
            window.Count(other => other.Client == one.Client) >= rules.PatternCount.Value
            || (window.Length >= rules.PatternCount.Value && window.Select(other => other.Client).Distinct().Count() >= rules.SystemicFrom.Value);
    }

    private static IssueCase Renamed(IssueCase any, string id, string engagement) => Granted(Rules.Replay(id, engagement, any.Events));
}
