namespace IssueResolution.Timing;

public sealed class HistoryColumnsTests
{
    [Theory]
    [InlineData(new[] { 0, 2 }, "offsets")]
    [InlineData(new int[0], "offsets")]
    [InlineData(new[] { 0, 2, 1 }, "offsets")]
    [InlineData(new[] { -1, 0, 1 }, "offsets")]
    [InlineData(new[] { 0, 1, 4 }, "offsets")]
    public void Offsets_that_lead_nowhere_are_refused(int[] offsets, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentException>(() => { _ = new HistoryColumns([1, 2, 3], offsets, [1, 1]); }).ParamName);

    [Theory]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    public void Targets_that_no_calendar_holds_are_refused(long target) =>
        Assert.Equal("targets", Assert.Throws<ArgumentException>(() => { _ = new HistoryColumns([], [0, 0], [target]); }).ParamName);

    [Fact]
    public void A_slice_of_the_offsets_reads_a_part_of_the_histories() =>
        Assert.Equal(1, new HistoryColumns([1, 2, 3], [1, 3], [1]).Count);

    [Fact]
    public void Result_columns_of_different_lengths_are_refused() =>
        Assert.Equal("elapsed", Assert.Throws<ArgumentException>(() => { _ = new ReadingColumns(new long[1], new long[1], new FoldedState[1], []); }).ParamName);
}
