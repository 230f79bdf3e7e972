namespace IssueResolution.Wording;

/// <summary>How a term of the domain is called and explained.</summary>
/// <param name="Name">What stands in a list, a heading or a sentence; never ends with a full stop.</param>
/// <param name="Description">One sentence for someone who meets the term for the first time.</param>
public sealed record Words(Phrase Name, Phrase Description)
{
    /// <summary>Name and description, English before Japanese.</summary>
    /// <exception cref="ArgumentException">One of the four texts is empty: a term is complete in both languages or does not exist.</exception>
    public static Words Of(string name, string japaneseName, string description, string japaneseDescription) =>
        new(new Phrase(name, japaneseName), new Phrase(description, japaneseDescription));
}
