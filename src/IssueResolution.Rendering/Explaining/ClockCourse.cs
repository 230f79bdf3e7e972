using System.Collections.Immutable;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>The steps of an explanation as stretches to draw, and how much was used at any instant.</summary>
internal sealed class ClockCourse
{
    public ClockCourse(ClockExplanation explanation)
    {
        Stretches = [.. explanation.Steps.Where(step => step.Kind != ClockStepKind.Changed).Select(Stretch)];
        BreachedAt = explanation.Reading.BreachedAt;
        Duration used = Duration.Zero;
        ImmutableArray<(Instant, Duration)>.Builder corners = ImmutableArray.CreateBuilder<(Instant, Duration)>();
        ImmutableArray<(Instant, Duration)>.Builder ahead = ImmutableArray.CreateBuilder<(Instant, Duration)>();
        corners.Add((explanation.Reading.Anchor, used));
        foreach (ClockStep step in explanation.Steps)
        {
            bool isAhead = step.From >= explanation.CountedUpTo && step.Kind != ClockStepKind.Changed;
            (isAhead ? ahead : corners).Add((step.From, used));
            if (BreachedAt is { } breach && breach > step.From && breach < step.To)
            {
                corners.Add((breach, used + (step.Counted == Duration.Zero ? Duration.Zero : Duration.Min(step.Counted, breach - step.From))));
            }

            used += step.Counted;
            Most = Duration.Max(Most, used);
            (isAhead ? ahead : corners).Add((step.To, used));
        }

        (Corners, Ahead) = (corners.ToImmutable(), ahead.ToImmutable());
    }

    /// <summary>Without gaps; changes take no time and have none.</summary>
    public ImmutableArray<TimelineStretch> Stretches { get; }

    /// <summary>Where the course bends or jumps, up to the reading.</summary>
    public ImmutableArray<(Instant At, Duration Used)> Corners { get; }

    /// <summary>How it would go on from there to the deadline; empty when that is over.</summary>
    public ImmutableArray<(Instant At, Duration Used)> Ahead { get; }

    public Instant? BreachedAt { get; }

    /// <summary>The most that was used at any instant, or will be.</summary>
    public Duration Most { get; } = Duration.Zero;

    /// <remarks>Calendars count in ticks, so that a stretch may count a part of a tick more than it lasts.</remarks>
    private static TimelineStretch Stretch(ClockStep step) =>
        new(step.From, step.To, KindOf(step.Kind), step.Why.English, Duration.Min(step.Counted, step.To - step.From));

    private static StretchKind KindOf(ClockStepKind kind) =>
        kind == ClockStepKind.Running ? StretchKind.Running
        : kind == ClockStepKind.Paused ? StretchKind.Paused
        : kind == ClockStepKind.Resolved ? StretchKind.Stopped
        : kind == ClockStepKind.Ahead ? StretchKind.Ahead
        : StretchKind.Closed;
}
