using IssueResolution.Assessing;
using NodaTime;

namespace IssueResolution.Planning;

/// <summary>What a team can do and what it has promised already, over the time that a plan runs.</summary>
/// <param name="Team">Who; not empty, compared ordinal.</param>
/// <param name="Capacity">The hours there are; more than zero.</param>
/// <param name="Booked">The hours that are promised elsewhere; zero or more, and more than there are when the team is overbooked.</param>
public sealed record TeamLoad(string Team, Duration Capacity, Duration Booked)
{
    /// <summary>Who.</summary>
    public string Team { get; } = Guard.Against.NullOrWhiteSpace(Team);

    /// <summary>The hours there are.</summary>
    public Duration Capacity { get; } = Guard.Against.NegativeOrZero(Capacity);

    /// <summary>The hours that are promised elsewhere.</summary>
    public Duration Booked { get; } = Guard.Against.Negative(Booked);

    /// <summary>The load once other work was put off; clearing more than is booked leaves nothing booked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The cleared hours are negative.</exception>
    public TeamLoad Clearing(Duration hours) => new(Team, Capacity, Duration.Max(Duration.Zero, Booked - Guard.Against.Negative(hours)));

    /// <summary>The part of the hours that is taken once some more are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The additional hours are negative.</exception>
    public Share UtilisationWith(Duration more) => Share.Of(Booked + Guard.Against.Negative(more), Capacity);
}
