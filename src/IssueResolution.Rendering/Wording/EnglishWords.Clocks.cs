using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Rendering;

internal sealed partial class EnglishWords
{
    public override string ClockTitle => "A clock, stretch by stretch";

    public override string Doing => "Clock";

    public override string Counted => "Counted";

    public override string Why => "Why";

    public override string Totals => "Totals";

    public override string ReadHere => "read here";

    public override string DueMark => "due";

    public override string BreachMark => "breached";

    public override string FormerBreachMark => "breached before";

    public override string ThresholdMark => "threshold";

    public override string FoldedNote => "Time in which nothing counts is drawn shorter than it is.";

    public override string BreachedState => "breached";

    protected override string BetweenUnits => " ";

    public override string PartsOf(IEnumerable<string> parts) => string.Join("; ", parts);

    public override string ElapsedOf(string elapsed, string target) => $"elapsed {elapsed} of {target}";

    public override string DueOn(string stamp) => $"due {stamp}";

    public override string DueIfResumed(string stamp) => $"due {stamp} if it ran on now";

    public override string DueByHand(string stamp) => $"due {stamp} by agreement";

    public override string BreachedOn(string stamp) => $"breached {stamp}";

    public override string FormerlyBreached(string stamp, string target) => $"breached before, {stamp}, under a target of {target}";

    public override string StoppedOn(string stamp) => $"stopped {stamp}";

    public override string Cycle(int number) => FormattableString.Invariant($"cycle {number}");

    public override string OfWhichOpen(string amount) => $"{amount} of it in opening hours";

    public override string ClosedInBetween(string reasons) => $"closed in between: {reasons}";

    public override string RowsLeftOut(string count) => $"{count} rows left out";

    public override string DateStamp(LocalDate date) => $"{_days[(int)date.DayOfWeek - 1]} {LocalDatePattern.Iso.Format(date)}";
}
