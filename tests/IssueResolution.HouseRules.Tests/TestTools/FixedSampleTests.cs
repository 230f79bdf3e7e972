namespace IssueResolution.HouseRules.Tests.TestTools;

public sealed class FixedSampleTests
{
    [Fact]
    public void A_sample_has_as_many_values_as_asked_for_and_is_the_same_each_time()
    {
        int[] sample = FixedSample.Of(OddNumbers.Odd(), 40);

        Assert.Equal(40, sample.Length);
        Assert.Equal(sample, FixedSample.Of(OddNumbers.Odd(), 40));
        Assert.True(sample.Distinct().Count() > 10);
    }
}
