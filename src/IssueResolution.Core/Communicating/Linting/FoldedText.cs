namespace IssueResolution.Communicating;

/// <summary>A text as phrases are compared with it, and for each character where it came from.</summary>
/// <remarks>
/// White space is one space between words of spaced writing and nothing beside Japanese, so that a wrapped line does not hide a phrase; an
/// empty line becomes a line break, which no phrase has. Any sequence of characters is welcome, half a surrogate pair included.
/// </remarks>
internal sealed class FoldedText
{
    private readonly char[] _letters;
    private readonly int[] _starts;
    private readonly int[] _ends;

    private FoldedText(string text)
    {
        _letters = new char[text.Length];
        _starts = new int[text.Length];
        _ends = new int[text.Length];
        for (int at = 0; at < text.Length;)
        {
            at = char.IsWhiteSpace(text[at]) ? Space(text, at) : Letter(text[at], at);
        }
    }

    internal int Count { get; private set; }

    internal char this[int index] => _letters[index];

    public override string ToString() => new(_letters, 0, Count);

    internal static FoldedText Of(string text) => new(text);

    internal int StartOf(int index) => _starts[index];

    internal int EndOf(int index) => _ends[index];

    /// <summary>Whether a word begins here: where words are kept apart, no letter stands right before.</summary>
    internal bool CanBegin(int at) =>
        !Letters.IsSpaced(_letters[at])
        || !(IsSpacedAt(at - 1) || (at > 0 && Letters.IsJoiner(_letters[at - 1]) && IsSpacedAt(at - 2)));

    /// <summary>Whether a word has ended before this place.</summary>
    internal bool CanEnd(int at) =>
        !IsSpacedAt(at - 1)
        || !(IsSpacedAt(at) || (at < Count && Letters.IsJoiner(_letters[at]) && IsSpacedAt(at + 1)));

    private bool IsSpacedAt(int at) => at >= 0 && at < Count && Letters.IsSpaced(_letters[at]);

    private int Letter(char letter, int at)
    {
        if (Letters.IsInvisible(letter))
        {
            return at + 1;
        }

        if (Count > 0 && _ends[Count - 1] == at && Letters.Voiced(_letters[Count - 1], letter) is { } voiced)
        {
            _letters[Count - 1] = voiced;
            _ends[Count - 1] = at + 1;
            return at + 1;
        }

        return Append(Letters.Fold(letter), at, at + 1);
    }

    private int Space(string text, int from)
    {
        int at = from;
        int breaks = 0;
        for (; at < text.Length && (char.IsWhiteSpace(text[at]) || Letters.IsInvisible(text[at])); at++)
        {
            breaks += text[at] switch
            {
                '\u2029' => 2,
                '\n' or '\u2028' or '\u0085' => 1,
                '\r' when at + 1 == text.Length || text[at + 1] != '\n' => 1,
                _ => 0,
            };
        }

        bool inside = Count > 0 && at < text.Length;
        return inside switch
        {
            true when breaks > 1 => Append('\n', from, at),
            true when !Letters.IsJapanese(_letters[Count - 1]) && !Letters.IsJapanese(Letters.Fold(text[at])) => Append(' ', from, at),
            _ => at,
        };
    }

    private int Append(char letter, int start, int end)
    {
        _letters[Count] = letter;
        _starts[Count] = start;
        _ends[Count++] = end;
        return end;
    }
}
