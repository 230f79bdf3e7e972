using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Communicating;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Planning;

public sealed class ResolutionPlanTests
{
    private static readonly Instant _monday = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly Phrase _fix = new("Mend it", "直す");
    private static readonly PlanOption _quick = new(new("Figures", "数値"), Duration.FromDays(1), Share.Percent(40));
    private static readonly PlanOption _whole = new(new("All of it", "全部"), Duration.FromDays(3), Share.Percent(100));
    private static readonly PlanAlignment _agreed = new(_monday, "Ann", true, true, AlignmentAnswer.Agrees);

    [Fact]
    public void An_empty_plan_misses_every_part() => Assert.Equal(PlanPart.InOrder, new ResolutionPlan(null, null, null).Missing);

    [Fact]
    public void A_full_plan_misses_none() => Assert.Empty(Plans.Full().Missing);

    [Fact]
    public void One_option_is_no_choice_and_a_beaten_one_adds_none()
    {
        Assert.Contains(PlanPart.Options, new ResolutionPlan(_fix, _fix, null) { Options = [_whole] }.Missing);
        PlanOption beaten = new(_fix, Duration.FromDays(4), Share.Percent(10));
        Assert.Contains(PlanPart.Options, new ResolutionPlan(_fix, _fix, null) { Options = [_whole, beaten] }.Missing);
        Assert.DoesNotContain(PlanPart.Options, new ResolutionPlan(_fix, _fix, null) { Options = [_whole, _quick] }.Missing);
    }

    [Fact]
    public void A_checkpoint_at_the_first_promised_date_comes_too_late()
    {
        PlanDate date = new(_fix, _monday, _monday + Duration.FromDays(2));

        Assert.Contains(PlanPart.Checkpoints, CheckedAt(date.DueAt).Missing);
        Assert.DoesNotContain(PlanPart.Checkpoints, CheckedAt(date.DueAt - Duration.Epsilon).Missing);

        ResolutionPlan CheckedAt(Instant at) => new(null, null, null) { Dates = [date], Checkpoints = [new(at, _fix)] };
    }

    [Fact]
    public void The_client_chooses_among_the_options_and_from_nowhere_else()
    {
        ResolutionPlan plan = new(_fix, _fix, null) { Options = [_whole, _quick] };

        Assert.Equal(_quick, plan.Choosing(_quick).Choice);
        Assert.Equal("option", Assert.Throws<ArgumentException>(() => plan.Choosing(new(_fix, Duration.Zero, Share.Percent(1)))).ParamName);
    }

    [Fact]
    public void Another_choice_takes_the_agreement_away_and_the_same_one_does_not()
    {
        ResolutionPlan agreed = new ResolutionPlan(_fix, _fix, null) { Options = [_whole, _quick] }.Choosing(_quick).AlignedBy(_agreed).ConfirmedBy(Plans.Mail());

        Assert.Equal((_agreed, Plans.Mail()), (agreed.Choosing(_quick).Alignment, agreed.Choosing(_quick).Confirmation));
        Assert.Equal((null, null), (agreed.Choosing(_whole).Alignment, agreed.Choosing(_whole).Confirmation));
    }

    [Fact]
    public void Both_questions_are_put_and_silence_agrees_to_nothing()
    {
        Assert.True(_agreed.IsAligned);
        Assert.Equal([AlignmentQuestion.WhatIsMissing], new PlanAlignment(_monday, "Ann", true, false, AlignmentAnswer.Agrees).Unasked);
        Assert.Equal([AlignmentQuestion.Addresses], new PlanAlignment(_monday, "Ann", false, true, AlignmentAnswer.Agrees).Unasked);
        Assert.All(
            from answer in AlignmentAnswer.InOrder from addresses in new[] { true, false } from missing in new[] { true, false } select (answer, addresses, missing),
            walk => Assert.Equal(
                walk == (AlignmentAnswer.Agrees, true, true), new PlanAlignment(_monday, "Ann", walk.addresses, walk.missing, walk.answer).IsAligned));
    }

    [Fact]
    public void A_mail_is_enough_and_a_word_on_the_phone_is_not()
    {
        ConsentRecord spoken = ConsentRecord.Of(_fix, "Ann", _monday, ConsentChannel.Phone);

        Assert.Equal(("Ann", _monday, ConsentChannel.Mail), (Plans.Mail().ByWhom, Plans.Mail().WrittenAt, Plans.Mail().Channel));
        Assert.Same(RefusalCode.NotInWriting, Assert.IsType<Decision<ConfirmationRecord>.Refused>(ConfirmationRecord.From(spoken)).Code);
        Assert.Equal(
            _monday + Duration.FromHours(1),
            Assert.IsType<Decision<ConfirmationRecord>.Granted>(ConfirmationRecord.From(spoken.ConfirmedInWriting(_monday + Duration.FromHours(1)))).Value.WrittenAt);
    }

    [Fact]
    public void Three_days_expected_are_five_promised()
    {
        Judgement<PlanDate> promised = PlanDate.Buffered(_fix, _monday, 3, CommittingPolicy.ProfessionalServices, Calendars.London);

        Assert.Equal(new(_fix, Instant.FromUtc(2026, 3, 5, 9, 0), Instant.FromUtc(2026, 3, 9, 9, 0)), promised.Value);
        Assert.Equal(Duration.FromDays(4), promised.Value.Room);
        Assert.Equal("committing.buffer", Assert.Single(promised.Cells).Table);
    }

    [Fact]
    public void A_date_that_slipped_before_gets_more_room() =>
        Assert.True(
            PlanDate.Buffered(_fix, _monday, 3, CommittingPolicy.ProfessionalServices, Calendars.London, new() { Slips = 1 }).Value.DueAt
            > PlanDate.Buffered(_fix, _monday, 3, CommittingPolicy.ProfessionalServices, Calendars.London).Value.DueAt);

    [Fact]
    public void A_date_of_a_plan_becomes_a_promise_once_the_client_hears_it()
    {
        PlanDate date = new(_fix, _monday + Duration.FromDays(3), _monday + Duration.FromDays(5));
        Commitment promise = Assert.IsType<Decision<Commitment>.Granted>(date.Commit("c-1", "e-1", _monday)).Value;

        Assert.Equal((_fix, date.DueAt, date.ExpectedAt), (promise.Terms.What, promise.DueAt, promise.Forecast!.Likely));
        Assert.Same(RefusalCode.NotInTheFuture, Assert.IsType<Decision<Commitment>.Refused>(date.Commit("c-1", "e-1", date.DueAt)).Code);
        Assert.Same(
            RefusalCode.PromisedBeforeLikely,
            Assert.IsType<Decision<Commitment>.Refused>(new PlanDate(_fix, date.DueAt, date.ExpectedAt).Commit("c-1", "e-1", _monday)).Code);
    }

    [Fact]
    public void Equality()
    {
        EqualityContract.Holds(Plans.Full(), Plans.Full(), Plans.Full().AlignedBy(_agreed));
        Assert.NotEqual(new ResolutionPlan(_fix, null, null), new ResolutionPlan(_fix, null, null) { Options = [_quick] });
        Assert.NotEqual(new ResolutionPlan(_fix, null, null), new ResolutionPlan(_fix, null, null) { Resources = [new(ShiftKind.PulledIn, "Back", Duration.FromHours(1))] });
        Assert.NotEqual(new ResolutionPlan(_fix, null, null), new ResolutionPlan(_fix, null, null) { Dates = [new(_fix, _monday, _monday)] });
        Assert.NotEqual(new ResolutionPlan(_fix, null, null), new ResolutionPlan(_fix, null, null) { Checkpoints = [new(_monday, _fix)] });
        Assert.Equal("Mend it; -; Project Manager", new ResolutionPlan(_fix, null, Role.ProjectManager).ToString());
    }
}
