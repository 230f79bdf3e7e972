namespace IssueResolution.Escalating;

/// <summary>What the client knows of an issue from us.</summary>
public abstract record ClientTold
{
    private ClientTold()
    {
    }

    /// <summary>The client has heard this.</summary>
    /// <param name="Text">What was said.</param>
    public sealed record Told(string Text) : ClientTold
    {
        /// <summary>Not empty.</summary>
        public string Text { get; } = Guard.Against.NullOrWhiteSpace(Text);
    }

    /// <summary>The client has heard nothing yet. That is worth saying: silence is not the same as forgetting to mention it.</summary>
    public sealed record NotYet : ClientTold;
}
