using IssueResolution.Communicating;
using IssueResolution.Declining;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

public sealed class CaseEvidenceTests
{
    private static readonly NoticeEvidence _mail = new(EvidenceForm.Mail, "M-17", Monday - Duration.FromDays(3));

    [Fact]
    public void One_call_lays_out_a_whole_case_with_what_shows_that_the_client_was_told()
    {
        EvidencePack pack = Rules.EvidenceOf(Case(Events()), [_mail], At(600));

        Assert.Equal(Events().Count + 1, pack.Items.Length);
        Assert.Equal("Notice: e-mail M-17.", pack.Items[0].Text.English);
        Assert.Equal(pack.Entries.Select(entry => entry.At).Order(), pack.Entries.Select(entry => entry.At));
    }

    [Fact]
    public void Of_all_decisions_only_the_action_that_nobody_did_has_no_outcome()
    {
        EvidencePack pack = Rules.EvidenceOf(Case(Events()), [], At(600));

        EvidenceEntry.Gap gap = Assert.Single(pack.Gaps);
        Assert.Equal((EvidenceGapKind.OpenDecision, At(100)), (gap.Kind, gap.At));
        Assert.Contains("A checklist for scoping", gap.Text.English, StringComparison.Ordinal);
        Assert.Empty(Rules.EvidenceOf(Case([.. Events(), new CaseEvent.ActionDone(At(400), "Ben", "checklist")]), [], At(600)).Gaps);
    }

    [Fact]
    public void What_came_of_a_decision_is_told_with_it()
    {
        string[] told = [.. Rules.EvidenceOf(Case(Events()), [], At(600)).Items.Select(item => item.Text.English)];

        Assert.Contains(told, text => text.EndsWith(" Result: Work on it began: 2026-03-02 14:00 (+00:00).", StringComparison.Ordinal));
        Assert.Contains(told, text => text.EndsWith("The board meets on Thursday Result: It holds from then on.", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_later_than_the_question_is_told_not_even_as_an_outcome()
    {
        IssueCase whole = Case(Events());

        EvidencePack before = Rules.EvidenceOf(whole, [_mail], At(5) - Duration.Epsilon);
        Assert.Contains(before.Gaps, gap => gap.Kind == EvidenceGapKind.OpenDecision && gap.At == At(4));
        Assert.DoesNotContain(Rules.EvidenceOf(whole, [], At(5)).Gaps, gap => gap.Kind == EvidenceGapKind.OpenDecision);
        Assert.Empty(Rules.EvidenceOf(whole, [], Monday - Duration.Epsilon).Entries);
    }

    [Fact]
    public void Another_plan_is_what_came_of_the_first()
    {
        IssueCase twice = Case([.. UpTo<CaseEvent.PlanAgreed>().Events, new CaseEvent.PlanAgreed(At(4, 30), "Ann", Plan())]);

        EvidencePack pack = Rules.EvidenceOf(twice, [], At(5));
        Assert.EndsWith(" Result: Another plan took its place: 2026-03-02 13:30 (+00:00).", pack.Items[^2].Text.English, StringComparison.Ordinal);
        Assert.Equal(At(4, 30), Assert.Single(pack.Gaps).At);
    }

    [Fact]
    public void A_consent_is_told_once_and_is_a_gap_until_it_is_written()
    {
        IssueCase said = Case([.. UpTo<CaseEvent.WorkStarted>().Events, new CaseEvent.Consented(At(6), "Ann", "workaround", "Last month's figures", "Ms Sato", ConsentChannel.Phone)]);

        EvidencePack pack = Rules.EvidenceOf(said, [], At(7));
        Assert.Single(pack.Items, item => item.Text.English.Contains("Last month's figures", StringComparison.Ordinal));
        Assert.Equal(EvidenceGapKind.UnwrittenAgreement, Assert.Single(pack.Gaps).Kind);
        IssueCase written = Granted(Rules.Record(said, new CaseEvent.WrittenDown(At(7), "Ann", "workaround")));
        Assert.Empty(Rules.EvidenceOf(written, [], At(7)).Gaps);
        Assert.Equal("Confirmed in writing: Last month's figures", Rules.EvidenceOf(written, [], At(7)).Items[^1].Text.English);
    }
}
