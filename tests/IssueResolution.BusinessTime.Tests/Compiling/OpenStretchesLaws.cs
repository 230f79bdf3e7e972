using IssueResolution.BusinessTime.Compiling;

namespace IssueResolution.BusinessTime.Tests.Compiling;

/// <summary>Stretches added one by one against a row of seconds that are marked one by one.</summary>
public sealed class OpenStretchesLaws
{
    private const int Seconds = 40;

    [Property(MaxTest = 1_000)]
    public void Stretches_added_in_any_order_are_the_runs_of_the_seconds_they_hold(byte[] edges)
    {
        OpenStretches stretches = new(capacity: 0);
        bool[] marked = new bool[Seconds];
        foreach ((int start, int end) in edges.Zip(edges.Skip(1), (first, second) => (first % Seconds, second % Seconds)))
        {
            stretches.Add(start, end);
            for (int second = start; second < end; second++)
            {
                marked[second] = true;
            }
        }

        Assert.Equal(Runs(marked), Enumerable.Range(0, stretches.Count).Select(i => (stretches.Start(i), stretches.End(i))));
    }

    [Fact]
    public void More_stretches_than_expected_are_kept_all_the_same()
    {
        OpenStretches stretches = new(capacity: 1);
        for (int i = 0; i < 100; i++)
        {
            stretches.Add(10 * i, (10 * i) + 9);
        }

        Assert.Equal(100, stretches.Count);
        Assert.All(Enumerable.Range(0, 100), i => Assert.Equal((10L * i, (10L * i) + 9), (stretches.Start(i), stretches.End(i))));
    }

    [Fact]
    public void One_stretch_over_many_takes_the_place_of_all()
    {
        OpenStretches stretches = new(capacity: 8);
        for (int i = 0; i < 6; i++)
        {
            stretches.Add(10 * i, (10 * i) + 5);
        }

        stretches.Add(12, 44);

        Assert.Equal([(0L, 5L), (10L, 45L), (50L, 55L)], Enumerable.Range(0, stretches.Count).Select(i => (stretches.Start(i), stretches.End(i))));
    }

    private static IEnumerable<(long Start, long End)> Runs(bool[] marked)
    {
        for (int second = 0; second < marked.Length; second++)
        {
            int start = second;
            while (second < marked.Length && marked[second])
            {
                second++;
            }

            if (second > start)
            {
                yield return (start, second);
            }
        }
    }
}
