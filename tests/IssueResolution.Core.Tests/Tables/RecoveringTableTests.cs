using System.Text.Json;
using IssueResolution.Assessing;
using IssueResolution.Communicating;
using IssueResolution.Recovering;

namespace IssueResolution.Tables;

/// <summary>The numbers of proportion, cell by cell, against the tables of the domain.</summary>
public sealed class RecoveringTableTests
{
    private static readonly ProportionalityRules _rules = RecoveringPolicy.ProfessionalServices.Proportionality;

    [Fact]
    public void Responsibility_counts_as_the_table_says() =>
        Assert.All(Responsibility.InOrder, whose =>
            Assert.Equal(DomainTables.At("gesture", "responsibility", whose.Name).GetDecimal(), _rules.ResponsibilityFactor[whose].Value));

    [Fact]
    public void Recurrence_counts_as_the_table_says() => Assert.Equal(
        DomainTables.At("gesture", "recurrence").EnumerateArray().Select(factor => factor.GetDecimal()),
        Recurrence.InOrder.Select(recurrence => _rules.RecurrenceFactor[recurrence].Value));

    [Fact]
    public void Bands_are_those_of_the_table() =>
        Assert.All(ClientAcceptance.InOrder, acceptance => Assert.Equal(
            DomainTables.At("gesture", "ratioBand", acceptance.Name).EnumerateArray().Select(share => share.GetDecimal()),
            [_rules.LowShare[acceptance].Value, _rules.HighShare[acceptance].Value]));

    [Fact]
    public void Caps_are_those_of_the_table()
    {
        Assert.All(Severity.InOrder, severity => Assert.Equal(
            DomainTables.At("gesture", "capShareOfAffectedFee", severity.Name).GetDecimal(), _rules.SeverityCap[severity].Value));
        Assert.Equal(DomainTables.At("gesture", "hardCap").GetDecimal(), _rules.FeeCeiling.Value.Value);
        Assert.Equal(DomainTables.At("gesture", "hardCap").GetDecimal(), _rules.LossCeiling.Value.Value);
    }

    [Fact]
    public void Rungs_of_approval_are_those_of_the_table()
    {
        JsonElement[] rungs = [.. DomainTables.At("approval").EnumerateArray()];

        Assert.Equal(
            rungs.Select(rung => (rung[0].GetDecimal(), rung[1].GetString())),
            ApprovalLevel.InOrder.Take(rungs.Length).Select(level => (_rules.ApprovalUpTo[level]!.Value.Value, (string?)_rules.Approver[level].Name)));
        Assert.Null(_rules.ApprovalUpTo[ApprovalLevel.Firm]);
    }
}
