using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>Words to look for in a message, and what to say about them.</summary>
public sealed record LintPhrase
{
    /// <summary>How long a phrase may be, in characters.</summary>
    public const int MostCharacters = 200;

    /// <summary>A phrase to look for.</summary>
    /// <param name="rule">What is wrong with it; <see cref="MessageRule.Harmless"/> for an exception from shorter phrases.</param>
    /// <param name="language">In which messages it is looked for.</param>
    /// <param name="text">
    /// The words. Upper and lower case, full and half width, kinds of apostrophes and runs of white space make no difference.
    /// </param>
    /// <param name="provenance">Who says so.</param>
    /// <exception cref="ArgumentException">The text is empty, longer than <see cref="MostCharacters"/>, or holds an empty line.</exception>
    public LintPhrase(MessageRule rule, MessageLanguage language, string text, Provenance provenance)
    {
        Rule = Guard.Against.Null(rule);
        Language = Guard.Against.Null(language);
        Provenance = Guard.Against.Null(provenance);
        Text = Sound(Guard.Against.NullOrWhiteSpace(text));
        Why = rule.Words.Description;
        Better = rule.Advice;
    }

    /// <summary>What is wrong with it.</summary>
    public MessageRule Rule { get; }

    /// <summary>In which messages it is looked for.</summary>
    public MessageLanguage Language { get; }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>Who says so.</summary>
    public Provenance Provenance { get; }

    /// <summary>Why not to write it; unless set, the description of the rule.</summary>
    public Phrase Why { get; init => field = Guard.Against.Null(value, nameof(Why)); }

    /// <summary>How to put it instead; unless set, the advice of the rule.</summary>
    public Phrase Better { get; init => field = Guard.Against.Null(value, nameof(Better)); }

    /// <summary>
    /// Whether it is looked for only where a message apologises or owns its part: "but" says nothing elsewhere. Unless set, it is looked for
    /// everywhere.
    /// </summary>
    public bool OnlyInApologies { get; init; }

    internal CellReading Read() => new("communicating.phrases", $"{Language.Code}/{Text}", Rule.Code, Provenance);

    private static string Sound(string text)
    {
        if (text.Length > MostCharacters)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"Has {text.Length} characters and must have at most {MostCharacters}: look for the words that matter."), nameof(text));
        }

        FoldedText folded = FoldedText.Of(text);
        return folded.Count > 0 && folded.ToString().IndexOf('\n') < 0
            ? text
            : throw new ArgumentException("Must have visible characters and no empty line: phrases are looked for within a paragraph.", nameof(text));
    }
}
