using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>Work beyond the scope, offered as an addition with a price.</summary>
/// <param name="What">The work, as a noun phrase.</param>
/// <param name="Price">What it costs.</param>
[Requirement("R-141")]
public sealed record ChangeOrder(Phrase What, Money Price)
{
    /// <summary>The work.</summary>
    public Phrase What { get; } = Guard.Against.Null(What);

    /// <summary>What it costs.</summary>
    public Money Price { get; } = Guard.Against.Null(Price);

    /// <summary>The offer in a sentence.</summary>
    public Phrase Offer => Phrase.Of($"We gladly offer {What} as an addition for {Price}.", $"{What}は、追加のご依頼として{Price}で承れます。");

    /// <summary>The offer as a message of its own.</summary>
    public Message In(MessageLanguage language) => Message.Of(language, (MessagePurpose.ChangeOrder, Offer));
}
