namespace IssueResolution.Json.Tests.Wire;

public sealed class WireMemberTests
{
    [Fact]
    public void A_complaint_about_a_key_stands_where_the_key_stands()
    {
        WireMember member = WireValue.Parse("{\n  \"zome\": 1 }").FindMember("zome")!;
        WireFormatException fault = member.KeyFault("Write zone.");

        Assert.Equal((2, 3, "Write zone."), (fault.Line, fault.Column, fault.Problem));
        Assert.Equal("zome", member.Key);
    }
}
