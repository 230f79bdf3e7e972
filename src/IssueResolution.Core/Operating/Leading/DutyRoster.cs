using System.Collections.Immutable;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Operating;

/// <summary>Who of a role is on duty when, such as the developers that support may call: escalation then names a person and no department.</summary>
/// <remarks>A shift includes its start and not its end. Where shifts overlap, the one that began last counts. Equal when role and shifts are.</remarks>
[Requirement("R-199")]
public sealed class DutyRoster : IEquatable<DutyRoster>
{
    private DutyRoster(Role role, ImmutableArray<DutyShift> shifts) => (Role, Shifts) = (role, shifts);

    /// <summary>Which role the people on it stand for.</summary>
    public Role Role { get; }

    /// <summary>In the order of their starts.</summary>
    public ImmutableArray<DutyShift> Shifts { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(DutyRoster? left, DutyRoster? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(DutyRoster? left, DutyRoster? right) => !(left == right);

    /// <summary>A roster; the order of the shifts does not matter.</summary>
    public static DutyRoster For(Role role, params IEnumerable<DutyShift> shifts) => new(
        Guard.Against.Null(role),
        [
            .. Guard.Against.Null(shifts).Select(shift => Guard.Against.Null(shift, nameof(shifts)))
                .OrderBy(shift => shift.From).ThenBy(shift => shift.To).ThenBy(shift => shift.Who, StringComparer.Ordinal),
        ]);

    /// <summary>Who is on duty; null when nobody is.</summary>
    [Requirement("R-199")]
    public string? OnDutyAt(Instant at) => Shifts.LastOrDefault(shift => shift.From <= at && at < shift.To)?.Who;

    /// <summary>The times within a stretch at which nobody is on duty, in their order.</summary>
    /// <param name="from">Included.</param>
    /// <param name="to">Not included; not before <paramref name="from"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch ends before it begins.</exception>
    public ImmutableArray<Finding> GapsBetween(Instant from, Instant to)
    {
        Guard.Against.OutOfRange(to, from, Instant.MaxValue);
        ImmutableArray<Finding>.Builder gaps = ImmutableArray.CreateBuilder<Finding>();
        Instant covered = from;
        foreach (DutyShift shift in Shifts.Where(shift => shift.To > from && shift.From < to))
        {
            AddGap(gaps, covered, shift.From);
            covered = Instant.Max(covered, shift.To);
        }

        AddGap(gaps, covered, to);
        return gaps.ToImmutable();
    }

    /// <inheritdoc/>
    public bool Equals(DutyRoster? other) => other is not null && Role == other.Role && Shifts.SequenceEqual(other.Shifts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DutyRoster);

    /// <inheritdoc/>
    public override int GetHashCode() => Shifts.Aggregate(Role.GetHashCode(), (hash, shift) => unchecked((hash * 31) + shift.GetHashCode()));

    private void AddGap(ImmutableArray<Finding>.Builder gaps, Instant from, Instant to)
    {
        if (from < to)
        {
            gaps.Add(new(FindingCode.RosterGap, Role.Code, Phrase.Of(
                $"Nobody of the role {Role} is on duty from {from} to {to}.", $"{from}から{to}まで、{Role}の当番がいない。")));
        }
    }
}
