using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>The first message with content: we see where you stand, this is what happened, this is what we do.</summary>
/// <remarks>It takes a <see cref="Narrative"/>, so it cannot be written before the facts are found.</remarks>
/// <param name="Empathy">That we understand the client's position.</param>
/// <param name="Facts">What happened.</param>
/// <param name="Plan">What we do about it.</param>
[Requirement("R-066")]
public sealed record InitialMessage(Phrase Empathy, Narrative Facts, Phrase Plan)
{
    /// <summary>That we understand the client's position.</summary>
    public Phrase Empathy { get; } = Guard.Against.Null(Empathy);

    /// <summary>What happened.</summary>
    public Narrative Facts { get; } = Guard.Against.Null(Facts);

    /// <summary>What we do about it.</summary>
    public Phrase Plan { get; } = Guard.Against.Null(Plan);

    /// <summary>Empathy, facts and plan, in this order.</summary>
    public Message In(MessageLanguage language) => Message.Of(
        language, (MessagePurpose.Empathy, Empathy), (MessagePurpose.Facts, Facts.WhatHappened), (MessagePurpose.Plan, Plan));
}
