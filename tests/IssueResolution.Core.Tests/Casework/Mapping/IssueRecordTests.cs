using IssueResolution.Assessing;
using IssueResolution.Reasoning;

namespace IssueResolution.Casework;

public sealed class IssueRecordTests
{
    private static readonly IssueRecord _whole = new()
    {
        Detail = "The weekly report came a day late.",
        Severity = Severity.Medium,
        Owner = "Mori",
        Status = TicketStatus.Closed,
        ResolutionSteps = "Sent the report; moved the export to the evening before.",
        Outcome = "The client is content.",
    };

    public static TheoryData<string, IssueRecord> OnePartMissing => new()
    {
        { "detail", _whole with { Detail = " " } },
        { "severity", _whole with { Severity = null } },
        { "owner", _whole with { Owner = "" } },
        { "status", _whole with { Status = null } },
        { "resolution-steps", _whole with { ResolutionSteps = null } },
        { "outcome", _whole with { Outcome = "\t" } },
    };

    [Theory]
    [MemberData(nameof(OnePartMissing))]
    public void Each_of_the_six_is_missed(string part, IssueRecord record)
    {
        Assert.Equal([part], record.MissingFields.Select(missing => missing.Code));
        Assert.Equal([part], record.OwedFields.Select(missing => missing.Code));
    }

    [Fact]
    public void Six_of_six_is_complete() => Assert.Empty(_whole.MissingFields);

    [Fact]
    public void Steps_and_outcome_are_not_owed_while_the_work_goes_on()
    {
        IssueRecord open = new() { Detail = "Late again.", Status = TicketStatus.Working };

        Assert.Equal(["severity", "owner", "resolution-steps", "outcome"], open.MissingFields.Select(part => part.Code));
        Assert.Equal(["severity", "owner"], open.OwedFields.Select(part => part.Code));
        Assert.Equal(RecordField.InOrder.Take(4), new IssueRecord().OwedFields);
    }

    [Fact]
    public void A_result_explains_itself_and_is_equal_by_what_it_says()
    {
        Reason reason = new("casework.value-read", new("read", "読んだ"));

        EqualityContract.Holds(new MappingResult<string>("a", true, reason), new MappingResult<string>("a", true, reason), new MappingResult<string>("a", false, reason));
        Assert.Equal("reasons", Assert.Throws<ArgumentException>(() => new MappingResult<string>("a", true)).ParamName);
    }
}
