using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>How long something may take, and on which clock: elapsed hours, open hours, business days, calendar days, or until a day ends.</summary>
/// <remarks>Amounts on different clocks do not compare: which ends first depends on the start. <see cref="Nominal"/> is for display and rough checks.</remarks>
public abstract partial record Allowance
{
    private Allowance()
    {
    }

    /// <summary>The length with a business day counted as 24 hours and the rest of today as nothing.</summary>
    public abstract Duration Nominal { get; }

    /// <summary>The amount in words, such as "2 business days".</summary>
    public abstract Phrase Text { get; }

    /// <summary>The plain amount of time it stands for; null when it ends on a date, so that its length depends on the start.</summary>
    public virtual Duration? FixedAmount => null;

    /// <summary>Whether the clock counts day and night; otherwise it counts the open time of the calendar.</summary>
    public virtual bool CountsClosedTime => false;

    /// <summary>When it is used up. A later start is never due earlier, but for <see cref="SameTimeOnBusinessDay"/>.</summary>
    /// <param name="at">The start.</param>
    /// <param name="calendar">Open time, and the zone in which days begin and end; the elapsed clock looks at neither.</param>
    /// <exception cref="OpenTimeExhaustedException">The calendar has not so much open time, or so many business days, left.</exception>
    public abstract Instant DueAfter(Instant at, BusinessCalendar calendar);

    /// <summary>The stable text form: <c>PT4H</c>, <c>business PT4H</c>, <c>2 business-days</c>, <c>end-of 3 business-days</c>, <c>same-day</c>.</summary>
    public abstract override string ToString();

    /// <summary>Time on the wall, day and night.</summary>
    /// <param name="Amount">Zero means at once.</param>
    public sealed record Elapsed(Duration Amount) : Allowance
    {
        /// <summary>Zero or more.</summary>
        public Duration Amount { get; } = Guard.Against.Negative(Amount);

        /// <inheritdoc/>
        public override Duration Nominal => Amount;

        /// <inheritdoc/>
        public override Phrase Text => Amounts.Of(Amount);

        /// <inheritdoc/>
        public override Duration? FixedAmount => Amount;

        /// <inheritdoc/>
        public override bool CountsClosedTime => true;

        /// <inheritdoc/>
        public override Instant DueAfter(Instant at, BusinessCalendar calendar) => BusinessCalendar.AlwaysOpen.Add(at, Amount);

        /// <inheritdoc/>
        public override string ToString() => StableText.Of(Amount);
    }

    /// <summary>Open time of the calendar.</summary>
    /// <param name="Amount">Zero means at once, open or not.</param>
    public sealed record OpenHours(Duration Amount) : Allowance
    {
        /// <summary>Zero or more.</summary>
        public Duration Amount { get; } = Guard.Against.Negative(Amount);

        /// <inheritdoc/>
        public override Duration Nominal => Amount;

        /// <inheritdoc/>
        public override Phrase Text => Phrase.Of($"{Amounts.Of(Amount)} of business time", $"営業時間で{Amounts.Of(Amount)}");

        /// <inheritdoc/>
        public override Duration? FixedAmount => Amount;

        /// <inheritdoc/>
        public override Instant DueAfter(Instant at, BusinessCalendar calendar) => Guard.Against.Null(calendar).Add(at, Amount);

        /// <inheritdoc/>
        public override string ToString() => $"business {StableText.Of(Amount)}";
    }

    /// <summary>The same local time some business days later, by <see cref="BusinessTime.BusinessDays.SameTimeAfter"/>.</summary>
    /// <remarks>
    /// A start counts from the next instant that is open and whose date is a business day: not at night, nor in the tail of a shift on a date
    /// that is none. Where clocks are put back, a start in the hour that will be shown again counts from the change. The due instant may lie
    /// outside open time, when the day it falls on closes earlier.
    /// </remarks>
    /// <param name="Days">At least one.</param>
    public sealed record BusinessDays(int Days) : Allowance
    {
        /// <summary>One or more.</summary>
        public int Days { get; } = Guard.Against.NegativeOrZero(Days);

        /// <inheritdoc/>
        public override Duration Nominal => Duration.FromDays(Days);

        /// <inheritdoc/>
        public override Phrase Text => Phrase.Of($"{Days} business {(Days == 1 ? "day" : "days")}", $"{Days}営業日");

        /// <inheritdoc/>
        public override Instant DueAfter(Instant at, BusinessCalendar calendar) =>
            Guard.Against.Null(calendar).BusinessDays.SameTimeAfter(LocalDays.CountingFrom(at, calendar), Days);

        /// <inheritdoc/>
        public override string ToString() => FormattableString.Invariant($"{Days} business-days");
    }

    /// <summary>Until the local day of the start ends, open or not.</summary>
    /// <remarks>Where the next date is skipped, the day ends at the change.</remarks>
    public sealed record SameDay : Allowance
    {
        /// <inheritdoc/>
        public override Duration Nominal => Duration.Zero;

        /// <inheritdoc/>
        public override Phrase Text => new("the same day", "当日中");

        /// <inheritdoc/>
        public override bool CountsClosedTime => true;

        /// <inheritdoc/>
        public override Instant DueAfter(Instant at, BusinessCalendar calendar) =>
            LocalDays.EndAround(LocalDays.PastRepetition(at, Guard.Against.Null(calendar).Zone), calendar.Zone);

        /// <inheritdoc/>
        public override string ToString() => "same-day";
    }
}
