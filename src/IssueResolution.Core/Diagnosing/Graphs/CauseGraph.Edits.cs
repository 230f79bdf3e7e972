using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <content>Changes, each of which gives another graph or says why not.</content>
public sealed partial class CauseGraph
{
    /// <summary>The graph with a new cause of something in it.</summary>
    /// <param name="effect">What is explained.</param>
    /// <param name="cause">What explains it; neither its name nor its statement is in the graph yet.</param>
    /// <param name="evidence">What the answer rests on; null when nobody has said.</param>
    /// <param name="role">How the cause takes part; null while nobody has said.</param>
    [Requirement("R-065")]
    public Decision<CauseGraph> Because(CauseId effect, CauseNode cause, EvidenceKind? evidence, CauseRole? role = null) =>
        Because(new CauseLink(effect, Guard.Against.Null(cause).Id, evidence, role), cause);

    /// <summary>The graph with a new cause of something in it, linked as told.</summary>
    /// <param name="link">What is explained, and what that rests on.</param>
    /// <param name="cause">What explains it; neither its name nor its statement is in the graph yet.</param>
    /// <exception cref="ArgumentException">The link is to another cause.</exception>
    public Decision<CauseGraph> Because(CauseLink link, CauseNode cause)
    {
        if (Guard.Against.Null(link).Cause != Guard.Against.Null(cause).Id)
        {
            throw new ArgumentException($"Must lead to \"{cause.Id}\", the new cause, and leads to \"{link.Cause}\".", nameof(link));
        }

        string key = CauseStatement.KeyOf(cause.Statement);
        RefusalCode? no = !Contains(link.Effect) ? RefusalCode.NoSuchCause
            : Contains(cause.Id) ? RefusalCode.CauseRepeated
            : _statements.TryGetValue(key, out CauseId? said) ? (LeadsTo(said, link.Effect) ? RefusalCode.CircularWhy : RefusalCode.StatementRepeated)
            : IsRoot(link.Effect) ? RefusalCode.RootNotAnEnd
            : null;
        return no is not null
            ? Refuse(no, no == RefusalCode.NoSuchCause ? Named(link.Effect) : cause.Statement)
            : Grant(_nodes.Add(cause.Id, cause), _causes.SetItem(link.Effect, Below(link.Effect).Add(cause.Id, link)),
                _effects.Add(cause.Id, [link.Effect]), _statements.Add(key, cause.Id), _roots);
    }

    /// <summary>The graph with one more why between two of its statements.</summary>
    /// <remarks>Looks for a circle from both ends at once, and stops where the smaller side ends.</remarks>
    public Decision<CauseGraph> Linked(CauseLink link)
    {
        RefusalCode? no = !Contains(Guard.Against.Null(link).Effect) || !Contains(link.Cause) ? RefusalCode.NoSuchCause
            : Below(link.Effect).ContainsKey(link.Cause) ? RefusalCode.LinkRepeated
            : LeadsTo(link.Cause, link.Effect) ? RefusalCode.CircularWhy
            : IsRoot(link.Effect) ? RefusalCode.RootNotAnEnd
            : null;
        return no is not null
            ? Refuse(no, Named(Contains(link.Cause) && !Contains(link.Effect) ? link.Effect : link.Cause))
            : Grant(_nodes, _causes.SetItem(link.Effect, Below(link.Effect).Add(link.Cause, link)),
                _effects.SetItem(link.Cause, EffectsAbove(link.Cause).Add(link.Effect)), _statements, _roots);
    }

    /// <summary>The graph with another evidence, role or source on a why that is there already.</summary>
    public Decision<CauseGraph> Supported(CauseLink link) =>
        Below(Guard.Against.Null(link).Effect).ContainsKey(link.Cause)
            ? Grant(_nodes, _causes.SetItem(link.Effect, Below(link.Effect).SetItem(link.Cause, link)), _effects, _statements, _roots)
            : Refuse(RefusalCode.NoSuchLink, Named(link.Cause));

    /// <summary>The graph without a why. The cause stays, so it must explain something else as well.</summary>
    public Decision<CauseGraph> Unlinked(CauseId effect, CauseId cause)
    {
        RefusalCode? no = !Below(Guard.Against.Null(effect)).ContainsKey(Guard.Against.Null(cause)) ? RefusalCode.NoSuchLink
            : EffectsAbove(cause).Count == 1 ? RefusalCode.CauseStranded
            : null;
        return no is not null
            ? Refuse(no, Named(cause))
            : Grant(_nodes, Fewer(_causes, effect, cause), _effects.SetItem(cause, EffectsAbove(cause).Remove(effect)), _statements, _roots);
    }

    /// <summary>The graph without a cause that nothing explains any further. A root goes with its mark.</summary>
    public Decision<CauseGraph> Without(CauseId cause)
    {
        RefusalCode? no = !Contains(Guard.Against.Null(cause)) ? RefusalCode.NoSuchCause
            : cause == CauseId.Symptom ? RefusalCode.SymptomStays
            : !Below(cause).IsEmpty ? RefusalCode.CauseStranded
            : null;
        if (no is not null)
        {
            return Refuse(no, Named(cause));
        }

        ImmutableSortedDictionary<CauseId, ImmutableSortedDictionary<CauseId, CauseLink>> left = _causes;
        foreach (CauseId effect in EffectsAbove(cause))
        {
            left = Fewer(left, effect, cause);
        }

        return Grant(_nodes.Remove(cause), left, _effects.Remove(cause), _statements.Remove(CauseStatement.KeyOf(_nodes[cause].Statement)), _roots.Remove(cause));
    }

    /// <summary>The graph with a statement put differently, or told more about. Its name decides which.</summary>
    public Decision<CauseGraph> Described(CauseNode node)
    {
        if (!Contains(Guard.Against.Null(node).Id))
        {
            return Refuse(RefusalCode.NoSuchCause, Named(node.Id));
        }

        string key = CauseStatement.KeyOf(node.Statement);
        RefusalCode? no = _statements.TryGetValue(key, out CauseId? said) && said != node.Id ? RefusalCode.StatementRepeated
            : IsRoot(node.Id) ? UnfitAsRoot(node)
            : null;
        return no is not null
            ? Refuse(no, node.Statement)
            : Grant(_nodes.SetItem(node.Id, node), _causes, _effects, _statements.Remove(CauseStatement.KeyOf(_nodes[node.Id].Statement)).Add(key, node.Id), _roots);
    }

    /// <summary>The graph with a cause held to be a root: the questions end there.</summary>
    /// <remarks>Whether they may is judged by <see cref="CauseAnalysis.Accept"/>; what can never be a root is refused here.</remarks>
    [Requirement("R-065")]
    public Decision<CauseGraph> Rooted(CauseId cause)
    {
        RefusalCode? no = !Contains(Guard.Against.Null(cause)) ? RefusalCode.NoSuchCause
            : cause == CauseId.Symptom ? RefusalCode.SymptomStays
            : UnfitAsRoot(_nodes[cause]) ?? (Below(cause).IsEmpty ? null : RefusalCode.RootNotAnEnd);
        return no is not null ? Refuse(no, Named(cause)) : Grant(_nodes, _causes, _effects, _statements, _roots.Add(cause));
    }

    /// <summary>The graph in which the questions go on below a cause; the same graph where it was no root.</summary>
    public Decision<CauseGraph> Unrooted(CauseId cause) =>
        Contains(Guard.Against.Null(cause)) ? Grant(_nodes, _causes, _effects, _statements, _roots.Remove(cause)) : Refuse(RefusalCode.NoSuchCause, Named(cause));

    private static RefusalCode? UnfitAsRoot(CauseNode node) =>
        node.IsUnknown ? RefusalCode.UnknownAsRoot
        : node.Kind is null ? RefusalCode.KindMissing
        : node.Kind == CauseKind.Person ? RefusalCode.PersonAsRoot
        : null;

    private static Decision<CauseGraph> Refuse(RefusalCode code, Phrase about) => new Decision<CauseGraph>.Refused(
        code, Phrase.Of($"\"{about}\": {code}. {code.Words.Description}", $"「{about}」：{code}。{code.Words.Description}"));

    private static Decision<CauseGraph> Grant(
        ImmutableSortedDictionary<CauseId, CauseNode> nodes,
        ImmutableSortedDictionary<CauseId, ImmutableSortedDictionary<CauseId, CauseLink>> causes,
        ImmutableSortedDictionary<CauseId, ImmutableSortedSet<CauseId>> effects,
        ImmutableDictionary<string, CauseId> statements,
        ImmutableSortedSet<CauseId> roots) =>
        new Decision<CauseGraph>.Granted(new(nodes, causes, effects, statements, roots));

    private static ImmutableSortedDictionary<CauseId, ImmutableSortedDictionary<CauseId, CauseLink>> Fewer(
        ImmutableSortedDictionary<CauseId, ImmutableSortedDictionary<CauseId, CauseLink>> causes, CauseId effect, CauseId cause)
    {
        ImmutableSortedDictionary<CauseId, CauseLink> others = causes[effect].Remove(cause);
        return others.IsEmpty ? causes.Remove(effect) : causes.SetItem(effect, others);
    }

    private Phrase Named(CauseId id) => _nodes.TryGetValue(id, out CauseNode? node) ? node.Statement : new(id.Value, id.Value);
}
