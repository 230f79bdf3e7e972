using System.Collections.Immutable;
using IssueResolution.Casework;
using IssueResolution.Reasoning;

namespace IssueResolution.Json;

/// <summary>A case as a text records it: well-formed, and not yet held to any rule.</summary>
/// <remarks>Immutable. Two are equal only when they are the same object: the place in the text is part of what they are.</remarks>
public sealed class RecordedCase
{
    private readonly string _path;
    private readonly WirePosition _place;
    private readonly ImmutableArray<WirePosition> _places;

    internal RecordedCase(string id, string engagementId, ImmutableArray<CaseEvent> events, WireValue list)
    {
        (Id, EngagementId, Events) = (id, engagementId, events);
        (_path, _place, _places) = (list.Path, list.Position, [.. list.Items.Select(item => item.Position)]);
    }

    /// <summary>By which the host knows the case; not empty.</summary>
    public string Id { get; }

    /// <summary>The piece of work for the client that it belongs to; not empty.</summary>
    public string EngagementId { get; }

    /// <summary>What is said to have happened, in the order of the text; may be empty.</summary>
    public ImmutableArray<CaseEvent> Events { get; }

    /// <summary>The case that these events make under rules, or the refusal of the first that may not stand, with its line, column and path in the message.</summary>
    /// <remarks>The code of a refusal is that of <see cref="CaseRules.Replay"/>.</remarks>
    public Decision<IssueCase> Under(CaseRules rules)
    {
        Decision<IssueCase> whole = Guard.Against.Null(rules).Replay(Id, EngagementId, Events);
        return whole is Decision<IssueCase>.Refused refused
            ? Placed(refused, FirstRefused(rules))
            : whole;
    }

    /// <summary>The id and the number of events.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id} ({Events.Length} events)");

    private int FirstRefused(CaseRules rules) => WirePlaces.FirstRefused(
        Events.Length, count => rules.Replay(Id, EngagementId, Events.Take(count)) is Decision<IssueCase>.Granted);

    private Decision<IssueCase> Placed(Decision<IssueCase>.Refused refused, int index) =>
        index < 0 ? refused.At(_place, _path) : refused.At(_places[index], FormattableString.Invariant($"{_path}[{index}]"));
}
