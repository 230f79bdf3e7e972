using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>Everything an SLA report shows: numbers that were computed elsewhere, and the words of whoever computed them.</summary>
/// <remarks>
/// Texts in the model are shown as they are, so they are to be in the report's language already. Equal when every part is equal,
/// lists in order and the zone by its id.
/// </remarks>
public sealed class SlaReport : IEquatable<SlaReport>
{
    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>What was measured, under which rules: one or two lines under the headline.</summary>
    public required string Subtitle { get; init; }

    /// <summary>Where the records come from and on what terms they may be shown; null for records of one's own.</summary>
    public string? SourceNote { get; init; }

    /// <summary>The zone in which dates and times are written. Default: UTC.</summary>
    public DateTimeZone Zone { get; init => field = Guard.Against.Null(value, nameof(Zone)); } = DateTimeZone.Utc;

    /// <summary>Headline numbers in reading order; about three to six look best.</summary>
    public required ImmutableArray<ReportFigure> Figures { get; init => field = value.IsDefault ? [] : value; }

    /// <summary>What was promised: opening hours, holidays, targets, in reading order. Default: none, and nothing is shown.</summary>
    public ImmutableArray<ReportPromise> Promises { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>One row for each clock and priority, in reading order.</summary>
    public required ImmutableArray<AttainmentRow> Attainment { get; init => field = value.IsDefault ? [] : value; }

    /// <summary>Business time from report to resolution of every resolved issue.</summary>
    public required DurationHistogram TimeToResolve { get; init => field = Guard.Against.Null(value, nameof(TimeToResolve)); }

    /// <summary>How many issues were open, by time. Several points at one instant are allowed: the last one holds.</summary>
    /// <exception cref="ArgumentException">A point lies before the one in front of it.</exception>
    public required ImmutableArray<BacklogPoint> Backlog
    {
        get;
        init => field = InOrder(value.IsDefault ? [] : value);
    }

    /// <summary>The issue that overran its resolution target by most, explained; null when none did.</summary>
    public ExplainedTimeline? MostBreached { get; init; }

    /// <summary>Whether every part is equal.</summary>
    public static bool operator ==(SlaReport? left, SlaReport? right) => Equals(left, right);

    /// <summary>Whether some part differs.</summary>
    public static bool operator !=(SlaReport? left, SlaReport? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(SlaReport? other) =>
        other is not null
        && (Title, Subtitle, SourceNote, Zone.Id) == (other.Title, other.Subtitle, other.SourceNote, other.Zone.Id)
        && Figures.SequenceEqual(other.Figures)
        && Promises.SequenceEqual(other.Promises)
        && Attainment.SequenceEqual(other.Attainment)
        && TimeToResolve.Equals(other.TimeToResolve)
        && Backlog.SequenceEqual(other.Backlog)
        && Equals(MostBreached, other.MostBreached);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SlaReport);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        (Title, Subtitle, SourceNote, Zone.Id, Figures.Length, Promises.Length, Attainment.Length, Backlog.Length, MostBreached).GetHashCode();

    private static ImmutableArray<BacklogPoint> InOrder(ImmutableArray<BacklogPoint> points)
    {
        for (int index = 1; index < points.Length; index++)
        {
            if (points[index].At < points[index - 1].At)
            {
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"Point {index} is at {points[index].At}, before the one in front of it ({points[index - 1].At}). ")
                    + "Order the points by time.",
                    nameof(Backlog));
            }
        }

        return points;
    }
}
