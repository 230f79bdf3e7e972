using System.Collections.Immutable;

namespace IssueResolution.Rendering.Tests.Measuring;

public class SpacingLaws
{
    [Property]
    public void Points_keep_their_order_their_gap_and_the_line(byte[] places, byte gap)
    {
        ImmutableArray<double> wanted = [.. places.Select(place => (double)place).Order()];
        double kept = Math.Min(gap + 1, wanted.Length < 2 ? double.MaxValue : 200.0 / (wanted.Length - 1));
        ImmutableArray<double> placed = Spacing.Apart(wanted, gap + 1, 20, 220);

        Assert.Equal(wanted.Length, placed.Length);
        Assert.All(placed, point => Assert.InRange(point, 20 - 1e-9, 220 + 1e-9));
        Assert.All(placed.Zip(placed.Skip(1)), pair => Assert.True(pair.Second - pair.First >= kept - 1e-9, $"{pair} with a gap of {kept}."));
    }

    [Property]
    public void Points_that_are_far_enough_apart_stay(byte[] places)
    {
        ImmutableArray<double> wanted = [.. places.Distinct().Order().Select(place => (double)place * 4)];

        Assert.Equal(wanted, Spacing.Apart(wanted, 4, 0, 1020), (one, other) => Math.Abs(one - other) < 1e-9);
    }

    /// <remarks>The oracle moves one of three points by whole steps, every way there is.</remarks>
    [Property]
    public void No_other_placement_moves_three_points_less(byte first, byte second, byte third)
    {
        double[] wanted = [.. new[] { first % 12, second % 12, third % 12 }.Order()];
        ImmutableArray<double> placed = Spacing.Apart([.. wanted], 4, 0, 12);
        double least = (
            from one in Enumerable.Range(0, 13)
            from two in Enumerable.Range(0, 13).Where(two => two >= one + 4)
            from three in Enumerable.Range(0, 13).Where(three => three >= two + 4)
            select Moved(wanted, [one, two, three])).Min();

        Assert.True(Moved(wanted, [.. placed]) <= least + 1e-9, $"{string.Join(' ', placed)} for {string.Join(' ', wanted)}.");
    }

    [Fact]
    public void Two_points_at_one_place_stand_half_a_gap_to_either_side_and_next_to_an_end_inside_it()
    {
        Assert.Equal([98.0, 102.0], Spacing.Apart([100, 100], 4, 0, 200));
        Assert.Equal([196.0, 200.0], Spacing.Apart([200, 200], 4, 0, 200));
        Assert.Equal([0.0, 50.0, 100.0], Spacing.Apart([7, 7, 7], 90, 0, 100));
    }

    private static double Moved(double[] wanted, double[] placed) => wanted.Zip(placed, (from, to) => (to - from) * (to - from)).Sum();
}
