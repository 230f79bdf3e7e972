using IssueResolution.Communicating;
using IssueResolution.Reasoning;

namespace IssueResolution.Diagnosing;

/// <summary>Words to look for in the statement of a cause.</summary>
public sealed record CausePhrase
{
    /// <summary>A phrase to look for.</summary>
    /// <param name="rule">What is wrong with it; <see cref="CauseRule.Harmless"/> for an exception from shorter phrases.</param>
    /// <param name="language">In which side of a statement it is looked for.</param>
    /// <param name="text">The words. Upper and lower case, full and half width and runs of white space make no difference.</param>
    /// <param name="provenance">Who says so.</param>
    /// <exception cref="ArgumentException">The text is empty or shows nothing.</exception>
    public CausePhrase(CauseRule rule, MessageLanguage language, string text, Provenance provenance)
    {
        Rule = Guard.Against.Null(rule);
        Language = Guard.Against.Null(language);
        Provenance = Guard.Against.Null(provenance);
        Text = FoldedText.Of(Guard.Against.NullOrWhiteSpace(text)).Count > 0
            ? text
            : throw new ArgumentException("Must have visible characters.", nameof(text));
    }

    /// <summary>What is wrong with it.</summary>
    public CauseRule Rule { get; }

    /// <summary>In which side of a statement it is looked for.</summary>
    public MessageLanguage Language { get; }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>Who says so.</summary>
    public Provenance Provenance { get; }

    internal CellReading Read() => new("diagnosing.phrases", $"{Language.Code}/{Text}", Rule.Code, Provenance);
}
