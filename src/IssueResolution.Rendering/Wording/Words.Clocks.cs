using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Rendering;

internal abstract partial class Words
{
    private static readonly LocalTimePattern _wholeMinute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalTimePattern _exactTime = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss.FFFFFFFFF");
    private static readonly OffsetPattern _offset = OffsetPattern.CreateWithInvariantCulture("m");

    /// <summary>Stands over a picture of a clock.</summary>
    public abstract string ClockTitle { get; }

    /// <summary>Heads the column that says what the clock did.</summary>
    public abstract string Doing { get; }

    /// <summary>Heads the column of counted time.</summary>
    public abstract string Counted { get; }

    public abstract string Why { get; }

    public abstract string Totals { get; }

    /// <summary>The instant of the reading.</summary>
    public abstract string ReadHere { get; }

    public abstract string DueMark { get; }

    public abstract string BreachMark { get; }

    public abstract string FormerBreachMark { get; }

    public abstract string ThresholdMark { get; }

    /// <summary>Under a picture whose axis is not even.</summary>
    public abstract string FoldedNote { get; }

    public abstract string BreachedState { get; }

    /// <summary>Joins the parts of a statement.</summary>
    public abstract string PartsOf(IEnumerable<string> parts);

    /// <summary>"elapsed 2 h 30 min of 4 h"</summary>
    public abstract string ElapsedOf(string elapsed, string target);

    public abstract string DueOn(string stamp);

    public abstract string DueIfResumed(string stamp);

    public abstract string DueByHand(string stamp);

    public abstract string BreachedOn(string stamp);

    /// <summary>A breach under a target that no longer applies.</summary>
    public abstract string FormerlyBreached(string stamp, string target);

    public abstract string StoppedOn(string stamp);

    public abstract string Cycle(int number);

    /// <summary>Said of a pause: how much of it the calendar was open.</summary>
    public abstract string OfWhichOpen(string amount);

    /// <summary>The reasons of closed stretches that a row passes over.</summary>
    public abstract string ClosedInBetween(string reasons);

    /// <summary>Rows that a long explanation leaves out, and what they count together.</summary>
    public abstract string RowsLeftOut(string count);

    /// <summary>2024-01-22 with its weekday, as logs write it.</summary>
    public abstract string DateStamp(LocalDate date);

    /// <summary>Date, weekday and time to the last digit that is not zero, minutes at least: nothing is rounded.</summary>
    public string Stamp(LocalDateTime time) => $"{DateStamp(time.Date)} {ExactTime(time.TimeOfDay)}";

    /// <summary>With the offset from UTC behind it: "Mon 2024-01-22 12:30 (+00:00)".</summary>
    public string Stamp(ZonedDateTime time) => $"{Stamp(time.LocalDateTime)} {OffsetOf(time.Offset)}";

    /// <summary>(+09:00)</summary>
    public static string OffsetOf(Offset offset) => $"({_offset.Format(offset)})";

    /// <summary>Hours, minutes and seconds down to the tick, those of zero left out; nothing is rounded, so that sums can be checked.</summary>
    public string Exact(Duration amount)
    {
        long ticks = Math.Abs(amount.BclCompatibleTicks);
        (long hours, long minutes) = (ticks / NodaConstants.TicksPerHour, ticks / NodaConstants.TicksPerMinute % 60);
        decimal seconds = decimal.Divide(ticks % NodaConstants.TicksPerMinute, NodaConstants.TicksPerSecond);
        string[] parts =
        [
            .. hours > 0 || ticks == 0 ? [Hours(Numerals.Of(hours))] : Array.Empty<string>(),
            .. minutes > 0 ? [Minutes(Numerals.Of(minutes))] : Array.Empty<string>(),
            .. seconds > 0 ? [Seconds(seconds.ToString("0.#######", CultureInfo.InvariantCulture))] : Array.Empty<string>(),
        ];
        return (amount < NodaTime.Duration.Zero ? "−" : string.Empty) + string.Join(BetweenUnits, parts);
    }

    protected abstract string BetweenUnits { get; }

    private static string ExactTime(LocalTime time) => (time.Second == 0 && time.NanosecondOfSecond == 0 ? _wholeMinute : _exactTime).Format(time);
}
