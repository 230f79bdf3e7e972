using System.Collections.Immutable;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Looks for promises of a policy that contradict each other or cannot be kept as they are written.</summary>
/// <remarks>
/// Deadlines are found out by simulation: a case is opened every quarter of an hour, in the real calendars, without pauses. Amounts on different clocks
/// cannot be compared by their numbers: four business hours from a Friday afternoon end after 24 hours on the wall.
/// </remarks>
public static class PolicyLint
{
    /// <summary>The first date from which a year can be simulated: 1900-01-02.</summary>
    public static LocalDate EarliestYear { get; } = new(1900, 1, 2);

    /// <summary>The last date from which a year can be simulated: 2199-12-30.</summary>
    public static LocalDate LatestYear { get; } = new(2199, 12, 30);

    /// <summary>What is wrong with one policy. Findings whose code blocks are broken laws, the others advice.</summary>
    /// <param name="policy">The policy; how long it is valid plays no part.</param>
    /// <param name="window">The starts to try, the end excluded; a year finds the long closures.</param>
    /// <param name="statuses">The statuses that cases can have. When there are none, those of <see cref="CaseStatus"/> are expected, and others are no broken law.</param>
    /// <exception cref="ArgumentException">The window has no start or no end, holds no start to try, or reaches beyond what calendars know.</exception>
    public static ImmutableArray<Finding> Check(SlaPolicy policy, Interval window, params IEnumerable<string> statuses)
    {
        Guard.Against.Null(policy);
        StartGrid grid = new(window);
        OrderLint order = new(policy, grid);
        return
        [
            .. new CalendarLint(policy, grid).Findings(),
            .. order.BetweenPriorities(),
            .. order.BetweenClocks(),
            .. new NameLint(policy, [.. Guard.Against.Null(statuses)]).Findings(),
        ];
    }

    /// <summary>What is wrong with each policy of a set, and which of them can never apply.</summary>
    /// <inheritdoc cref="Check(SlaPolicy, Interval, IEnumerable{string})" path="/param[@name!='policy']"/>
    /// <inheritdoc cref="Check(SlaPolicy, Interval, IEnumerable{string})" path="/exception"/>
    public static ImmutableArray<Finding> Check(PolicySet<SlaPolicy> policies, Interval window, params IEnumerable<string> statuses)
    {
        string[] known = [.. Guard.Against.Null(statuses)];
        return [.. Guard.Against.Null(policies).Unreachable(), .. policies.Rules.SelectMany(rule => Check(rule.Value, window, known))];
    }

    /// <summary>The year of starts from a date on, by the dates of a policy's calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is not from <see cref="EarliestYear"/> to <see cref="LatestYear"/>.</exception>
    public static Interval YearFrom(LocalDate date, SlaPolicy policy)
    {
        DateTimeZone zone = Guard.Against.Null(policy).Calendar.Zone;
        return new(Guard.Against.OutOfRange(date, EarliestYear, LatestYear).AtStartOfDayInZone(zone).ToInstant(), date.PlusYears(1).AtStartOfDayInZone(zone).ToInstant());
    }
}
