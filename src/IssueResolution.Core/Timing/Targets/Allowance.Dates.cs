using IssueResolution.BusinessTime;
using IssueResolution.Wording;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Timing;

/// <content>Allowances that end on a date, counted from the local date of the start.</content>
public abstract partial record Allowance
{
    /// <summary>The same local time, some business days after the date of the start, whenever on that date it was.</summary>
    /// <remarks>
    /// A Saturday plus one is Monday at the same time. The near miss is <see cref="BusinessDays"/>, which counts from the next opening: here a start
    /// after closing time on Friday is due after one on Saturday morning, so use it where a regulation says so and not to compare severities.
    /// </remarks>
    /// <param name="Days">At least one.</param>
    public sealed record SameTimeOnBusinessDay(int Days) : Allowance
    {
        /// <summary>One or more.</summary>
        public int Days { get; } = Guard.Against.NegativeOrZero(Days);

        /// <inheritdoc/>
        public override Duration Nominal => Duration.FromDays(Days);

        /// <inheritdoc/>
        public override Phrase Text => Phrase.Of($"the same time {Nth(Days)} business day after", $"{Days}営業日後の同時刻");

        /// <inheritdoc/>
        public override Instant DueAfter(Instant at, BusinessCalendar calendar) => Guard.Against.Null(calendar).BusinessDays.SameTimeAfter(at, Days);

        /// <inheritdoc/>
        public override string ToString() => FormattableString.Invariant($"same-time {Days} business-days");
    }

    /// <summary>Close of business, some business days after the date of the start.</summary>
    /// <param name="Days">At least one.</param>
    public sealed record EndOfBusinessDay(int Days) : Allowance
    {
        /// <summary>One or more.</summary>
        public int Days { get; } = Guard.Against.NegativeOrZero(Days);

        /// <inheritdoc/>
        public override Duration Nominal => Duration.FromDays(Days);

        /// <inheritdoc/>
        public override Phrase Text => Phrase.Of($"close of business on the {Nth(Days)} business day after", $"{Days}営業日後の終業時刻");

        /// <inheritdoc/>
        public override Instant DueAfter(Instant at, BusinessCalendar calendar) => Guard.Against.Null(calendar).BusinessDays.EndAfter(at, Days);

        /// <inheritdoc/>
        public override string ToString() => FormattableString.Invariant($"end-of {Days} business-days");
    }

    /// <summary>A local time of day, some business days after the date of the start, open or not.</summary>
    /// <param name="Days">At least one.</param>
    /// <param name="Time">Of a time that the clock shows twice the later counts, of one that it skips the change.</param>
    public sealed record BusinessDayAt(int Days, LocalTime Time) : Allowance
    {
        /// <summary>One or more.</summary>
        public int Days { get; } = Guard.Against.NegativeOrZero(Days);

        /// <inheritdoc/>
        public override Duration Nominal => Duration.FromDays(Days);

        /// <inheritdoc/>
        public override Phrase Text => Phrase.Of($"{TimeText} on the {Nth(Days)} business day after", $"{Days}営業日後の{TimeText}");

        private string TimeText => LocalTimePattern.ExtendedIso.Format(Time);

        /// <inheritdoc/>
        public override Instant DueAfter(Instant at, BusinessCalendar calendar) => Guard.Against.Null(calendar).BusinessDays.TimeAfter(at, Days, Time);

        /// <inheritdoc/>
        public override string ToString() => FormattableString.Invariant($"{Days} business-days at {TimeText}");
    }

    /// <summary>The same local time some calendar days later, holidays and weekends included.</summary>
    /// <remarks>Over a clock change the day is longer or shorter than 24 hours; of a time shown twice the later counts, of a skipped one the change.</remarks>
    /// <param name="Days">At least one.</param>
    public sealed record CalendarDays(int Days) : Allowance
    {
        /// <summary>One or more.</summary>
        public int Days { get; } = Guard.Against.NegativeOrZero(Days);

        /// <inheritdoc/>
        public override Duration Nominal => Duration.FromDays(Days);

        /// <inheritdoc/>
        public override Phrase Text => Phrase.Of($"{Days} calendar {(Days == 1 ? "day" : "days")}", $"暦日で{Days}日");

        /// <inheritdoc/>
        public override bool CountsClosedTime => true;

        /// <inheritdoc/>
        public override Instant DueAfter(Instant at, BusinessCalendar calendar) => LocalDays.SameTimeAfter(at, Days, Guard.Against.Null(calendar).Zone);

        /// <inheritdoc/>
        public override string ToString() => FormattableString.Invariant($"{Days} calendar-days");
    }

    /// <summary>The end of the local day some calendar days after that of the start, at midnight and not at close of business.</summary>
    /// <remarks>Eight weeks to the end of the day are 56 days. For the day of the start itself there is <see cref="SameDay"/>.</remarks>
    /// <param name="Days">At least one.</param>
    public sealed record EndOfCalendarDay(int Days) : Allowance
    {
        /// <summary>One or more.</summary>
        public int Days { get; } = Guard.Against.NegativeOrZero(Days);

        /// <inheritdoc/>
        public override Duration Nominal => Duration.FromDays(Days);

        /// <inheritdoc/>
        public override Phrase Text => Phrase.Of($"the end of the {Nth(Days)} calendar day after", $"暦日で{Days}日後の終わり");

        /// <inheritdoc/>
        public override bool CountsClosedTime => true;

        /// <inheritdoc/>
        public override Instant DueAfter(Instant at, BusinessCalendar calendar) => LocalDays.EndAfter(at, Days, Guard.Against.Null(calendar).Zone);

        /// <inheritdoc/>
        public override string ToString() => FormattableString.Invariant($"end-of {Days} calendar-days");
    }

    private static string Nth(int number) => (number % 10, number % 100) switch
    {
        (1, not 11) => $"{number}st",
        (2, not 12) => $"{number}nd",
        (3, not 13) => $"{number}rd",
        _ => $"{number}th",
    };
}
