using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Timing;

/// <content>Questions to the clocks of a case: each answer is one fold over its history.</content>
public sealed partial class SlaPolicy
{
    /// <summary>Every clock of a case at an instant.</summary>
    /// <param name="history">What happened; what happened after <paramref name="asOf"/> is left out.</param>
    /// <param name="asOf">The instant to read.</param>
    /// <param name="knownAt">Leaves out what was recorded later, corrections too; null for everything recorded to this day.</param>
    /// <exception cref="ArgumentException">The policy refuses the history: <see cref="Accept"/> says so, and why, beforehand.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> lies outside the time that calendars know.</exception>
    /// <exception cref="OpenTimeExhaustedException">A calendar has not so much open time as a target asks for.</exception>
    public CaseReading ReadAt(EventHistory history, Instant asOf, Instant? knownAt = null)
    {
        RefuseContradictions(history);
        RequireKnown(asOf);
        return new(asOf, [.. CaseFold.Cycles(this, history.Effective(asOf, knownAt), asOf).Select(cycle => cycle.ToReading())]);
    }

    /// <summary>Why the last cycle of a clock stands as it does, stretch by stretch from its anchor to its deadline.</summary>
    /// <param name="history">What happened.</param>
    /// <param name="clock">The name of the clock.</param>
    /// <param name="asOf">The instant to explain.</param>
    /// <param name="knownAt">Leaves out what was recorded later; null for everything recorded to this day.</param>
    /// <param name="cycle">The cycle, counted from 1; null for the last.</param>
    /// <returns>Null when the clock has no such cycle then: before it begins, or for a priority without a target.</returns>
    /// <exception cref="ArgumentException">The policy has no such clock, or refuses the history.</exception>
    public ClockExplanation? Explain(EventHistory history, string clock, Instant asOf, Instant? knownAt = null, int? cycle = null)
    {
        RefuseContradictions(history);
        RequireKnown(asOf);
        if (!AllClocks(history).Any(one => one.Name == Guard.Against.NullOrWhiteSpace(clock)))
        {
            throw new ArgumentException($"There is no clock '{clock}': policy {Id} has {NamesOfClocks(", ")}.", nameof(clock));
        }

        return CaseFold.Cycles(this, history.Effective(asOf, knownAt), asOf)
            .LastOrDefault(fold => fold.Clock.Name == clock && (cycle is null || fold.Number == cycle))?.ToExplanation();
    }

    /// <summary>The thresholds that fire after one instant, up to and with another, in order of time.</summary>
    /// <remarks>As computed from everything known: asking once for a year or minute by minute gives the same firings.</remarks>
    public ImmutableArray<ThresholdFiring> FiringsBetween(EventHistory history, Instant after, Instant upTo) =>
        [.. ReadAt(history, LatestOf(history, upTo)).Fired.Where(firing => firing.At > after && firing.At <= upTo)];

    /// <summary>How things would stand if more happened: the same fold with the supposed events added.</summary>
    /// <param name="history">What has happened.</param>
    /// <param name="asOf">The instant at which the actual case is read.</param>
    /// <param name="supposed">What might happen as well.</param>
    /// <param name="at">The instant at which the supposed case is read.</param>
    /// <returns>Both readings, or why the supposed events contradict what has happened.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> lies before <paramref name="asOf"/>: what has happened is no supposition.</exception>
    public Decision<WhatIfReading> WhatIf(EventHistory history, Instant asOf, IEnumerable<ClockEvent> supposed, Instant at)
    {
        if (at < asOf)
        {
            throw new ArgumentOutOfRangeException(nameof(at), at, $"Must not lie before {StableText.Of(asOf)}, at which the actual case is read.");
        }

        return Guard.Against.Null(history).With(supposed) switch
        {
            Decision<EventHistory>.Refused refused => new Decision<WhatIfReading>.Refused(refused.Code, refused.Message, refused.Reasons),
            Decision<EventHistory>.Granted { Value: var more } when Accept(more) is Decision<EventHistory>.Refused unknown =>
                new Decision<WhatIfReading>.Refused(unknown.Code, unknown.Message, unknown.Reasons),
            Decision<EventHistory>.Granted { Value: var more } => new Decision<WhatIfReading>.Granted(new(ReadAt(history, asOf), ReadAt(history, at), ReadAt(more, at))),
            _ => throw new NotSupportedException("A decision is granted or refused."),
        };
    }

    /// <summary>The history, or why this policy cannot read it.</summary>
    public Decision<EventHistory> Accept(EventHistory history)
    {
        if (UnknownClock(history) is { } due)
        {
            return new Decision<EventHistory>.Refused(RefusalCode.UnknownClock, Phrase.Of(
                $"What was agreed at {due.OccurredAt} is due for the clock '{due.Clock}', and policy {Id} has {NamesOfClocks(", ")}: name one of them, or void the event.",
                $"{due.OccurredAt}に合意した期限は時計「{due.Clock}」のもの。方針{Id}にあるのは{NamesOfClocks("、")}。いずれかを示すか、取り消すこと。"));
        }

        return NameOfTwoKinds(history) is { } name
            ? new Decision<EventHistory>.Refused(RefusalCode.ClockOfTwoKinds, Phrase.Of(
                $"The clock '{name}' is of one kind in one policy of this case and of another in the next: give the new one a name of its own.",
                $"時計「{name}」の種類が、この案件の方針によって異なる。新しい時計には別の名前を付けること。"))
            : new Decision<EventHistory>.Granted(history);
    }

    // A correction that lies after the stretch asked about changes what fires in it, so it is read with all that has happened.
    private static Instant LatestOf(EventHistory history, Instant at) =>
        Guard.Against.Null(history).Events.Aggregate(at, (latest, item) => Instant.Max(latest, item.OccurredAt));

    // Most cases keep their policy, whose clocks have names of their own.
    private string? NameOfTwoKinds(EventHistory history) => !history.Events.Any(item => item is ClockEvent.PolicyChanged) ? null : AllClocks(history)
        .GroupBy(clock => clock.Name, StringComparer.Ordinal)
        .FirstOrDefault(same => same.Select(clock => clock.Kind).Distinct().Count() > 1)?.Key;

    private IEnumerable<ClockDefinition> AllClocks(EventHistory history) =>
        Clocks.Concat(history.Events.OfType<ClockEvent.PolicyChanged>().SelectMany(change => change.To.Clocks));

    private string NamesOfClocks(string separator) => string.Join(separator, Clocks.Select(clock => clock.Name));

    private static void RequireKnown(Instant asOf)
    {
        if (asOf < BusinessCalendar.Earliest || asOf >= BusinessCalendar.Latest)
        {
            throw new ArgumentOutOfRangeException(
                nameof(asOf), asOf, $"Calendars know the time from {StableText.Of(BusinessCalendar.Earliest)} up to {StableText.Of(BusinessCalendar.Latest)}: ask for an instant within it.");
        }
    }

    private void RefuseContradictions(EventHistory history)
    {
        if (Accept(history) is Decision<EventHistory>.Refused refused)
        {
            throw new ArgumentException(refused.Message.English, nameof(history));
        }
    }

    private ClockEvent.DueOverridden? UnknownClock(EventHistory history) => Guard.Against.Null(history).Events
        .OfType<ClockEvent.DueOverridden>()
        .FirstOrDefault(due => !AllClocks(history).Any(clock => clock.Name == due.Clock));
}
