using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Committing;

/// <content>What may happen to it.</content>
public sealed partial class Commitment
{
    private static readonly Func<Instant, object> _inUtc = static at => at;

    /// <summary>A promise of something for an instant, or what keeps it from being one.</summary>
    /// <param name="terms">What is promised.</param>
    /// <param name="at">When the client hears it.</param>
    /// <param name="dueAt">By when, that instant included.</param>
    /// <param name="forecast">What is said about the likely and the worst case; null when all is in our hands and certain.</param>
    /// <inheritdoc cref="Of" path="/remarks"/>
    [Requirement("R-075")]
    [Requirement("R-097")]
    public static Decision<Commitment> Made(CommitmentTerms terms, Instant at, Instant dueAt, Forecast? forecast = null) =>
        Of(terms, new CommitmentEvent.Made(at, dueAt, forecast));

    /// <summary>A promise and all that happened to it, as a host has kept it; the first event that may not stand refuses the whole.</summary>
    /// <remarks>
    /// Refused with <see cref="RefusalCode.NotInTheFuture"/> when the date does not lie after the moment it is given, and with
    /// <see cref="RefusalCode.PromisedBeforeLikely"/> when it lies before what we ourselves expect. A worst case after the date is no obstacle,
    /// and is told with it.
    /// </remarks>
    /// <param name="terms">What is promised.</param>
    /// <param name="made">The making.</param>
    /// <param name="then">What happened after, in order.</param>
    public static Decision<Commitment> Of(CommitmentTerms terms, CommitmentEvent.Made made, params IEnumerable<CommitmentEvent> then)
    {
        Decision<Commitment> begun = Made(terms, made, _inUtc);
        return Guard.Against.Null(then).Aggregate(
            begun, (so, next) => so is Decision<Commitment>.Granted { Value: var commitment } ? commitment.With(next) : so);
    }

    /// <summary>The promise with another date. Late news of a date is no renegotiation but the breaking of a promise.</summary>
    /// <inheritdoc cref="With" path="/remarks"/>
    /// <param name="at">When the client hears it.</param>
    /// <param name="dueAt">The new date.</param>
    /// <param name="because">What changed.</param>
    /// <param name="forecast">What is said about the likely and the worst case; null when all is in our hands and certain.</param>
    [Requirement("R-090")]
    [Requirement("R-096")]
    public Decision<Commitment> Renegotiated(Instant at, Instant dueAt, Phrase because, Forecast? forecast = null) =>
        With(new CommitmentEvent.Renegotiated(at, dueAt, because, forecast));

    /// <summary>The promise with its delivery, late or not: a broken one is delivered as well, and stays broken.</summary>
    /// <inheritdoc cref="With" path="/remarks"/>
    /// <param name="at">When the client had it.</param>
    public Decision<Commitment> Delivered(Instant at) => With(new CommitmentEvent.Delivered(at));

    /// <summary>The promise with one more event, or why the event may not stand.</summary>
    /// <remarks>
    /// Refused with <see cref="RefusalCode.TooLateToRenegotiate"/> for a new date at or after the one that applies, with
    /// <see cref="RefusalCode.AlreadyDelivered"/> for anything after the delivery, with <see cref="RefusalCode.AlreadyMade"/> for a second
    /// making, and with <see cref="RefusalCode.PromiseOutOfOrder"/> for an event before the last. A new date is held to the rules of a first.
    /// </remarks>
    /// <param name="next">What happened.</param>
    public Decision<Commitment> With(CommitmentEvent next) => Continued(next, _inUtc);

    /// <summary>A promise, or what keeps it from being one with times as a reader knows them.</summary>
    internal static Decision<Commitment> Made(CommitmentTerms terms, CommitmentEvent.Made made, Func<Instant, object> stamp) =>
        new Commitment(Guard.Against.Null(terms), []).Dated(Guard.Against.Null(made), stamp);

    /// <summary>The promise with one more event, or why the event may not stand with times as a reader knows them.</summary>
    internal Decision<Commitment> Continued(CommitmentEvent next, Func<Instant, object> stamp) => Guard.Against.Null(next) switch
    {
        CommitmentEvent.Made => Refuse(RefusalCode.AlreadyMade, Phrase.Of(
            $"{Terms.Id} was made at {stamp(MadeAt)}: give a second promise an id of its own.", $"{Terms.Id}は{stamp(MadeAt)}に約束済み。新しい約束には別の識別子を付けること。")),
        _ when DeliveredAt is { } delivered => Refuse(RefusalCode.AlreadyDelivered, Phrase.Of(
            $"{Terms.Id} was delivered at {stamp(delivered)}, and nothing happens to it after: make another promise for what is left.",
            $"{Terms.Id}は{stamp(delivered)}に納品済みで、以後は変わらない。残りは新たに約束すること。")),
        _ when next.At < LastAt => Refuse(RefusalCode.PromiseOutOfOrder, Phrase.Of(
            $"{stamp(next.At)} lies before {stamp(LastAt)}, the last event of {Terms.Id}: record events in their order.",
            $"{stamp(next.At)}は{Terms.Id}の最後の出来事（{stamp(LastAt)}）より前にある。起きた順に記録すること。")),
        CommitmentEvent.Renegotiated moved when moved.At >= DueAt => Refuse(RefusalCode.TooLateToRenegotiate, Phrase.Of(
            $"{Terms.Id} was due {stamp(DueAt)}, and {stamp(moved.At)} is too late to move it: own the miss, and make a new promise with a wider buffer.",
            $"{Terms.Id}の期限は{stamp(DueAt)}であり、{stamp(moved.At)}の変更は遅すぎる。遅れを認め、余裕を広げて新たに約束すること。")),
        CommitmentEvent.Dated date => Dated(date, stamp),
        _ => new Decision<Commitment>.Granted(new(Terms, Events.Add(next))),
    };

    private Decision<Commitment> Dated(CommitmentEvent.Dated date, Func<Instant, object> stamp)
    {
        if (date.DueAt <= date.At)
        {
            return Refuse(RefusalCode.NotInTheFuture, Phrase.Of(
                $"{Terms.Id} is promised at {stamp(date.At)} for {stamp(date.DueAt)}: promise a time that is still to come.",
                $"{Terms.Id}は{stamp(date.At)}の時点で{stamp(date.DueAt)}を約束している。これから来る時刻を約束すること。"));
        }

        if (date.DueAt < date.Forecast?.Likely)
        {
            return Refuse(RefusalCode.PromisedBeforeLikely, Phrase.Of(
                $"{Terms.Id} is promised for {stamp(date.DueAt)}, and we expect it at {stamp(date.Forecast.Likely)}: promise no less than we expect.",
                $"{Terms.Id}の約束は{stamp(date.DueAt)}、自社の見込みは{stamp(date.Forecast.Likely)}。見込みより早い時刻を約束しないこと。"));
        }

        return new Decision<Commitment>.Granted(new(Terms, Events.Add(date)), BeyondTheDate(date, stamp));
    }

    private static IEnumerable<Reason> BeyondTheDate(CommitmentEvent.Dated date, Func<Instant, object> stamp)
    {
        if (date.Forecast is { } forecast && forecast.WorstCase > date.DueAt)
        {
            yield return new("committing.worst-case-beyond", Phrase.Of(
                $"At the worst it is {stamp(forecast.WorstCase)}, after {stamp(date.DueAt)}: tell both.",
                $"最悪の場合は{stamp(forecast.WorstCase)}で、期限の{stamp(date.DueAt)}を過ぎる。両方を伝えること。"));
        }
    }

    private static Decision<Commitment> Refuse(RefusalCode code, Phrase message) => new Decision<Commitment>.Refused(code, message);
}
