using IssueResolution.Reasoning;

namespace IssueResolution.Escalating;

public sealed class PeerRulesTests
{
    private static readonly PeerRules _rules = EscalatingPolicy.ProfessionalServices.Peers;

    [Theory]
    [InlineData("working-level", "project-manager")]
    [InlineData("management", "engagement-partner")]
    [InlineData("executive", "managing-partner")]
    [InlineData("head", "chief-executive")]
    public void Peers_speak_to_peers(string client, string role) => Assert.Equal(role, _rules.SpeakerTo(Seniority.FromCode(client)).Value.Role.Code);

    [Fact]
    public void Who_speaks_is_explained_with_its_cells()
    {
        Judgement<PeerSpeaker> speaker = _rules.SpeakerTo(Seniority.Executive);

        Assert.Equal(["At the client: executive. Of ours at least: executive.", "That is the Managing Partner."], speaker.Reasons.Select(reason => reason.Text.English));
        Assert.Equal(
            ["escalating.peer-level[executive] = executive (seed: R-100: executives to executives)",
             "escalating.peer-speaker[executive] = managing-partner (default: First in the row that executives own, R-047)"],
            speaker.Cells.Select(cell => cell.ToString()));
    }

    [Fact]
    public void A_higher_level_of_ours_may_speak_and_a_lower_one_may_not()
    {
        PeerRules higher = _rules with { Level = _rules.Level.With(Seniority.Management, Seniority.Executive, "for the test") };
        PeerRules lower = _rules with { Level = _rules.Level.With(Seniority.Executive, Seniority.WorkingLevel, "for the test") };

        Assert.Empty(_rules.Validate());
        Assert.Empty(higher.Validate());
        Assert.Equal(
            [(FindingCode.PeerBelowClient, "escalating.peer-level[executive]"), (FindingCode.NotRising, "escalating.peer-level[management, executive]")],
            lower.Validate().Select(finding => (finding.Code, finding.Subject)));
        Assert.Equal(
            2, (EscalatingPolicy.ProfessionalServices with { Peers = lower }).Validate(Calendars.London, Calendars.OrdinaryWeek).Length);
    }

    [Fact]
    public void A_level_that_falls_is_found_even_where_nobody_speaks_from_below()
    {
        PeerRules falling = _rules with { Level = _rules.Level.With(Seniority.WorkingLevel, Seniority.Head, "for the test") };

        Assert.Equal(FindingCode.NotRising, Assert.Single(falling.Validate()).Code);
    }
}
