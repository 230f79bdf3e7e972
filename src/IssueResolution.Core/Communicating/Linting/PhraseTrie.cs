namespace IssueResolution.Communicating;

/// <summary>The phrases of one language as a tree of their characters. Nothing is written to it once it is built.</summary>
internal sealed class PhraseTrie<TPhrase>
    where TPhrase : class
{
    private readonly Dictionary<(int Node, char Letter), int> _edges = [];
    private readonly List<TPhrase?> _phrases = [null];

    internal PhraseTrie(IEnumerable<TPhrase> phrases, Func<TPhrase, string> textOf)
    {
        foreach (TPhrase phrase in phrases)
        {
            _phrases[NodeOf(textOf(phrase))] = phrase;
        }
    }

    /// <summary>The longest phrase at a place, ending where a word may end; null when none begins there.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="from">The first character.</param>
    /// <param name="counts">Whether a phrase is looked for at all.</param>
    internal (TPhrase Phrase, int End)? LongestAt(FoldedText text, int from, Func<TPhrase, bool> counts)
    {
        (TPhrase, int)? longest = null;
        int node = 0;
        for (int at = from; at < text.Count && _edges.TryGetValue((node, text[at]), out node); at++)
        {
            if (_phrases[node] is { } phrase && counts(phrase) && text.CanEnd(at + 1))
            {
                longest = (phrase, at + 1);
            }
        }

        return longest is not null && text.CanBegin(from) ? longest : null;
    }

    private int NodeOf(string phrase)
    {
        FoldedText text = FoldedText.Of(phrase);
        int node = 0;
        for (int at = 0; at < text.Count; at++)
        {
            if (!_edges.TryGetValue((node, text[at]), out int next))
            {
                next = _phrases.Count;
                _edges.Add((node, text[at]), next);
                _phrases.Add(null);
            }

            node = next;
        }

        return node;
    }
}
