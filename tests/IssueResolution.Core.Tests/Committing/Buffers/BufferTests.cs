using IssueResolution.Reasoning;

namespace IssueResolution.Committing;

public sealed class BufferTests
{
    private static readonly CommittingPolicy _policy = CommittingPolicy.ProfessionalServices;

    [Theory]
    [InlineData(1, "usual", 0, 2)]
    [InlineData(3, "usual", 0, 5)]
    [InlineData(6, "usual", 0, 10)]
    [InlineData(3, "usual", 1, 6)]
    [InlineData(3, "usual", 4, 6)]
    [InlineData(3, "guarded", 0, 7)]
    [InlineData(12, "guarded", 0, 25)]
    [InlineData(3, "guarded", 1, 8)]
    [InlineData(4, "guarded", 1, 10)]
    public void Damaged_trust_and_slips_widen_the_buffer(int estimated, string caution, int slips, int promised) =>
        Assert.Equal(promised, _policy.DaysFor(estimated, new() { Caution = PromiseCaution.FromCode(caution), Slips = slips }).Value);

    [Theory]
    [InlineData("usual", 0, "committing.buffer")]
    [InlineData("usual", 1, "committing.buffer-after-slip committing.slips-to-widen")]
    [InlineData("guarded", 0, "committing.buffer committing.caution-widens")]
    [InlineData("guarded", 2, "committing.buffer-after-slip committing.slips-to-widen committing.caution-widens")]
    public void A_promise_names_the_cells_that_made_it(string caution, int slips, string cells) =>
        Assert.Equal(cells.Split(' '), Promise(caution, slips).Cells.Select(cell => cell.Table));

    [Fact]
    public void Every_step_of_a_promise_is_said() =>
        Assert.Equal(
            [
                "We expect 3 days and promise 8: missing the second date is worse than the first.",
                "Dates of this work that did not hold: 1. From 1 on the buffer is 2:1.",
                "Trust is damaged, and another date that slips would cost more. The buffer is widened by 5:4.",
            ],
            Promise("guarded", 1).Reasons.Select(reason => reason.Text.English));

    [Theory]
    [InlineData(7, 2, "infeasible")]
    [InlineData(3, 2, "infeasible")]
    [InlineData(3, 3, "no-buffer")]
    [InlineData(3, 4, "no-buffer")]
    [InlineData(3, 5, "fits")]
    [InlineData(3, 0, "infeasible")]
    public void A_promise_is_held_against_the_estimate_and_its_buffer(int estimated, int promised, string verdict) =>
        Assert.Equal(verdict, _policy.FeasibilityOf(estimated, promised, PromiseRisk.None).Value.Code);

    [Fact]
    public void What_needs_a_week_is_not_promised_in_two_days()
    {
        Judgement<Feasibility> verdict = _policy.FeasibilityOf(7, 2, PromiseRisk.None);

        Assert.Equal(
            ["Promised: 2, expected: 7, with room: 12. We do not ourselves believe that it can be kept.", "We expect 7 days and promise 12: missing the second date is worse than the first."],
            verdict.Reasons.Select(reason => reason.Text.English));
        Assert.Equal("promisedDays", Assert.Throws<ArgumentOutOfRangeException>(() => _policy.FeasibilityOf(7, -1, PromiseRisk.None)).ParamName);
    }

    [Fact]
    public void Ratios_widen_each_other_in_lowest_terms()
    {
        Assert.Equal(new(25, 12), new BufferRatio(5, 3).WidenedBy(new(5, 4)));
        Assert.Equal(new(5, 2), new BufferRatio(2, 1).WidenedBy(new(5, 4)));
        Assert.Throws<OverflowException>(() => new BufferRatio(int.MaxValue, 1).WidenedBy(new(2, 1)));
    }

    [Fact]
    public void Ratios_are_ordered_by_what_they_promise()
    {
        BufferRatio little = new(5, 3), more = new(2, 1);

        Assert.True(little < more && little <= more && more > little && more >= little);
        Assert.True(more <= new BufferRatio(4, 2) && more >= new BufferRatio(4, 2) && more != new BufferRatio(4, 2));
    }

    [Fact]
    public void Nobody_has_fewer_slips_than_none() =>
        Assert.Equal("Slips", Assert.Throws<ArgumentOutOfRangeException>(() => new PromiseRisk { Slips = -1 }).ParamName);

    [Fact]
    public void A_policy_that_grows_bolder_after_a_slip_is_found()
    {
        CommittingPolicy bolder = _policy with { BufferAfterSlip = _policy.BufferAfterSlip.With(new(3, 2), "for the test") };

        Assert.Empty(_policy.Validate());
        Assert.Equal(
            "committing.buffer-after-slip is 3:2, less than 5:3 of committing.buffer.", Assert.Single(bolder.Validate()).Message.English);
    }

    private static Judgement<int> Promise(string caution, int slips) =>
        _policy.DaysFor(3, new() { Caution = PromiseCaution.FromCode(caution), Slips = slips });
}
