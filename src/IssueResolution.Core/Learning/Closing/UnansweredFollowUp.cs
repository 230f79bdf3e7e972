namespace IssueResolution.Learning;

/// <summary>That a client was asked again and again and never answered. It may let an issue be closed and never makes the client satisfied.</summary>
/// <param name="By">Who decided to stop asking; not empty.</param>
/// <param name="Because">Why; not empty.</param>
/// <param name="Attempts">How often the client was asked; zero or more.</param>
public sealed record UnansweredFollowUp(string By, string Because, int Attempts)
{
    /// <summary>Never empty.</summary>
    public string By { get; } = Guard.Against.NullOrWhiteSpace(By);

    /// <summary>Never empty.</summary>
    public string Because { get; } = Guard.Against.NullOrWhiteSpace(Because);

    /// <summary>Zero or more.</summary>
    public int Attempts { get; } = Guard.Against.Negative(Attempts);
}
