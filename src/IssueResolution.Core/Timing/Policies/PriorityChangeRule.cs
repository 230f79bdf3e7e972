namespace IssueResolution.Timing;

/// <summary>What a change of priority does to the time used, apart for raising and for lowering.</summary>
/// <remarks>A common pair is raising <see cref="ChangeStrategy.Retroactive"/> and lowering <see cref="ChangeStrategy.KeepOriginal"/>, so that a downgrade buys no time.</remarks>
/// <param name="Raise">Towards the most severe.</param>
/// <param name="Lower">Away from it, and between priorities of no known order.</param>
public sealed record PriorityChangeRule(ChangeStrategy Raise, ChangeStrategy Lower)
{
    /// <summary>Both ways retroactive, pauses kept.</summary>
    public static PriorityChangeRule Default { get; } = new(ChangeStrategy.Retroactive);

    /// <summary>One strategy both ways.</summary>
    public PriorityChangeRule(ChangeStrategy both)
        : this(both, both)
    {
    }

    /// <summary>Towards the most severe.</summary>
    public ChangeStrategy Raise { get; } = Guard.Against.Null(Raise);

    /// <summary>Away from it, and between priorities of no known order.</summary>
    public ChangeStrategy Lower { get; } = Guard.Against.Null(Lower);
}
