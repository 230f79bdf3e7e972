namespace IssueResolution.Learning;

/// <summary>A client of the firm, with or without issues: those without them belong to what is usual.</summary>
/// <param name="Name">The name under which the host knows the client; compared ordinal.</param>
/// <param name="Size">How much is done for it, in any whole unit that all clients share, such as running engagements: from 1 to <see cref="MostSize"/>.</param>
public sealed record ServedClient(string Name, int Size = 1)
{
    /// <summary>The greatest size: beyond it a finer unit says nothing.</summary>
    public const int MostSize = 1_000_000;

    /// <summary>Never empty.</summary>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>From 1 to <see cref="MostSize"/>.</summary>
    public int Size { get; } = Guard.Against.OutOfRange(Size, 1, MostSize);
}
