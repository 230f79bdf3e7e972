namespace IssueResolution.Escalating;

/// <summary>Laws of the peer rule: every level against every other.</summary>
public sealed class PeerLaws
{
    private static readonly PeerRules _rules = PeerRules.ProfessionalServices;

    [Fact]
    public void Every_level_of_the_client_is_answered_from_at_least_as_high() =>
        Assert.All(Seniority.InOrder, client => Assert.True(_rules.SpeakerTo(client).Value.Level >= client));

    [Fact]
    public void A_higher_level_of_the_client_is_never_answered_from_lower() =>
        Assert.All(Seniority.InOrder, lower => Assert.All(
            Seniority.InOrder.Where(higher => higher > lower),
            higher => Assert.True(_rules.SpeakerTo(higher).Value.Level >= _rules.SpeakerTo(lower).Value.Level)));

    [Fact]
    public void Every_table_that_the_check_lets_pass_keeps_both_laws_and_every_other_is_found()
    {
        Seniority[] levels = [.. Seniority.InOrder];
        var tables =
            from one in levels
            from two in levels
            from three in levels
            from four in levels
            select new[] { one, two, three, four };
        foreach (Seniority[] table in tables)
        {
            PeerRules rules = _rules with
            {
                Level = levels.Zip(table).Aggregate(_rules.Level, (so, cell) => so.With(cell.First, cell.Second, "for the test")),
            };
            bool lawful = levels.Zip(table).All(cell => cell.Second >= cell.First) && table.Zip(table.Skip(1)).All(step => step.First <= step.Second);

            Assert.Equal(lawful, rules.Validate().IsEmpty);
        }
    }
}
