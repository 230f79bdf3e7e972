namespace IssueResolution.Committing;

public sealed class CommittingPolicyTests
{
    private static readonly CommittingPolicy Policy = CommittingPolicy.ProfessionalServices;

    [Fact]
    public void Three_days_are_promised_as_five() => Assert.Equal(5, Policy.DaysFor(3).Value);

    [Property]
    public bool A_promise_is_longer_than_the_estimate(FsCheck.PositiveInt days) => Policy.DaysFor(days.Get).Value > days.Get;

    [Property]
    public bool A_longer_estimate_is_never_promised_sooner(FsCheck.PositiveInt days) =>
        Policy.DaysFor(days.Get + 1).Value >= Policy.DaysFor(days.Get).Value;

    [Property]
    public bool Splitting_the_work_never_shortens_the_sum(FsCheck.PositiveInt one, FsCheck.PositiveInt other) =>
        Policy.DaysFor(one.Get).Value + Policy.DaysFor(other.Get).Value >= Policy.DaysFor(one.Get + other.Get).Value;

    [Fact]
    public void Nothing_is_promised_for_no_work() => Assert.Throws<ArgumentOutOfRangeException>(() => Policy.DaysFor(0));

    [Fact]
    public void A_ratio_reads_promised_to_expected() => Assert.Equal("5:3", new BufferRatio(5, 3).ToString());

    [Fact]
    public void A_required_duty_binds_more_than_an_advised_one() => Assert.True(DutyStrength.Required > DutyStrength.Advised);
}
