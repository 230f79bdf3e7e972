namespace IssueResolution.Operating;

public sealed class VoiceDigestLaws
{
    [Property]
    public bool The_order_in_which_cases_are_handed_in_is_irrelevant(byte calm, byte escalated, byte size, ulong seed, ulong order)
    {
        VoiceCase[] cases = VoiceDigestTests.Cases(calm, escalated);
        VoiceCase[] otherwise = [.. cases.OrderBy(one => HashOrder.PlaceOf(one.Id, order))];
        return VoiceDigest.Draw(cases, size + 1, seed) == VoiceDigest.Draw(otherwise, size + 1, seed);
    }

    [Property]
    public bool As_many_as_asked_for_are_drawn_each_once_and_from_the_cases_given(byte calm, byte escalated, byte size, ulong seed)
    {
        VoiceCase[] cases = VoiceDigestTests.Cases(calm, escalated);
        VoiceDigest digest = VoiceDigest.Draw(cases, size + 1, seed);
        return digest.Cases.Length == Math.Min(size + 1, cases.Length) && digest.Cases.Distinct().Count() == digest.Cases.Length
            && digest.Cases.All(cases.Contains);
    }

    [Property]
    public bool Calm_and_escalated_cases_are_heard_in_proportion(byte calm, byte escalated, byte size, ulong seed)
    {
        VoiceDigest digest = VoiceDigest.Draw(VoiceDigestTests.Cases(calm, escalated), size + 1, seed);
        double expected = digest.Population == 0 ? 0 : (double)digest.Cases.Length * calm / digest.Population;
        return Math.Abs(digest.Cases.Count(one => !one.WasEscalated) - expected) < 1;
    }

    /// <summary>20 000 draws of 7 out of 23: each case is expected 6 087 times, with a standard deviation of 65.</summary>
    [Fact]
    public void Every_case_has_the_same_chance_the_calm_ones_too()
    {
        Dictionary<string, int> drawn = Count(draws: 20_000, from: 0);

        Assert.Equal(23, drawn.Count);
        Assert.All(drawn, one => Assert.InRange(one.Value, 6_087 - (5 * 65), 6_087 + (5 * 65)));
        Assert.InRange(drawn.Sum(one => Math.Pow(one.Value - 6_087, 2) / 6_087), 0, 60);
    }

    [Fact]
    public void Seeds_far_apart_are_as_fair_as_neighbours() =>
        Assert.All(Count(draws: 20_000, from: ulong.MaxValue - 9_999), one => Assert.InRange(one.Value, 6_087 - (5 * 65), 6_087 + (5 * 65)));

    /// <summary>Two calm cases out of 16 and a draw of 7 of 23 meet in about one draw of eleven; a fixed pattern would show as never or always.</summary>
    [Fact]
    public void No_two_calm_cases_are_bound_to_each_other()
    {
        Dictionary<(string, string), int> met = [];
        for (ulong seed = 0; seed < 10_000; seed++)
        {
            string[] calm = [.. VoiceDigest.Draw(VoiceDigestTests.Cases(16, 7), 7, seed).Cases.Where(one => !one.WasEscalated).Select(one => one.Id).Order(StringComparer.Ordinal)];
            for (int first = 0; first < calm.Length; first++)
            {
                for (int second = first + 1; second < calm.Length; second++)
                {
                    met[(calm[first], calm[second])] = met.GetValueOrDefault((calm[first], calm[second])) + 1;
                }
            }
        }

        Assert.Equal(16 * 15 / 2, met.Count);
        Assert.True(met.Values.Max() < met.Values.Min() * 1.5, $"{met.Values.Min()} to {met.Values.Max()}");
    }

    private static Dictionary<string, int> Count(int draws, ulong from)
    {
        VoiceCase[] cases = VoiceDigestTests.Cases(16, 7);
        return Enumerable.Range(0, draws)
            .SelectMany(draw => VoiceDigest.Draw(cases, 7, unchecked(from + (ulong)draw)).Cases)
            .GroupBy(one => one.Id).ToDictionary(same => same.Key, same => same.Count());
    }
}
