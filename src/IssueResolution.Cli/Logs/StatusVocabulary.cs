using System.Collections.Immutable;
using IssueResolution.Timing;

namespace IssueResolution.Cli.Logs;

/// <summary>What each status of a ticket system does to the resolution clock.</summary>
/// <remarks>An exact name goes before a beginning, a longer beginning before a shorter one.</remarks>
internal sealed class StatusVocabulary
{
    private readonly ImmutableArray<(StatusPattern Pattern, ClockEffect Effect)> _closestFirst;

    public StatusVocabulary(IEnumerable<(StatusPattern Pattern, ClockEffect Effect)> patterns)
    {
        _closestFirst = [.. patterns.OrderByDescending(entry => entry.Pattern.IsExact).ThenByDescending(entry => entry.Pattern.Text.Length)];
    }

    /// <summary>The effect of a status, or null when no pattern matches it.</summary>
    public ClockEffect? Find(string status)
    {
        foreach ((StatusPattern pattern, ClockEffect effect) in _closestFirst)
        {
            if (pattern.Matches(status))
            {
                return effect;
            }
        }

        return null;
    }

    /// <summary>Whether some status that matches the pattern has an effect.</summary>
    public bool Knows(StatusPattern pattern) => _closestFirst.Any(entry => entry.Pattern.Meets(pattern));

    /// <summary>The patterns in quotes, for messages.</summary>
    public override string ToString() =>
        string.Join(", ", _closestFirst.Select(entry => entry.Pattern.Text).Order(StringComparer.Ordinal).Select(text => $"\"{text}\""));
}
