namespace IssueResolution.BusinessTime.Icalendar;

/// <summary>Reads a rule and refuses what it does not mean or what this package does not carry out.</summary>
internal static class RecurrenceRuleReader
{
    private const int LongestMonth = 31;

    private const int LongestYear = 366;

    /// <exception cref="HolidayFormatException">The rule is malformed, contradicts itself, or asks for something unsupported.</exception>
    public static RecurrenceRule Read(ContentLine line)
    {
        RecurrenceParts parts = RecurrenceParts.Of(line);
        RecurrenceRule rule = new()
        {
            Frequency = Frequency(parts),
            Interval = parts.Number("INTERVAL") ?? 1,
            Count = parts.Number("COUNT"),
            Until = parts.Time("UNTIL"),
            Months = parts.Numbers("BYMONTH", 12),
            MonthDays = parts.Places("BYMONTHDAY", LongestMonth),
            Weekdays = parts.Weekdays("BYDAY"),
            Positions = parts.Places("BYSETPOS", LongestYear),
            WeekStart = parts.Day("WKST") ?? NodaTime.IsoDayOfWeek.Monday,
        };
        return Problem(rule) is { } problem ? throw parts.Fault(problem) : rule;
    }

    private static RecurrenceFrequency Frequency(RecurrenceParts parts) => parts.Text("FREQ") switch
    {
        "YEARLY" => RecurrenceFrequency.Yearly,
        "MONTHLY" => RecurrenceFrequency.Monthly,
        "WEEKLY" => RecurrenceFrequency.Weekly,
        "DAILY" => RecurrenceFrequency.Daily,
        null => throw parts.Fault("FREQ is missing."),
        { } other => throw parts.Fault($"FREQ={other} is not supported; YEARLY, MONTHLY, WEEKLY and DAILY are."),
    };

    private static string? Problem(RecurrenceRule rule)
    {
        bool isShort = rule.Frequency is RecurrenceFrequency.Weekly or RecurrenceFrequency.Daily;
        return rule switch
        {
            { Count: not null, Until: not null } => "COUNT and UNTIL exclude each other.",
            { Frequency: RecurrenceFrequency.Weekly, MonthDays.IsEmpty: false } => "BYMONTHDAY has no meaning when FREQ is WEEKLY.",
            { Positions.IsEmpty: false, Months.IsEmpty: true, MonthDays.IsEmpty: true, Weekdays.IsEmpty: true } => "BYSETPOS needs another BY part to pick from.",
            _ when isShort && rule.Weekdays.Any(weekday => weekday.Ordinal != 0) => "a numbered weekday has no meaning when FREQ is WEEKLY or DAILY.",
            _ => null,
        };
    }
}
