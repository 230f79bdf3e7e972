using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Learning;

/// <summary>The talk with the team that went through an issue. It is for the people; the post-mortem is for the work.</summary>
/// <remarks>Keeps which topics were talked about and nothing of what was said. Equal when instant and topics are, in whatever order.</remarks>
[Requirement("R-133")]
public sealed class TeamDebrief : IEquatable<TeamDebrief>
{
    private TeamDebrief(Instant at, ImmutableHashSet<DebriefTopic> topics) => (At, Topics) = (at, [.. DebriefTopic.InOrder.Where(topics.Contains)]);

    /// <summary>When it was held.</summary>
    public Instant At { get; }

    /// <summary>What was talked about, in the order of the topics.</summary>
    public ImmutableArray<DebriefTopic> Topics { get; }

    /// <summary>What was not talked about, in the order of the topics.</summary>
    public ImmutableArray<DebriefTopic> Missing => [.. DebriefTopic.InOrder.Except(Topics)];

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(TeamDebrief? left, TeamDebrief? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(TeamDebrief? left, TeamDebrief? right) => !(left == right);

    /// <summary>A debrief that was held.</summary>
    public static TeamDebrief HeldOn(Instant at, params IEnumerable<DebriefTopic> topics) => new(at, [.. Guard.Against.Null(topics)]);

    /// <summary>One finding that names the topics left out; none when there are none.</summary>
    public ImmutableArray<Finding> Review()
    {
        if (Missing.IsEmpty)
        {
            return [];
        }

        Phrase missing = Phrase.List(Missing.Select(topic => topic.Words.Name));
        return [new(FindingCode.DebriefIncomplete, "learning.debrief", Phrase.Of(
            $"The team has not talked about: {missing}.", $"チームで話していない項目：{missing}。"))];
    }

    /// <inheritdoc/>
    public bool Equals(TeamDebrief? other) => other is not null && At == other.At && Topics.SequenceEqual(other.Topics);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TeamDebrief);

    /// <inheritdoc/>
    public override int GetHashCode() => (At, Topics.Length).GetHashCode();
}
