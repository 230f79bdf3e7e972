namespace IssueResolution.Committing;

/// <summary>What makes the next date more delicate than an ordinary one. By default nothing does.</summary>
public sealed record PromiseRisk
{
    /// <summary>A first date for a client who trusts us.</summary>
    public static PromiseRisk None { get; } = new();

    /// <summary>What the client's trust can bear.</summary>
    public PromiseCaution Caution { get; init => field = Guard.Against.Null(value, nameof(Caution)); } = PromiseCaution.Usual;

    /// <summary>How many dates of the same work did not hold so far, moved in time or not, see <see cref="Commitment.SlipsAt"/>; zero or more.</summary>
    public int Slips { get; init => field = Guard.Against.Negative(value, nameof(Slips)); }
}
