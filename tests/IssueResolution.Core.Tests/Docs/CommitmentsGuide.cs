using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Communicating;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Docs;

/// <summary>The examples of docs/guide/commitments.md.</summary>
public sealed class CommitmentsGuide
{
    [Fact]
    public void Three_days_become_five()
    {
        #region buffer
        CommittingPolicy policy = CommittingPolicy.ProfessionalServices;

        Judgement<int> first = policy.DaysFor(3);
        Judgement<int> second = policy.DaysFor(3, new PromiseRisk { Slips = 1 });
        Judgement<int> delicate = policy.DaysFor(3, new PromiseRisk { Slips = 1, Caution = PromiseCaution.Guarded });

        Assert.Equal((5, 6, 8), (first.Value, second.Value, delicate.Value));
        Assert.Equal(
            ["committing.buffer-after-slip = 2:1", "committing.slips-to-widen = 1", "committing.caution-widens[guarded] = 5:4"],
            delicate.Cells.Select(cell => cell.ToString().Split(" (")[0]));

        Judgement<Feasibility> asked = policy.FeasibilityOf(estimatedDays: 7, promisedDays: 2, PromiseRisk.None);
        Assert.Equal(Feasibility.Infeasible, asked.Value);
        Assert.Equal("We expect 7 days and promise 12: missing the second date is worse than the first.", asked.Reasons[1].Text.English);
        #endregion
    }

    [Fact]
    public void Renegotiated_against_broken()
    {
        #region life
        Instant monday = Instant.FromUtc(2026, 3, 2, 9, 0), thursday = Instant.FromUtc(2026, 3, 5, 17, 0), friday = Instant.FromUtc(2026, 3, 6, 17, 0);
        CommitmentTerms terms = new("report-1", "north-bank", new Phrase("The corrected report", "修正済みの報告書"));
        Commitment report = Assert.IsType<Decision<Commitment>.Granted>(Commitment.Made(terms, monday, thursday)).Value;

        // On Wednesday we know that it takes a day longer, and say so: the date is moved, and no promise is broken.
        Phrase because = new("One more source has to be checked.", "確認すべき資料が一つ増えた。");
        Commitment moved = Assert.IsType<Decision<Commitment>.Granted>(report.Renegotiated(thursday - Duration.FromDays(1), friday, because)).Value;
        Assert.Equal([CommitmentOutcome.Renegotiated, CommitmentOutcome.Open], moved.DatesAt(friday).Select(date => date.Outcome));

        // On Thursday at five it is too late for that.
        var late = Assert.IsType<Decision<Commitment>.Refused>(report.Renegotiated(thursday, friday, because));
        Assert.Equal(RefusalCode.TooLateToRenegotiate, late.Code);
        Assert.Equal(CommitmentOutcome.Broken, report.OutcomeAt(friday).Value);
        #endregion

        #region checkpoint
        Instant checkpoint = CommunicatingPolicy.ProfessionalServices.CheckpointOf(report, BusinessCalendar.AlwaysOpen);

        Assert.Equal(monday + ((thursday - monday) / 3), checkpoint);
        #endregion
    }

    [Fact]
    public void What_lies_outside_our_control()
    {
        #region forecast
        Instant monday = Instant.FromUtc(2026, 3, 2, 9, 0);
        Instant wednesday = monday + Duration.FromDays(2), friday = monday + Duration.FromDays(4);
        Phrase access = new("access to the client's system", "顧客システムへのアクセス");

        var silent = Assert.IsType<Decision<Forecast>.Refused>(Forecast.Of(wednesday, worstCase: null, access));
        Assert.Equal(RefusalCode.WorstCaseMissing, silent.Code);

        Forecast forecast = Assert.IsType<Decision<Forecast>.Granted>(Forecast.Of(wednesday, worstCase: friday, access)).Value;
        Decision<Commitment> promise = Commitment.Made(new("import", "north-bank", new Phrase("The import", "取込み")), monday, wednesday, forecast);
        Assert.Equal("At the worst it is 2026-03-06T09:00:00Z, after 2026-03-04T09:00:00Z: tell both.", promise.Reasons[0].Text.English);
        #endregion
    }

    [Fact]
    public void Two_misses_escalate()
    {
        #region ledger
        Instant monday = Instant.FromUtc(2026, 3, 2, 9, 0);
        Commitment Due(string id, int days) => Assert.IsType<Decision<Commitment>.Granted>(Commitment.Made(
            new(id, "north-bank", new Phrase(id, id)), monday, monday + Duration.FromDays(days))).Value;

        Commitment draft = Due("Draft", days: 1), report = Due("Report", days: 3);     // and neither was delivered
        CommitmentLedger ledger = Assert.IsType<Decision<CommitmentLedger>.Granted>(CommitmentLedger.Empty.With(report, draft)).Value;
        Instant friday = Instant.FromUtc(2026, 3, 6, 9, 0);

        Judgement<int> misses = ledger.ConsecutiveMissesOf("north-bank", friday);
        Assert.Equal(
            ["Draft: due 2026-03-03T09:00:00Z, and broken.", "Report: due 2026-03-05T09:00:00Z, and broken."],
            misses.Reasons.Select(reason => reason.Text.English));

        EscalationSignals signals = EscalationSignals.None.CountedFrom(ledger, "north-bank", friday);
        Judgement<TriggeredEscalation> whom = EscalatingPolicy.ProfessionalServices.InvolveFor(Severity.Low, signals);
        Assert.Equal(Role.EngagementPartner, whom.Value.Step.Primary);
        #endregion
    }
}
