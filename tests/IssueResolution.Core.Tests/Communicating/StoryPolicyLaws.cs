using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;

namespace IssueResolution.Communicating;

/// <summary>Any table of required parts, any brief.</summary>
public static class StoryGenerators
{
    public static Arbitrary<Urgency> Urgencies() => AssessingGenerators.Urgencies();

    public static Arbitrary<StoryPolicy> Policies() => AssessingGenerators.Urgencies().Generator.ArrayOf(StoryPart.InOrder.Length)
        .Select(from => StoryPolicy.ProfessionalServices with
        {
            RequiredFrom = StoryPart.InOrder.Select((part, index) => (Part: part, From: from[index])).Aggregate(
                StoryPolicy.ProfessionalServices.RequiredFrom, (table, cell) => table.With(cell.Part, cell.From, "for the test")),
        }).ToArbitrary();

    public static Arbitrary<StoryBrief> Briefs() => Gen.SubListOf<StoryPart>(StoryPart.InOrder)
        .Select(parts => Stories.With([.. parts])).ToArbitrary();
}

/// <summary>Laws of how deep a story must be.</summary>
[Properties(Arbitrary = [typeof(StoryGenerators)])]
public sealed class StoryPolicyLaws
{
    [Law("P89")]
    [Property]
    public bool More_urgency_never_asks_for_fewer_parts(StoryPolicy policy, Urgency one, Urgency other) =>
        policy.RequiredAt(Urgency.Min(one, other)).All(policy.RequiredAt(Urgency.Max(one, other)).Contains);

    [Property]
    public bool What_is_ready_for_an_urgency_is_ready_for_every_lesser_one(StoryPolicy policy, StoryBrief brief, Urgency urgency) =>
        policy.Ready(brief, urgency) is Decision<ReadyStory>.Refused
        || Urgency.InOrder.Where(lesser => lesser <= urgency).All(lesser => policy.Ready(brief, lesser) is Decision<ReadyStory>.Granted);

    [Property]
    public bool A_refusal_names_exactly_the_required_parts_that_are_missing(StoryPolicy policy, StoryBrief brief, Urgency urgency)
    {
        StoryPart[] missing = [.. policy.RequiredAt(urgency).Where(part => brief.CountOf(part) < policy.AtLeast[part])];
        return policy.Ready(brief, urgency) is not Decision<ReadyStory>.Refused refused
            ? missing.Length == 0
            : refused.Reasons.Length == missing.Length && missing.All(part => refused.Message.English.Contains(part.Words.Name.English, StringComparison.Ordinal));
    }

    [Property]
    public bool Only_a_brief_without_any_story_is_event_and_fix_only(StoryPolicy policy, StoryBrief brief, Urgency urgency) =>
        policy.Ready(brief, urgency) is not Decision<ReadyStory>.Refused refused
        || refused.Code == (brief == Stories.EventAndFix ? RefusalCode.EventAndFixOnly : RefusalCode.StoryTooShallow);
}
