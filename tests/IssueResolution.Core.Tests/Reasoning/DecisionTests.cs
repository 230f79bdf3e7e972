using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

public sealed class DecisionTests
{
    private static readonly Phrase _no = new("No, because", "いいえ、なぜなら");
    private static readonly CellReading _limit = new("test.limit", "", "3", Provenance.Seed("R-001"));
    private static readonly Reason _because = new("test.because", _no, _limit);

    [Fact]
    public void A_grant_holds_its_value_reasons_and_the_cells_that_spoke()
    {
        Decision<int>.Granted granted = new(7, _because, new Reason("test.plain", _no));

        Assert.Equal((7, 2), (granted.Value, granted.Reasons.Length));
        Assert.Equal([_limit], granted.Cells);
    }

    [Fact]
    public void A_refusal_holds_its_code_and_the_way_on()
    {
        Decision<int>.Refused refused = new(RefusalCode.HalfAPlan, _no);

        Assert.Equal("planning.half-a-plan: No, because", refused.ToString());
    }

    [Fact]
    public void Decisions_are_equal_when_all_parts_are()
    {
        EqualityContract.Holds<Decision<int>>(new Decision<int>.Granted(7, _because), new Decision<int>.Granted(7, _because), new Decision<int>.Granted(7));
        EqualityContract.Holds<Decision<int>>(
            new Decision<int>.Refused(RefusalCode.HalfAPlan, _no), new Decision<int>.Refused(RefusalCode.HalfAPlan, _no), new Decision<int>.Granted(7));
    }

    [Fact]
    public void Judgements_are_equal_when_value_and_reasons_are() =>
        EqualityContract.Holds(new Judgement<int>(7, [_because]), new Judgement<int>(7, [_because]), new Judgement<int>(8, [_because]));

    [Fact]
    public void A_judgement_without_a_reason_is_a_mistake_of_the_caller() =>
        Assert.Equal("reasons", Assert.Throws<ArgumentException>(() => new Judgement<int>(7, [])).ParamName);

    [Fact]
    public void A_finding_takes_the_general_advice_of_its_code_unless_given_another()
    {
        Finding general = new(FindingCode.PriorityUnused, "assessing.priority=p2", _no);

        Assert.Equal(FindingCode.PriorityUnused.Words.Description, general.Advice);
        Assert.False(general.Code.Blocks);
    }
}
