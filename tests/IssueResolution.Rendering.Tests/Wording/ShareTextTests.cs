namespace IssueResolution.Rendering.Tests.Wording;

public class ShareTextTests
{
    [Theory]
    [InlineData(1662, 2064, "80.5%")]
    [InlineData(2, 2, "100%")]
    [InlineData(0, 2, "0%")]
    [InlineData(0, 0, "–")]
    public void A_share_is_told_in_percent_to_one_decimal(long part, long whole, string text) =>
        Assert.Equal(text, ShareText.Of(part, whole));

    [Theory]
    [InlineData(-1, 2, "part")]
    [InlineData(3, 2, "part")]
    [InlineData(0, -1, "whole")]
    public void A_part_outside_its_whole_is_refused(long part, long whole, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => ShareText.Of(part, whole)).ParamName);
}
