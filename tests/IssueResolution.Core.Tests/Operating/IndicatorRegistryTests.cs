using IssueResolution.Detecting;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Operating;

public sealed class IndicatorRegistryTests
{
    private static readonly Phrase _easier = new("tickets name the version", "版が書かれている");
    private static readonly UnitIndicator _daysOpen = new("Back office", "days open", IndicatorDirection.Lower, _easier, IsAssessedOn: true);
    private static readonly UnitIndicator _settled = new("Front", "cases settled", IndicatorDirection.Higher, _easier);
    private static readonly UnitIndicator _hoursSold = new("Sales", "days open", IndicatorDirection.Higher, _easier);

    [Fact]
    public void A_small_act_lifts_theirs_and_costs_nothing_of_ours()
    {
        Judgement<IndicatorRelation> judged = IndicatorConflict.Check(_settled, _daysOpen);

        Assert.Equal(IndicatorRelation.Independent, judged.Value);
        Assert.Equal("It is easier for Back office when: tickets name the version.", judged.Reasons[1].Text.English);
    }

    [Fact]
    public void The_same_metric_wanted_the_other_way_collides_and_help_is_not_asked_for_first()
    {
        Judgement<IndicatorRelation> judged = IndicatorConflict.Check(_hoursSold, _daysOpen);

        Assert.Equal(IndicatorRelation.Colliding, judged.Value);
        Assert.Equal("operating.indicator-collision", judged.Reasons[1].Code);
        Assert.Equal(IndicatorRelation.Aligned, IndicatorConflict.Check(_daysOpen, _daysOpen).Value);
    }

    [Fact]
    public void Seen_from_either_side_the_relation_is_the_same() =>
        Assert.All(
            from one in new[] { _daysOpen, _settled, _hoursSold } from other in new[] { _daysOpen, _settled, _hoursSold } select (one, other),
            pair => Assert.Equal(IndicatorConflict.Check(pair.one, pair.other).Value, IndicatorConflict.Check(pair.other, pair.one).Value));

    [Fact]
    public void Units_that_nobody_asked_are_named_once()
    {
        IndicatorRegistry registry = IndicatorRegistry.Empty.With(_daysOpen);

        Assert.Equal(["Legal"], registry.Unasked("Legal", "Back office", "Legal").Select(finding => finding.Subject));
        Assert.Equal([_daysOpen], registry.Of("Back office"));
    }

    [Fact]
    public void A_later_answer_takes_the_place_of_the_earlier()
    {
        UnitIndicator changed = new("Back office", "days open", IndicatorDirection.Higher, _easier);

        Assert.Equal([changed], IndicatorRegistry.Empty.With(_daysOpen).With(changed).Indicators);
    }

    [Fact]
    public void Collisions_are_found_pair_by_pair() =>
        Assert.Equal(
            [(_hoursSold, _daysOpen)],
            IndicatorRegistry.Empty.With(_daysOpen).With(_hoursSold).With(_settled).CollisionsBetween("Sales", "Back office"));

    [Fact]
    public void The_order_of_answers_is_irrelevant() => EqualityContract.Holds(
        IndicatorRegistry.Empty.With(_daysOpen).With(_settled), IndicatorRegistry.Empty.With(_settled).With(_daysOpen), IndicatorRegistry.Empty.With(_settled));

    [Fact]
    public void A_near_miss_that_a_unit_tells_is_an_early_warning()
    {
        Instant monday = Instant.FromUtc(2026, 3, 2, 9, 0);
        NearMissReport report = new(new("The export nearly ran twice", "出力が二度走りかけた"), monday, "Operations");

        Assert.Equal(new(WarningSignal.TeamConcern, monday, SignalStrength.Noticeable, "Operations"), report.ToSignal());
        Assert.Equal(
            DetectingPolicy.ProfessionalServices.Score.Points[(WarningSignal.TeamConcern, SignalStrength.Noticeable)],
            DetectingPolicy.ProfessionalServices.Score.ReadAt(SignalLog.Of(report.ToSignal()), monday).Value.Score.Points);
    }
}
