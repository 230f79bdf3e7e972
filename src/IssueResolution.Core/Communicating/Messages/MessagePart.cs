namespace IssueResolution.Communicating;

/// <summary>A paragraph of a message and what it is there for.</summary>
/// <param name="Purpose">What it is there for.</param>
/// <param name="Text">In the language of the message; not empty.</param>
public sealed record MessagePart(MessagePurpose Purpose, string Text)
{
    /// <summary>What it is there for.</summary>
    public MessagePurpose Purpose { get; } = Guard.Against.Null(Purpose);

    /// <summary>In the language of the message; not empty.</summary>
    public string Text { get; } = Guard.Against.NullOrWhiteSpace(Text);
}
