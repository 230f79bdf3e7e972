using IssueResolution.Assessing;
using IssueResolution.Reasoning;

namespace IssueResolution.Communicating;

public sealed class StoryPolicyTests
{
    private static readonly StoryPolicy _policy = StoryPolicy.ProfessionalServices;

    [Fact]
    public void The_more_urgent_the_richer_four_six_eight_ten() =>
        Assert.Equal([4, 6, 8, 10], Urgency.InOrder.Select(urgency => _policy.RequiredAt(urgency).Length));

    [Fact]
    public void An_event_and_its_fix_alone_are_refused_naming_what_is_missing()
    {
        var refused = Assert.IsType<Decision<ReadyStory>.Refused>(_policy.Ready(Stories.EventAndFix, Urgency.Routine));

        Assert.True(Stories.EventAndFix.IsEventAndFixOnly);
        Assert.Same(RefusalCode.EventAndFixOnly, refused.Code);
        Assert.Equal(
            "There is an event and its fix, and no story. Missing: origin, early situation, options and why not, conclusion.", refused.Message.English);
        Assert.Equal("出来事と対策しかなく、背景がない。不足：発端、当初の状況、検討した案と見送った理由、結論。", refused.Message.Japanese);
        Assert.Equal("communicating.story-required-from[origin] = routine (default: Four, six, eight and ten parts; that urgency asks for more is R-173)",
            refused.Reasons[0].Cell!.ToString());
    }

    [Fact]
    public void A_story_that_was_deep_enough_yesterday_is_not_once_it_is_urgent()
    {
        StoryBrief routine = Stories.With(_policy.RequiredAt(Urgency.Routine));

        Assert.IsType<Decision<ReadyStory>.Granted>(_policy.Ready(routine, Urgency.Routine));
        var refused = Assert.IsType<Decision<ReadyStory>.Refused>(_policy.Ready(routine, Urgency.Urgent));
        Assert.Same(RefusalCode.StoryTooShallow, refused.Code);
        Assert.StartsWith("The story is not deep enough for Urgent. Missing: who examined what,", refused.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void One_option_is_no_choice()
    {
        StoryBrief one = new()
        {
            Event = Stories.Complete.Event,
            Fix = Stories.Complete.Fix,
            Origin = Stories.Complete.Origin,
            EarlySituation = Stories.Complete.EarlySituation,
            Conclusion = Stories.Complete.Conclusion,
            Options = [Stories.Complete.Options[0]],
        };

        var refused = Assert.IsType<Decision<ReadyStory>.Refused>(_policy.Ready(one, Urgency.Routine));
        Assert.Equal("options and why not: 1, and at least 2 are needed.", Assert.Single(refused.Reasons).Text.English);
        Assert.Equal("seed: R-175: two ways that were not taken", refused.Reasons[0].Cell!.Provenance.ToString());
    }

    [Fact]
    public void A_complete_story_is_ready_for_every_urgency() => Assert.All(Urgency.InOrder, urgency =>
    {
        ReadyStory ready = Assert.IsType<Decision<ReadyStory>.Granted>(_policy.Ready(Stories.Complete, urgency)).Value;
        Assert.Equal((Stories.Complete, urgency), (ready.Brief, ready.Urgency));
    });

    [Fact]
    public void A_part_without_an_entry_is_no_part() =>
        Assert.Equal(
            "communicating.story-at-least[efforts] is 0 and must be one or more.",
            Assert.Single((_policy with { AtLeast = _policy.AtLeast.With(StoryPart.Efforts, 0, "for the test") }).Validate()).Message.English);

    [Fact]
    public void Equality() => EqualityContract.Holds(Stories.With(StoryPart.InOrder), Stories.With(StoryPart.InOrder), Stories.With([StoryPart.Origin]));

    [Fact]
    public void An_entry_that_is_null_is_a_mistake_of_the_caller() =>
        Assert.Equal("Options", Assert.Throws<ArgumentNullException>(() =>
            new StoryBrief { Event = Stories.Complete.Event, Fix = Stories.Complete.Fix, Options = [null!] }).ParamName);
}
