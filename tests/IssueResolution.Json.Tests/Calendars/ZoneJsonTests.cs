namespace IssueResolution.Json.Tests.Calendars;

public sealed class ZoneJsonTests
{
    [Fact]
    public void A_zone_of_the_IANA_database_is_found_by_its_name() => Assert.Equal("Asia/Tokyo", ZoneJson.Read(WireValue.Parse("\"Asia/Tokyo\"")).Id);

    [Theory]
    [InlineData("\"Tokyo\"")]
    [InlineData("\"\"")]
    [InlineData("9")]
    public void Anything_else_is_refused_with_its_place(string json) =>
        Assert.Equal(1, Assert.Throws<WireFormatException>(() => ZoneJson.Read(WireValue.Parse(json))).Line);
}
