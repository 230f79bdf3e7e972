using System.Globalization;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Operating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Docs;

/// <summary>The examples of docs/guide/operating.md.</summary>
public sealed class OperatingGuide
{
    [Fact]
    public void What_a_vendor_can_reach()
    {
        #region outsourcing
        OutsourcingRules rules = OperatingPolicy.ProfessionalServices.Outsourcing;
        OutsourcingCase ours = new(
            SupportPhase.Established,
            ReportingCoverage: Share.Percent(65),
            PolicyCoverage: Share.Percent(90),
            VendorsCompared: 3,
            HandsOverQualityFramework: true);

        Judgement<OutsourcingReadiness> judged = rules.Assess(ours);
        Assert.Equal(OutsourcingVerdict.Partial, judged.Value.Verdict);
        Assert.Equal(Share.Percent(65), judged.Value.SatisfactionCeiling);

        // Nothing is handed to nobody: an owner, regular checks and a reporting line, all three.
        DelegationDraft nobody = new() { Owner = "Ann" };
        var refused = Assert.IsType<Decision<OutsourcingArrangement>.Refused>(rules.Arrange(ours, nobody, Instant.FromUtc(2026, 3, 2, 9, 0)));
        Assert.Equal("Handed over without: regular checks, reporting line. Delegating is not neglect.", refused.Message.English);
        #endregion
    }

    [Fact]
    public void A_backlog_that_feeds_itself()
    {
        #region backlog
        OperatingPolicy policy = OperatingPolicy.ProfessionalServices;
        BacklogPeriod[] weeks =
        [
            new(Inflow: 110, Outflow: 100, SystemWork: Share.Percent(8)),
            new(Inflow: 120, Outflow: 100, SystemWork: Share.Percent(4)),
            new(Inflow: 130, Outflow: 95, SystemWork: Share.Percent(0)),
        ];
        Assert.Equal(BacklogState.Spiral, policy.Backlog.Detect(weeks).Value);

        GrowthReadiness prepared = new(FlowDesigned: true, Systemised: false, Trained: true, Delegated: true);
        Assert.Equal(OperatingRisk.Warning, policy.Growth.Assess(prepared, plannedVolume: 2m).Value);
        #endregion
    }

    [Fact]
    public void Who_may_leave()
    {
        #region attrition
        AttritionRules rules = OperatingPolicy.ProfessionalServices.Attrition;
        AttritionFacts team = new(
            IsStable: true, HiresWell: true, RoutineShare: Share.Percent(60),
            LastCareerTalk: new LocalDate(2025, 6, 1), HasRoadmap: true, IsRecognised: true);

        AttritionRisk risk = rules.Assess(team, today: new LocalDate(2026, 3, 2)).Value;
        Assert.Equal(OperatingRisk.High, risk.Risk);
        Assert.Equal([AttritionSign.RoutineTakesOver, AttritionSign.NoCareerTalk], risk.Signs);
        Assert.Equal([AttritionRemedy.CareerTalks, AttritionRemedy.NextRole], risk.Remedies);
        #endregion
    }

    [Fact]
    public void Whom_to_listen_to()
    {
        #region voice
        VoiceRules rules = OperatingPolicy.ProfessionalServices.Voice;
        IEnumerable<VoiceCase> calm = Enumerable.Range(1, 90).Select(number => new VoiceCase($"C-{number}", WasEscalated: false));
        IEnumerable<VoiceCase> escalated = Enumerable.Range(91, 30).Select(number => new VoiceCase($"C-{number}", WasEscalated: true));

        Judgement<VoiceDigest> digest = rules.Draw([.. calm, .. escalated], seed: 20260301);
        Assert.Equal("12 of 120 cases, each with the same chance; 3 of them were escalated.", digest.Reasons[0].Text.English);
        Assert.Equal(new LocalDate(2026, 4, 1), rules.NextDue(new LocalDate(2026, 3, 1)));
        #endregion
    }

    [Fact]
    public void What_others_are_measured_by()
    {
        #region units
        UnitIndicator ours = new(
            "Support", "cases settled", IndicatorDirection.Higher, new("answers come the same day", "当日に回答がある"));
        UnitIndicator theirs = new(
            "Operations", "days open", IndicatorDirection.Lower, new("requests name the version", "依頼に版が書かれている"), IsAssessedOn: true);

        Judgement<IndicatorRelation> relation = IndicatorConflict.Check(ours, theirs);
        Assert.Equal(IndicatorRelation.Independent, relation.Value);
        Assert.Equal("It is easier for Operations when: requests name the version.", relation.Reasons[1].Text.English);

        IndicatorRegistry registry = IndicatorRegistry.Empty.With(theirs);
        Assert.Equal(["Legal"], registry.Unasked("Operations", "Legal").Select(finding => finding.Subject));
        #endregion
    }

    [Fact]
    public void An_honest_survey()
    {
        #region surveys
        PhraseList phrases = CommunicatingPolicy.ProfessionalServices.Phrases;
        Message bent = Message.In(MessageLanguage.English, new MessagePart(MessagePurpose.Question, "If all went well, rate us 5 stars."));

        var refused = Assert.IsType<Decision<SurveyInvitation>.Refused>(SurveyInvitation.Of(bent, phrases));
        Assert.Equal(RefusalCode.BentSurvey, refused.Code);
        Assert.Equal(
            "How did we do? Please answer as you see it.", SurveyInvitation.Neutral(MessageLanguage.English).Message.Parts[0].Text);
        #endregion
    }

    [Fact]
    public void What_a_team_is_called()
    {
        #region names
        DisplayNames names = DisplayNames.Shipped.With(Role.ClientServicesLead, Words.Of(
            "Client Care", "お客様相談室", "Answers for how all clients are served.", "顧客対応全般に責任を持つ。"));

        Assert.Equal("Client Care", names.NameOf(Role.ClientServicesLead, CultureInfo.InvariantCulture));
        Assert.Equal("client-services-lead", Role.ClientServicesLead.Code);
        Assert.Equal(7, CeoChecklist.Unanswered.Review().Length);
        #endregion
    }
}
