using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Communicating;
using IssueResolution.Declining;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;
using NodaTime;

namespace IssueResolution.Docs;

/// <summary>The examples of docs/guide/declining.md.</summary>
public sealed class DecliningGuide
{
    [Fact]
    public void The_three_questions()
    {
        #region questions
        DecliningPolicy policy = ResolutionPolicy.ProfessionalServices.Declining;
        Instant asked = Instant.FromUtc(2026, 3, 2, 9, 0);
        Instant told = Instant.FromUtc(2026, 2, 10, 5, 0);

        ClientRequest request = new(
            new("delivery before Friday", "金曜日より前の納品"), asked, RequestFeasibility.NotPossible,
            AlternativeSet.For(
                new("your board meeting on Monday", "月曜日の取締役会"),
                new Alternative(new("the first half by Thursday 17:00", "前半部分の木曜日17時までの納品"), MeetsGoal: true),
                new Alternative(new("a weekend shift for the rest", "残り部分の週末作業"), MeetsGoal: true, Money.Of(200_000m, "JPY"))))
        {
            Notice = PriorNotice.Given(NoticeForm.Oral, told),
            Evidence = new(EvidenceForm.Mail, "M-17", told + Duration.FromHours(4)),    // the mail that confirmed the call
        };

        Judgement<RequestAssessment> judged = policy.Requests.Judge(request);
        Assert.Equal(RequestStrategy.FirmDeclineWithProofAndAlternative, judged.Value.Strategy);
        Assert.Equal((100, 0), (judged.Value.Ceiling, judged.Value.Risk));
        Assert.Equal("declining.ceiling[proven/no-cost] = 100 (seed: R-153)", judged.Cells[1].ToString());
        #endregion

        #region reply
        DeclineWording wording = new() { Empathy = new("We see how much depends on Monday.", "月曜日の会議の大切さは承知しております。") };
        DateTimeZone tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];
        Decision<ReplyDraft> reply = policy.Decline(request, wording, MessageLanguage.Japanese, tokyo);

        ReplyDraft draft = Assert.IsType<Decision<ReplyDraft>.Granted>(reply).Value;
        Assert.Equal("2026年2月10日のメール（M-17）にてお伝えしたとおりです。該当のメールを添付いたします。", draft.Message.Parts[1].Text);
        Assert.Equal("誠に恐れ入りますが、金曜日より前の納品はできかねてしまいます。", draft.Message.Parts[2].Text);
        Assert.Equal("M-17", draft.Attachment!.Reference);

        // The same request with the mail lost: alternatives first, and "as we told you" is refused.
        DeclineWording careless = wording with { Empathy = new("As we told you, it is tight.", "以前お伝えしたとおり、厳しい状況です。") };
        var refused = Assert.IsType<Decision<ReplyDraft>.Refused>(policy.Decline(request with { Evidence = null }, careless, MessageLanguage.English, tokyo));
        Assert.Equal(RefusalCode.AppealWithoutEvidence, refused.Code);
        #endregion
    }

    [Fact]
    public void What_is_on_record()
    {
        #region evidence
        ResolutionPolicy policy = ResolutionPolicy.ProfessionalServices;
        BusinessCalendar office = BusinessCalendar.In("Asia/Tokyo").Open(Weekdays.MondayToFriday, "09:00-18:00").Build();
        Instant told = Instant.FromUtc(2026, 2, 10, 5, 0);
        ConsentRecord said = ConsentRecord.Of(new("Figures by Friday", "数値は金曜まで"), "Ms. Mori", told, ConsentChannel.Phone);

        WrittenFollowUp duty = WrittenFollowUp.After(said, policy.Communicating, office)!;
        Assert.Equal(Instant.FromUtc(2026, 2, 10, 15, 0), duty.DueBy);                        // midnight in Tokyo
        Assert.Equal(FollowUpState.Overdue, duty.StateAt(told + Duration.FromDays(1)));

        EvidencePack pack = policy.Declining.Evidence.Produce(Timeline.Empty, [said], [], asOf: told + Duration.FromDays(1));
        Assert.Equal(["Ms. Mori agreed (phone): Figures by Friday", "Never confirmed in writing: Figures by Friday"], pack.Entries.Select(entry => entry.Text.English));
        #endregion
    }

    [Fact]
    public void A_demand_after_a_failure()
    {
        #region demand
        DemandRules rules = DecliningPolicy.ProfessionalServices.Demands;
        Demand demand = Demand.After(
            new("the report came a week late", "報告書が一週間遅れたこと"),
            new DemandPart(new("a credit for the delay", "遅延に対する減額"), "fee", FollowsFromFailure: true, Money.Of(400_000m, "JPY")),
            new DemandPart(new("a fourth report", "四つ目の報告書"), "report D", FollowsFromFailure: false, Money.Of(500_000m, "JPY")));
        ScopeDocument scope = ScopeDocument.Of(included: ["report A", "report B", "report C"], excluded: ["training"]);

        DemandSplit split = rules.Classify(demand, limit: Money.Of(250_000m, "JPY"), scope).Value;
        Assert.Equal("JPY 250,000", split.Remedy.ToString());
        Assert.Equal("JPY 150,000", split.Excess.ToString());
        Assert.Equal(Responsibility.Shared, split.Of(DemandClass.DisguisedScope).Single().Scope.Responsibility);    // the document is silent
        #endregion
    }

    [Fact]
    public void The_last_resort()
    {
        #region exit
        WalkAwayRules rules = DecliningPolicy.ProfessionalServices.WalkingAway;
        RelationshipStrain strain = new() { Conduct = ClientConduct.Abusive, Demand = DemandReach.Unreasonable, FailedRecoveryCycles = 2 };

        WalkAwayDecision first = rules.Judge(strain).Value;
        Assert.Equal(WalkAwayVerdict.SetBoundary, first.Verdict);
        Assert.True(first.MustSettleFirst);

        Judgement<WalkAwayDecision> later = rules.Judge(strain with { FormalNotices = 1, IsOurFaultSettled = true });
        Assert.Equal(WalkAwayVerdict.RecommendExit, later.Value.Verdict);
        var refused = Assert.IsType<Decision<ExitPlan>.Refused>(rules.PlanExit(later, new ExitDraft { HadExecutiveAttempt = true, IsRemedySettled = true }));
        Assert.StartsWith("The exit still lacks: approval, evidence pack, finish of the phase, transition.", refused.Message.English, StringComparison.Ordinal);
        #endregion
    }
}
