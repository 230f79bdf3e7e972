using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Detecting;

/// <summary>What a schedule of health checks is computed from: when the engagement began, what was held, which milestones were reached.</summary>
/// <remarks>Dates are local to the engagement. Equal when the same checks and milestones stand there, in whatever order they were added.</remarks>
public sealed class HealthCheckRecord : IEquatable<HealthCheckRecord>
{
    private HealthCheckRecord(LocalDate began, ImmutableArray<(HealthCheck Check, LocalDate On)> held, ImmutableArray<LocalDate> milestones) =>
        (Began, Held, Milestones) = (began, held, milestones);

    /// <summary>The first day of the engagement.</summary>
    public LocalDate Began { get; }

    /// <summary>Every check that was held, the oldest first, each once a day.</summary>
    public ImmutableArray<(HealthCheck Check, LocalDate On)> Held { get; }

    /// <summary>Every major milestone, the oldest first, one a day.</summary>
    public ImmutableArray<LocalDate> Milestones { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(HealthCheckRecord? left, HealthCheckRecord? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(HealthCheckRecord? left, HealthCheckRecord? right) => !(left == right);

    /// <summary>The record of an engagement on its first day.</summary>
    public static HealthCheckRecord From(LocalDate began) => new(began, [], []);

    /// <summary>The record once a check was held.</summary>
    public HealthCheckRecord WithHeld(HealthCheck check, LocalDate on) => new(
        Began, [.. Held.Add((Guard.Against.Null(check), on)).Distinct().OrderBy(held => held.On).ThenBy(held => held.Check)], Milestones);

    /// <summary>The record once a major milestone was reached.</summary>
    public HealthCheckRecord WithMilestone(LocalDate on) => new(Began, Held, [.. Milestones.Add(on).Distinct().OrderBy(date => date)]);

    /// <summary>When a check was held last; null when it never was.</summary>
    public LocalDate? LastHeld(HealthCheck check)
    {
        LocalDate[] dates = [.. Held.Where(held => held.Check == Guard.Against.Null(check)).Select(held => held.On)];
        return dates.Length == 0 ? null : dates[dates.Length - 1];
    }

    /// <inheritdoc/>
    public bool Equals(HealthCheckRecord? other) =>
        other is not null && Began == other.Began && Held.SequenceEqual(other.Held) && Milestones.SequenceEqual(other.Milestones);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HealthCheckRecord);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Began.GetHashCode() * 31) + (Held.Length * 7) + Milestones.Length);
}
