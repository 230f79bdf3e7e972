using IssueResolution.Assessing;

namespace IssueResolution.Communicating;

/// <summary>A brief that is deep enough for its urgency. There is no other way to make one than <see cref="StoryPolicy.Ready"/>.</summary>
public sealed record ReadyStory
{
    internal ReadyStory(StoryBrief brief, Urgency urgency) => (Brief, Urgency) = (brief, urgency);

    /// <summary>The story.</summary>
    public StoryBrief Brief { get; }

    /// <summary>The urgency it was held against.</summary>
    public Urgency Urgency { get; }
}
