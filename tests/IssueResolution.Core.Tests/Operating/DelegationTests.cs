using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Operating;

public sealed class DelegationTests
{
    private static readonly DelegationDraft _complete = new() { Owner = "Ann", CheckEvery = Duration.FromDays(7), ReportTo = "Ben" };

    [Fact]
    public void With_all_three_parts_it_is_no_neglect()
    {
        Delegation delegation = Assert.IsType<Decision<Delegation>.Granted>(_complete.Complete()).Value;

        Assert.Equal(("Ann", Duration.FromDays(7), "Ben"), (delegation.Owner, delegation.CheckEvery, delegation.ReportTo));
        Assert.Equal(Instant.FromUtc(2026, 3, 9, 9, 0), delegation.NextCheck(Instant.FromUtc(2026, 3, 2, 9, 0)));
    }

    /// <summary>Every set of parts: only the whole set is granted, and whatever is missing is named.</summary>
    [Fact]
    public void Every_missing_part_is_named() =>
        Assert.All(Enumerable.Range(0, 8), set =>
        {
            DelegationDraft draft = new()
            {
                Owner = (set & 1) != 0 ? "Ann" : " ",
                CheckEvery = (set & 2) != 0 ? Duration.FromDays(1) : Duration.Zero,
                ReportTo = (set & 4) != 0 ? "Ben" : null,
            };
            Assert.Equal(DelegationPart.InOrder.Where((_, index) => (set & (1 << index)) == 0), draft.Missing);
            Assert.Equal(set == 7, draft.Complete() is Decision<Delegation>.Granted);
        });

    [Fact]
    public void A_refusal_lists_what_is_missing()
    {
        var refused = Assert.IsType<Decision<Delegation>.Refused>(new DelegationDraft { Owner = "Ann" }.Complete());

        Assert.Same(RefusalCode.IncompleteDelegation, refused.Code);
        Assert.Equal("Handed over without: regular checks, reporting line. Delegating is not neglect.", refused.Message.English);
    }

    [Fact]
    public void Nobody_reports_to_themselves() =>
        Assert.Same(RefusalCode.ReportsToSelf, Assert.IsType<Decision<Delegation>.Refused>((_complete with { ReportTo = " Ann" }).Complete()).Code);
}
