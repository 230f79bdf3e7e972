namespace IssueResolution.Committing;

public sealed class CommittingPolicyTests
{
    private static readonly CommittingPolicy _policy = CommittingPolicy.ProfessionalServices;

    [Law("P30")]
    [Fact]
    public void Three_days_are_promised_as_five() => Assert.Equal(5, _policy.DaysFor(3).Value);

    [Property]
    public bool A_promise_is_longer_than_the_estimate(FsCheck.PositiveInt days) => _policy.DaysFor(days.Get).Value > days.Get;

    [Property]
    public bool A_longer_estimate_is_never_promised_sooner(FsCheck.PositiveInt days) =>
        _policy.DaysFor(days.Get + 1).Value >= _policy.DaysFor(days.Get).Value;

    [Property]
    public bool Splitting_the_work_never_shortens_the_sum(FsCheck.PositiveInt one, FsCheck.PositiveInt other) =>
        _policy.DaysFor(one.Get).Value + _policy.DaysFor(other.Get).Value >= _policy.DaysFor(one.Get + other.Get).Value;

    [Fact]
    public void Nothing_is_promised_for_no_work() => Assert.Throws<ArgumentOutOfRangeException>(() => _policy.DaysFor(0));

    [Fact]
    public void A_ratio_reads_promised_to_expected() => Assert.Equal("5:3", new BufferRatio(5, 3).ToString());

    [Fact]
    public void A_required_duty_binds_more_than_an_advised_one() => Assert.True(DutyStrength.Required > DutyStrength.Advised);
}
