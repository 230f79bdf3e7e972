using IssueResolution.Assessing;
using NodaTime;

namespace IssueResolution.Operating;

public sealed class OperatingPolicyTests
{
    private const string Why = "for the test";

    private static readonly OperatingPolicy _policy = OperatingPolicy.ProfessionalServices;

    public static TheoryData<string, OperatingPolicy> OneNumberWrong => new()
    {
        { "operating.outsourcing-partial-from", _policy with { Outsourcing = _policy.Outsourcing with { PartialFrom = _policy.Outsourcing.PartialFrom.With(Share.Percent(71), Why) } } },
        { "operating.outsourcing-partial-from", _policy with { Outsourcing = _policy.Outsourcing with { PartialFrom = _policy.Outsourcing.PartialFrom.With(default, Why) } } },
        { "operating.outsourcing-ready-from", _policy with { Outsourcing = _policy.Outsourcing with { ReadyFrom = _policy.Outsourcing.ReadyFrom.With(Share.Percent(101), Why) } } },
        { "operating.outsourcing-vendors-from", _policy with { Outsourcing = _policy.Outsourcing with { VendorsFrom = _policy.Outsourcing.VendorsFrom.With(0, Why) } } },
        { "operating.outsourcing-review-every", _policy with { Outsourcing = _policy.Outsourcing with { ReviewEvery = _policy.Outsourcing.ReviewEvery.With(Duration.Zero, Why) } } },
        { "operating.growth-volume-from", _policy with { Growth = _policy.Growth with { VolumeFrom = _policy.Growth.VolumeFrom.With(0m, Why) } } },
        { "operating.growth-items-from", _policy with { Growth = _policy.Growth with { ItemsFrom = _policy.Growth.ItemsFrom.With(5, Why) } } },
        { "operating.backlog-periods", _policy with { Backlog = _policy.Backlog with { Periods = _policy.Backlog.Periods.With(0, Why) } } },
        { "operating.backlog-system-work-from", _policy with { Backlog = _policy.Backlog with { SystemWorkFrom = _policy.Backlog.SystemWorkFrom.With(Share.Percent(101), Why) } } },
        { "operating.attrition-routine-from", _policy with { Attrition = _policy.Attrition with { RoutineFrom = _policy.Attrition.RoutineFrom.With(default, Why) } } },
        { "operating.attrition-career-talk-every", _policy with { Attrition = _policy.Attrition with { CareerTalkEvery = _policy.Attrition.CareerTalkEvery.With(Period.FromHours(1), Why) } } },
        { "operating.attrition-points[no-roadmap]", _policy with { Attrition = _policy.Attrition with { Points = _policy.Attrition.Points.With(AttritionSign.NoRoadmap, -1, Why) } } },
        { "operating.attrition-points[no-career-talk]", _policy with { Attrition = _policy.Attrition with { Points = _policy.Attrition.Points.With(AttritionSign.NoCareerTalk, 1_000_001, Why) } } },
        { "operating.attrition-cut[warning, high]", _policy with { Attrition = _policy.Attrition with { Cuts = _policy.Attrition.Cuts.With(OperatingRisk.High, 0, Why) } } },
        { "operating.voice-every", _policy with { Voice = _policy.Voice with { Every = _policy.Voice.Every.With(Period.Zero, Why) } } },
        { "operating.voice-size", _policy with { Voice = _policy.Voice with { Size = _policy.Voice.Size.With(0, Why) } } },
    };

    [Theory]
    [MemberData(nameof(OneNumberWrong))]
    public void A_policy_with_one_number_wrong_is_found_by_its_name(string subject, OperatingPolicy broken) =>
        Assert.Equal(subject, Assert.Single(broken.Validate()).Subject);

    [Fact]
    public void The_built_in_numbers_are_sound_and_each_is_read_once()
    {
        Assert.Empty(_policy.Validate());
        Assert.Equal(_policy.Readings.Count(), _policy.Readings.Select(cell => (cell.Table, cell.Key)).Distinct().Count());
        Assert.Equal("operating.voice-every = P1M (default: Once a month and without an end, R-193)", _policy.Readings.Single(cell => cell.Table == "operating.voice-every").ToString());
    }
}
