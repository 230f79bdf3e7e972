using System.Globalization;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Escalating;

public sealed class NoticeTests
{
    private static readonly Instant _opened = Instant.FromUtc(2026, 3, 6, 16, 0);

    private static readonly NoticeDraft _complete = new()
    {
        WhatHappened = "The monthly report went out with last month's figures.",
        FoundAt = _opened,
        Affected = "The client's finance team",
        ActionTaken = "Nothing yet",
        ClientTold = new ClientTold.NotYet(),
        NextStep = "Withdraw the report and call the client before five.",
    };

    private static readonly EscalatingPolicy _policy = EscalatingPolicy.ProfessionalServices;

    [Fact]
    public void A_complete_draft_becomes_a_notice_that_says_the_same()
    {
        EscalationNotice notice = Assert.IsType<Decision<EscalationNotice>.Granted>(_complete.Complete()).Value;

        Assert.Equal(
            (_complete.WhatHappened, _complete.FoundAt, _complete.Affected, _complete.ActionTaken, _complete.ClientTold, _complete.NextStep),
            (notice.WhatHappened, (Instant?)notice.FoundAt, notice.Affected, notice.ActionTaken, notice.ClientTold, notice.NextStep));
    }

    [Fact]
    public void An_empty_draft_lacks_all_six_parts_in_reading_order() =>
        Assert.Equal(NoticePart.InOrder, new NoticeDraft().Missing);

    [Fact]
    public void A_refused_draft_names_each_missing_part_in_both_languages()
    {
        Decision<EscalationNotice>.Refused refused = Assert.IsType<Decision<EscalationNotice>.Refused>(
            (_complete with { Affected = " ", ClientTold = null }).Complete());

        Assert.Equal(RefusalCode.IncompleteNotice, refused.Code);
        Assert.StartsWith("The notice still lacks: who is affected, what the client was told.", refused.Message.English, StringComparison.Ordinal);
        Assert.StartsWith("まだ足りない項目：誰に影響するか、顧客への説明。", refused.Message.Japanese, StringComparison.Ordinal);
    }

    /// <summary>P36: whatever is left out, an accepted notice has six parts that are not empty.</summary>
    [Law("P36")]
    [Property]
    public bool Only_six_parts_that_are_not_empty_make_a_notice(bool[] given)
    {
        bool Has(int part) => part < given.Length && given[part];
        NoticeDraft draft = new()
        {
            WhatHappened = Has(0) ? "x" : null,
            FoundAt = Has(1) ? _opened : null,
            Affected = Has(2) ? "x" : string.Empty,
            ActionTaken = Has(3) ? "x" : "\t",
            ClientTold = Has(4) ? new ClientTold.Told("x") : null,
            NextStep = Has(5) ? "x" : null,
        };
        int there = Enumerable.Range(0, 6).Count(Has);
        return draft.Missing.Length == 6 - there && draft.Complete() is Decision<EscalationNotice>.Granted == (there == 6);
    }

    [Theory]
    [InlineData(false, 0, "gathering")]
    [InlineData(false, 14, "gathering")]
    [InlineData(false, 15, "overdue")]
    [InlineData(true, 0, "ready")]
    [InlineData(true, 60, "ready")]
    public void Facts_are_gathered_for_a_quarter_of_an_hour_and_then_it_goes_out(bool isComplete, int minutes, string readiness)
    {
        Judgement<NoticeReadiness> judged = _policy.ReadinessOf(
            isComplete ? _complete : _complete with { NextStep = null }, _opened, _opened + Duration.FromMinutes(minutes));

        Assert.Equal(NoticeReadiness.FromCode(readiness), judged.Value);
        Assert.NotEmpty(judged.Reasons);
    }

    [Fact]
    public void Before_the_opening_nothing_can_be_judged() =>
        Assert.Equal("now", Assert.Throws<ArgumentOutOfRangeException>(
            () => _policy.ReadinessOf(_complete, _opened, _opened - Duration.FromSeconds(1))).ParamName);

    [Fact]
    public void A_client_who_knows_is_told_who_has_taken_it_on_and_one_who_does_not_is_told_nothing()
    {
        Judgement<Disclosure> told = Disclosure.For(isClientAware: true, "Ms Sato");

        Assert.Equal(new Disclosure.Tell("Ms Sato"), told.Value);
        Assert.Contains("Ms Sato", told.Reasons[0].Text.In(CultureInfo.GetCultureInfo("ja")), StringComparison.Ordinal);
        Assert.Equal(new Disclosure.Silent(), Disclosure.For(isClientAware: false, "Ms Sato").Value);
        Assert.Equal("person", Assert.Throws<ArgumentException>(() => Disclosure.For(isClientAware: true, " ")).ParamName);
    }

    [Fact]
    public void What_the_client_was_told_is_a_text() =>
        Assert.Equal("Text", Assert.Throws<ArgumentException>(() => new ClientTold.Told("")).ParamName);
}
