namespace IssueResolution.Rendering;

/// <summary>How the issues of one priority fared against one clock.</summary>
/// <remarks>
/// Attainment is <c>Met / (Met + Missed)</c>: an issue whose clock still runs has no outcome yet and is shown, not counted.
/// </remarks>
/// <param name="Clock">The clock as the reader shall see it, for instance "Response"; rows of one clock form one group.</param>
/// <param name="Priority">The priority as the ticket system names it.</param>
/// <param name="Met">Issues whose clock stopped in time.</param>
/// <param name="Missed">Issues whose clock overran its target, stopped or not.</param>
/// <param name="Open">Issues whose clock has not stopped and has not overrun.</param>
/// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
public sealed record AttainmentRow(string Clock, string Priority, long Met, long Missed, long Open)
{
    /// <inheritdoc cref="AttainmentRow" path="/param[@name='Met']"/>
    public long Met { get; } = Guard.Against.Negative(Met);

    /// <inheritdoc cref="AttainmentRow" path="/param[@name='Missed']"/>
    public long Missed { get; } = Guard.Against.Negative(Missed);

    /// <inheritdoc cref="AttainmentRow" path="/param[@name='Open']"/>
    public long Open { get; } = Guard.Against.Negative(Open);
}
