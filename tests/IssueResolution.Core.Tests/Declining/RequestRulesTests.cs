using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Declining;

public sealed class RequestRulesTests
{
    private static readonly RequestRules _rules = DecliningPolicy.ProfessionalServices.Requests;

    [Fact]
    public void The_reasons_tell_the_answer_its_ceiling_its_risk_and_the_prevention()
    {
        Judgement<RequestAssessment> judged = _rules.Judge(Requests.NotPossible(ProofState.NoNotice));

        Assert.Equal(
            ["declining.strategy", "declining.ceiling", "declining.risk", "declining.consulted", "declining.prevention"],
            judged.Reasons.Select(reason => reason.Code));
        Assert.Equal(
            "Given: no notice, no alternative. Escalate before replying, and consider an exception.", judged.Reasons[0].Text.English);
        Assert.Equal("declining.ceiling[no-notice/none] = 65", judged.Cells[1].ToString().Split(" (")[0]);
        Assert.Equal(Role.EngagementPartner, judged.Value.Consulted);
    }

    [Fact]
    public void A_prevention_says_what_is_written_where_and_which_measure_it_is()
    {
        NoticePrevention prevention = _rules.Judge(Requests.NotPossible(ProofState.NoNotice, Requests.Free)).Value.Prevention!;

        Assert.Equal("Write into the contract: delivery before Friday is not on offer.", prevention.Text.English);
        Assert.Equal("契約書に明記する：金曜日より前の納品には応じられないこと。", prevention.Text.Japanese);
        Assert.Same(Prevention.UpfrontDocumentation, prevention.Measure);
    }

    [Fact]
    public void A_notice_that_comes_with_the_request_or_after_it_is_named_as_not_counting()
    {
        ClientRequest late = Requests.NotPossible(ProofState.NoNotice, Requests.Free) with
        {
            Notice = PriorNotice.Given(NoticeForm.Written, Requests.Asked),
            Evidence = new(EvidenceForm.Mail, "M-99", Requests.Asked),
        };

        Assert.Equal(
            [
                "The notice of 2026-03-02T09:00:00Z is not from before the request of 2026-03-02T09:00:00Z, and counts as never given.",
                "The evidence of 2026-03-02T09:00:00Z (M-99) is not from before the request of 2026-03-02T09:00:00Z, and shows nothing about before.",
            ],
            _rules.Judge(late).Reasons.Where(reason => reason.Cell is null).Select(reason => reason.Text.English));
    }

    [Fact]
    public void Evidence_that_is_older_than_its_notice_is_named_as_not_counting()
    {
        ClientRequest early = Requests.NotPossible(ProofState.Proven, Requests.Free) with
        {
            Notice = PriorNotice.Given(NoticeForm.Oral, Requests.Before + Duration.FromHours(1)),
        };

        Reason reason = Assert.Single(_rules.Judge(early).Reasons, reason => reason.Code == "declining.early-evidence");
        Assert.Equal(
            "The evidence of 2026-02-10T09:00:00Z (M-17) is older than the notice of 2026-02-10T10:00:00Z, and cannot confirm it.", reason.Text.English);
        Assert.Equal(
            "2026-02-10T09:00:00Zの証拠（M-17）は2026-02-10T10:00:00Zの告知より古いため、その告知を裏づけない。", reason.Text.Japanese);
    }

    [Fact]
    public void Whatever_was_handed_in_and_does_not_count_has_a_reason() => Assert.All(Requests.Declined, request =>
    {
        string[] codes = [.. _rules.Judge(request).Reasons.Select(reason => reason.Code)];

        Assert.Equal(request.Notice.GivenAt is { } told && told >= request.At, codes.Contains("declining.late-notice"));
        Assert.Equal(request.Evidence is { } evidence && evidence.At >= request.At, codes.Contains("declining.late-evidence"));
        Assert.Equal(
            request is { Evidence: { } old, Notice.GivenAt: { } given } && old.At < request.At && old.At < given, codes.Contains("declining.early-evidence"));
        Assert.Equal(
            request.Evidence is { } unclaimed && unclaimed.At < request.At && request.Notice == PriorNotice.None,
            codes.Contains("declining.evidence-without-notice"));
    });

    [Fact]
    public void A_firm_that_rules_by_its_terms_says_so_in_one_cell()
    {
        RequestRules ours = _rules with { PreventionPlace = _rules.PreventionPlace.With(NoticePlace.Terms, "no contracts, only terms") };

        Assert.Same(NoticePlace.Terms, ours.Judge(Requests.NotPossible(ProofState.NoNotice)).Value.Prevention!.Place);
    }

    [Fact]
    public void A_decline_offers_a_free_way_and_a_paid_one()
    {
        Assert.Equal([FindingCode.NoAlternative], CodesFor(ProofState.Proven));
        Assert.Equal([FindingCode.NoAlternative], CodesFor(ProofState.Proven, Requests.Useless));
        Assert.Equal([FindingCode.OneSidedAlternatives], CodesFor(ProofState.Proven, Requests.Free));
        Assert.Equal([FindingCode.OneSidedAlternatives], CodesFor(ProofState.Proven, Requests.Paid));
        Assert.Empty(CodesFor(ProofState.Proven, Requests.Free, Requests.Paid));
    }

    [Fact]
    public void A_notice_that_nothing_shows_is_one_word_against_the_other() =>
        Assert.Equal([FindingCode.HeSaidSheSaid], CodesFor(ProofState.Unproven, Requests.Free, Requests.Paid));

    [Theory]
    [InlineData("oral", "We say that the client was told by word of mouth, and nothing shows it.", "口頭で伝えたというが、示せるものがない。")]
    [InlineData("written", "We say that the client was told in writing, and nothing shows it.", "書面で伝えたというが、示せるものがない。")]
    [InlineData("contract", "We say that the contract rules it out, and nothing shows it.", "契約に定めがあるというが、示せるものがない。")]
    public void What_we_cannot_show_is_said_in_the_words_of_its_form(string form, string english, string japanese)
    {
        Finding found = Assert.Single(_rules.Review(Requests.NotPossible(ProofState.Unproven, Requests.Free, Requests.Paid) with
        {
            Notice = PriorNotice.Given(NoticeForm.FromCode(form), Requests.Before),
        }));

        Assert.Equal((FindingCode.HeSaidSheSaid, english, japanese), (found.Code, found.Message.English, found.Message.Japanese));
    }

    [Fact]
    public void What_is_not_declined_is_not_reviewed() =>
        Assert.All(Requests.All.Where(request => request.Feasibility != RequestFeasibility.NotPossible), request => Assert.Empty(_rules.Review(request)));

    [Fact]
    public void A_ceiling_of_full_marks_without_notice_is_found()
    {
        RequestRules broken = _rules with { Ceilings = _rules.Ceilings.With((ProofState.NoNotice, AlternativeReach.NoCost), 100, "for the test") };

        Assert.Contains(broken.Validate(), finding => finding.Code == FindingCode.FullMarksWithoutNotice && finding.Subject == "declining.ceiling[no-notice/no-cost]");
    }

    [Fact]
    public void A_ceiling_that_falls_with_better_proof_is_found_with_both_cells()
    {
        RequestRules broken = _rules with { Ceilings = _rules.Ceilings.With((ProofState.Proven, AlternativeReach.None), 60, "for the test") };

        Finding found = Assert.Single(broken.Validate());
        Assert.Equal((FindingCode.NotRising, "declining.ceiling[unproven/none, proven/none]"), (found.Code, found.Subject));
    }

    [Fact]
    public void A_risk_that_rises_with_a_better_alternative_is_found()
    {
        RequestRules broken = _rules with { Risks = _rules.Risks.With((ProofState.Proven, AlternativeReach.NoCost), 2, "for the test") };

        Assert.Equal("declining.risk[proven/paid-only, proven/no-cost]", Assert.Single(broken.Validate()).Subject);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void A_risk_lies_from_0_to_4(int risk)
    {
        RequestRules broken = _rules with { OpeningRisks = _rules.OpeningRisks.With(RequestFeasibility.InScope, risk, "for the test") };

        Assert.Equal("declining.opening-risk[in-scope]", Assert.Single(broken.Validate()).Subject);
    }

    private static FindingCode[] CodesFor(ProofState proof, params Alternative[] ways) =>
        [.. _rules.Review(Requests.NotPossible(proof, ways)).Select(finding => finding.Code)];
}
