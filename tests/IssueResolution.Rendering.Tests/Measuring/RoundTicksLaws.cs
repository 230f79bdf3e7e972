using System.Collections.Immutable;

namespace IssueResolution.Rendering.Tests.Measuring;

public class RoundTicksLaws
{
    [Property]
    public void They_begin_at_zero_reach_the_largest_and_keep_one_step(long value, int bits)
    {
        long largest = Math.Abs(value >> Math.Abs(bits % 63) >> 1);
        ImmutableArray<decimal> ticks = RoundTicks.UpTo(largest, 5);
        Assert.Equal(0, ticks[0]);
        Assert.True(ticks[^1] >= largest);
        Assert.InRange(ticks.Length, 2, 6);
        Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.Equal(ticks[1], pair.Second - pair.First));
    }

    [Theory]
    [InlineData(0, new double[] { 0, 1 })]
    [InlineData(4, new double[] { 0, 1, 2, 3, 4 })]
    [InlineData(7, new double[] { 0, 2, 4, 6, 8 })]
    [InlineData(163, new double[] { 0, 50, 100, 150, 200 })]
    [InlineData(658, new double[] { 0, 200, 400, 600, 800 })]
    public void Steps_are_one_two_or_five_times_a_power_of_ten(int largest, double[] ticks) =>
        Assert.Equal(ticks.Select(tick => (decimal)tick), RoundTicks.UpTo(largest, 5));
}
