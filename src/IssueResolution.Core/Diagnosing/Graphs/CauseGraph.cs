using System.Collections.Immutable;
using IssueResolution.Reasoning;

namespace IssueResolution.Diagnosing;

/// <summary>A symptom, its causes and their causes. Immutable, without circles, and in one piece: every cause leads up to the symptom.</summary>
/// <remarks>
/// An effect may have several causes and a cause several effects. No two statements say the same, so that a circle cannot hide behind another
/// name. Equal when statements, links and roots are, in whatever order they were added; everything is listed in an order that content alone decides.
/// </remarks>
[Requirement("R-065")]
public sealed partial class CauseGraph : IEquatable<CauseGraph>
{
    private readonly ImmutableSortedDictionary<CauseId, CauseNode> _nodes;
    private readonly ImmutableSortedDictionary<CauseId, ImmutableSortedDictionary<CauseId, CauseLink>> _causes;
    private readonly ImmutableSortedDictionary<CauseId, ImmutableSortedSet<CauseId>> _effects;
    private readonly ImmutableDictionary<string, CauseId> _statements;
    private readonly ImmutableSortedSet<CauseId> _roots;
    private readonly Lazy<CauseOrder> _order;

    private CauseGraph(
        ImmutableSortedDictionary<CauseId, CauseNode> nodes,
        ImmutableSortedDictionary<CauseId, ImmutableSortedDictionary<CauseId, CauseLink>> causes,
        ImmutableSortedDictionary<CauseId, ImmutableSortedSet<CauseId>> effects,
        ImmutableDictionary<string, CauseId> statements,
        ImmutableSortedSet<CauseId> roots)
    {
        (_nodes, _causes, _effects, _statements, _roots) = (nodes, causes, effects, statements, roots);
        _order = new(() => CauseOrder.Of(_nodes.Keys, Below, cause => EffectsAbove(cause).Count));
    }

    /// <summary>What was noticed; its name is <see cref="CauseId.Symptom"/>.</summary>
    public CauseNode Symptom => _nodes[CauseId.Symptom];

    /// <summary>How many statements there are, the symptom included.</summary>
    public int Count => _nodes.Count;

    /// <summary>The symptom, then every cause behind what it explains: by the number of whys, then by name.</summary>
    public IEnumerable<CauseNode> Nodes => _order.Value.Ids.Select(id => _nodes[id]);

    /// <summary>Every why, in the order of what it explains and then as <see cref="CausesOf"/> lists them.</summary>
    public IEnumerable<CauseLink> Links => _order.Value.Ids.SelectMany(id => CausesOf(id));

    /// <summary>The causes that are held to be roots, by name.</summary>
    public ImmutableArray<CauseNode> Roots => [.. _roots.Select(id => _nodes[id])];

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(CauseGraph? left, CauseGraph? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(CauseGraph? left, CauseGraph? right) => !(left == right);

    /// <summary>Whether the graph holds a cause of this name.</summary>
    public bool Contains(CauseId id) => _nodes.ContainsKey(Guard.Against.Null(id));

    /// <summary>The statement of this name.</summary>
    /// <exception cref="ArgumentException">The graph has no such cause.</exception>
    public CauseNode NodeAt(CauseId id) =>
        _nodes.TryGetValue(Guard.Against.Null(id), out CauseNode? node)
            ? node
            : throw new ArgumentException($"The graph has no cause named \"{id}\": ask Contains first.", nameof(id));

    /// <summary>What explains an effect: actions, then conditions, then what is neither yet, each by name.</summary>
    /// <inheritdoc cref="NodeAt" path="/exception"/>
    public ImmutableArray<CauseLink> CausesOf(CauseId effect) =>
        [.. Below(NodeAt(effect).Id).Values.OrderBy(link => link.Role is null ? CauseRole.InOrder.Length : CauseRole.InOrder.IndexOf(link.Role))];

    /// <summary>What a cause explains, by name of the effect.</summary>
    /// <inheritdoc cref="NodeAt" path="/exception"/>
    public ImmutableArray<CauseLink> EffectsOf(CauseId cause) => [.. EffectsAbove(NodeAt(cause).Id).Select(effect => _causes[effect][cause])];

    /// <summary>Whether a cause is held to be a root.</summary>
    public bool IsRoot(CauseId id) => _roots.Contains(Guard.Against.Null(id));

    /// <inheritdoc/>
    public bool Equals(CauseGraph? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (Count == other.Count
                && _roots.SequenceEqual(other._roots)
                && _nodes.Values.SequenceEqual(other._nodes.Values)
                && _causes.Values.SelectMany(links => links.Values).SequenceEqual(other._causes.Values.SelectMany(links => links.Values))));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CauseGraph);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Symptom.GetHashCode() * 31) + (Count * 7) + _roots.Count);

    /// <summary>The symptom and how much is said about it.</summary>
    public override string ToString() => FormattableString.Invariant($"{Symptom.Statement} ({Count - 1} causes, {_roots.Count} roots)");

    private ImmutableSortedDictionary<CauseId, CauseLink> Below(CauseId effect) =>
        _causes.TryGetValue(effect, out ImmutableSortedDictionary<CauseId, CauseLink>? links) ? links : ImmutableSortedDictionary<CauseId, CauseLink>.Empty;

    private ImmutableSortedSet<CauseId> EffectsAbove(CauseId cause) =>
        _effects.TryGetValue(cause, out ImmutableSortedSet<CauseId>? effects) ? effects : ImmutableSortedSet<CauseId>.Empty;
}
