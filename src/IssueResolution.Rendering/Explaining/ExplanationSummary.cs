using System.Collections.Immutable;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>What an explanation says above and below its lines, in the words of one language. Names that users gave are in it, not escaped yet.</summary>
internal sealed class ExplanationSummary(ClockExplanation explanation, Words words)
{
    private readonly ClockReading _reading = explanation.Reading;

    /// <summary>"first response · 4 hours of business time · cycle 2 · second line"</summary>
    public string Heading => words.Line(
        _reading.Clock.Name,
        words.In(_reading.Allowance.Text),
        _reading.Cycle > 1 ? words.Cycle(_reading.Cycle) : null,
        _reading.Group);

    /// <summary>"running: elapsed 2 h 30 min of 4 h; 1 h 30 min left; due Mon 2024-01-22 12:30 (+00:00)"</summary>
    public string Outcome => words.Labelled(State, words.PartsOf(Parts));

    /// <summary>Breaches under targets that no longer apply, one text each.</summary>
    public IEnumerable<string> FormerBreaches =>
        _reading.FormerBreaches.Select(breach => words.FormerlyBreached(Stamp(breach.At), words.Exact(breach.Target)));

    /// <summary>"Dates and times in Europe/London (+00:00)."; without the offset where there is more than one.</summary>
    public string Times => words.TimesIn(
        HasOneOffset ? $"{explanation.Zone.Id} {Words.OffsetOf(explanation.Zone.GetUtcOffset(explanation.Deadline))}" : explanation.Zone.Id);

    /// <summary>For every kind that occurs, what it took or counted: running and changes sum up to the elapsed time.</summary>
    public ImmutableArray<(string Kind, string Amount)> Totals =>
    [
        .. from kind in ClockStepKind.InOrder
           let steps = Past.Where(step => step.Kind == kind).ToArray()
           where steps.Length > 0
           let counted = Sum(steps, step => step.Counted)
           where kind != ClockStepKind.Changed || counted != Duration.Zero
           select (words.In(kind.Words.Name), AmountOf(kind, steps, counted)),
    ];

    /// <summary>"elapsed 2 h 30 min of 4 h; due Mon 2024-01-22 12:30 (+00:00)"</summary>
    public string Conclusion => words.PartsOf([Elapsed, Due]);

    /// <summary>With the offset that applies then.</summary>
    public string Stamp(Instant at) => words.Stamp(at.InZone(explanation.Zone));

    /// <summary>Whether every instant that is shown has one offset from UTC, so that it need not stand at each.</summary>
    public bool HasOneOffset => explanation.Steps.SelectMany(step => new[] { step.From, step.To })
        .Concat(ExplanationMark.Of(explanation, words).Select(mark => mark.At))
        .Select(explanation.Zone.GetUtcOffset).Distinct().Count() == 1;

    /// <summary>Without an offset where all are one.</summary>
    public string RowStamp(Instant at) => HasOneOffset ? words.Stamp(at.InZone(explanation.Zone).LocalDateTime) : Stamp(at);

    private string State => _reading.IsOpen && _reading.IsBreached
        ? words.Line(words.In(_reading.State.Words.Name), words.BreachedState)
        : words.In(_reading.State.Words.Name);

    private IEnumerable<string> Parts
    {
        get
        {
            yield return Elapsed;
            if (_reading.IsOpen)
            {
                yield return _reading.Remaining < Duration.Zero ? words.Over(words.Exact(-_reading.Remaining)) : words.Left(words.Exact(_reading.Remaining));
            }

            yield return Due;
            if (_reading.BreachedAt is { } breach && breach != _reading.DueAt)
            {
                yield return words.BreachedOn(Stamp(breach));
            }

            if (_reading.StoppedAt is { } stop)
            {
                yield return words.StoppedOn(Stamp(stop));
            }
        }
    }

    private string Elapsed => words.ElapsedOf(words.Exact(_reading.Elapsed), words.Exact(_reading.Target));

    private string Due => _reading.IsDueByHand ? words.DueByHand(Stamp(explanation.Deadline))
        : _reading.DueAt is null ? words.DueIfResumed(Stamp(explanation.Deadline))
        : words.DueOn(Stamp(explanation.Deadline));

    private IEnumerable<ClockStep> Past => explanation.Steps.Where(step => step.To <= explanation.CountedUpTo);

    private string AmountOf(ClockStepKind kind, ClockStep[] steps, Duration counted) =>
        kind == ClockStepKind.Running || kind == ClockStepKind.Changed ? words.Exact(counted)
        : kind == ClockStepKind.Paused ? words.PartsOf([words.Exact(Sum(steps, step => step.To - step.From)), words.OfWhichOpen(words.Exact(_reading.Paused))])
        : words.Exact(Sum(steps, step => step.To - step.From));

    private static Duration Sum(IEnumerable<ClockStep> steps, Func<ClockStep, Duration> of) =>
        steps.Aggregate(Duration.Zero, (sum, step) => sum + of(step));
}
