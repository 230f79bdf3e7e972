using System.Collections.Immutable;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>How the line of a mark looks.</summary>
internal enum MarkLook
{
    Change,
    Due,
    Breach,
    Stop,
    Reading,
    Threshold,
}

/// <summary>An instant of an explanation that is worth naming.</summary>
/// <param name="At">When it is.</param>
/// <param name="Look">How its line is drawn.</param>
/// <param name="Doing">What happened, in a word.</param>
/// <param name="Why">More about it; may be empty.</param>
internal sealed record ExplanationMark(Instant At, MarkLook Look, string Doing, string Why)
{
    /// <summary>Every mark in the order of time; at one instant changes first, then in the order of <see cref="MarkLook"/>.</summary>
    public static ImmutableArray<ExplanationMark> Of(ClockExplanation explanation, Words words) =>
        [.. All(explanation, words).OrderBy(mark => mark.At).ThenBy(mark => mark.Look)];

    private static IEnumerable<ExplanationMark> All(ClockExplanation explanation, Words words)
    {
        ClockReading reading = explanation.Reading;
        foreach (ClockStep step in explanation.Steps.Where(step => step.Kind == ClockStepKind.Changed))
        {
            yield return new(step.From, MarkLook.Change, words.In(step.Kind.Words.Name), words.Line(words.In(step.Why), step.Counted == Duration.Zero ? null : words.Exact(step.Counted)));
        }

        yield return new(explanation.Deadline, MarkLook.Due, words.DueMark, string.Empty);
        if (reading.BreachedAt is { } breach && breach != explanation.Deadline)
        {
            yield return new(breach, MarkLook.Breach, words.BreachMark, string.Empty);
        }

        foreach (FormerBreach former in reading.FormerBreaches)
        {
            yield return new(former.At, MarkLook.Breach, words.FormerBreachMark, words.Target(words.Exact(former.Target)));
        }

        yield return reading.StoppedAt is { } stop
            ? new(stop, MarkLook.Stop, words.In(reading.State.Words.Name), string.Empty)
            : new(explanation.CountedUpTo, MarkLook.Reading, words.ReadHere, string.Empty);
        foreach (ThresholdFiring firing in reading.Fired)
        {
            yield return new(firing.At!.Value, MarkLook.Threshold, words.ThresholdMark, firing.Threshold);
        }
    }
}
