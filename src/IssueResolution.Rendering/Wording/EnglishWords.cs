using System.Collections.Immutable;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>English.</summary>
internal sealed partial class EnglishWords : Words
{
    private static readonly ImmutableArray<string> _months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    private static readonly ImmutableArray<string> _days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private EnglishWords()
    {
    }

    public static EnglishWords Instance { get; } = new();

    public override string Language => "en";

    public override string Met => "Met";

    public override string Missed => "Missed";

    public override string StillOpen => "Open";

    public override string AttainmentTitle => "Attainment by priority";

    public override string NoAttainment => "No issues to measure.";

    public override string HistogramTitle => "Business time to resolution";

    public override string NoDurations => "No issue has been resolved yet.";

    public override string BusinessHours => "Business hours from report to resolution";

    public override string BinsWiden => "bins widen to the right";

    public override string Median => "Median";

    public override string NinetiethPercentile => "90th percentile";

    public override string BacklogTitle => "Open issues over time";

    public override string NoBacklog => "No backlog was recorded.";

    public override string NeverOpen => "No issue was open.";

    public override string TimelineTitle => "The issue furthest past its resolution target";

    public override string NoStretches => "Nothing was recorded for this issue.";

    public override string PastTarget => "Running past target";

    public override string NotResolved => "Not resolved";

    public override string Clock => "Clock";

    public override string Priority => "Priority";

    public override string Nameless => "(none)";

    public override string InTimeHeading => "In time";

    public override string Total => "Total";

    public override string Duration => "Duration";

    public override string Issues => "Issues";

    public override string Share => "Share";

    public override string When => "When";

    public override string OpenIssues => "Open";

    public override string First => "first";

    public override string Highest => "highest";

    public override string Last => "last";

    public override string Stretch => "Clock";

    public override string Elapsed => "Elapsed";

    public override string BusinessTime => "Open time";

    public override string From => "From";

    public override string StretchByStretch => "Stretch by stretch, out-of-hours time passed over";

    public override string NothingBreached => "No issue ran past its resolution target.";

    public override string Source => "Source";

    public override string Promises => "What was promised";

    public override string AttainmentNote => "In time: met out of met and missed. Open issues have no outcome yet.";

    public override string HistogramNote => "Each range includes its beginning, not its end.";

    public override string TimelineNote => "The target is used up only while the clock runs and the business is open.";

    public override string Urgency => "Urgency";

    public override string Fix => "What is done";

    public override string WhyNot => "Why not";

    public override string WhyBest => "Why it is best for the customer";

    public override string Answer => "Answer";

    public override string Year(int year) => FormattableString.Invariant($"{year}");

    public override string Month(int month) => _months[month - 1];

    public override string DayOfYear(LocalDate date) => FormattableString.Invariant($"{date.Day} {Month(date.Month)}");

    public override string Date(LocalDate date) => $"{DayOfYear(date)} {Year(date.Year)}";

    public override string Moment(LocalDateTime time) => $"{_days[(int)time.DayOfWeek - 1]} {Date(time.Date)}, {TimeOfDay(time.TimeOfDay)}";

    public override string Outcomes(string met, string missed, string open) => Line($"{met} met", $"{missed} missed", $"{open} open");

    public override string InTime(string share) => $"{share} in time";

    public override string ResolvedCount(string count) => $"{count} resolved";

    public override string Between(string from, string to) => $"{from} to {to}";

    public override string AtLeast(string from) => $"{from} or more";

    public override string Peak(string count, string moment) => $"Peak {count} on {moment}";

    public override string AtTheEnd(string count) => $"{count} at the end";

    public override string Target(string span) => $"Target {span}";

    public override string Used(string span) => $"{span} used";

    public override string Over(string span) => $"{span} over";

    public override string Left(string span) => $"{span} left";

    public override string Due(string moment) => $"Due {moment}";

    public override string Resolved(string moment) => $"Resolved {moment}";

    public override string ShortClosedMerged(string count) =>
        $"Out-of-hours stretches too short to show ({count}) are drawn as part of the stretches around them.";

    public override string ShortStretchesMerged(string count) =>
        $"Other stretches are too short to show one by one ({count}): each kind gets its share of the width.";

    public override string Labelled(string label, string text) => $"{label}: {text}";

    public override string Sentences(IEnumerable<string> sentences) =>
        string.Concat(sentences.Select(sentence => sentence.TrimEnd('.') + ". ")).TrimEnd();

    public override string MoreRows(string count) => $"and {count} more";

    public override string TimesIn(string zone) => $"Dates and times in {zone}.";

    public override string Kind(StretchKind kind) => kind switch
    {
        StretchKind.Running => "Running",
        StretchKind.Paused => "Paused",
        StretchKind.Stopped => "Stopped",
        StretchKind.Ahead => "Still ahead",
        _ => "Out of hours",
    };

    public override string In(Phrase phrase) => phrase.English;

    protected override string Hours(string amount) => $"{amount} h";

    protected override string HoursAndMinutes(string hours, string minutes) => $"{hours} h {minutes} min";

    protected override string Minutes(string amount) => $"{amount} min";

    protected override string MinutesAndSeconds(string minutes, string seconds) => $"{minutes} min {seconds} s";

    protected override string Seconds(string amount) => $"{amount} s";
}
