using IssueResolution.BusinessTime.Compiling;
using IssueResolution.BusinessTime.Indexing;
using NodaTime;

namespace IssueResolution.BusinessTime;

/// <summary>An immutable set of open time on the instant line, and arithmetic that counts only that time.</summary>
/// <remarks>
/// <para>Every instant has a position: the open time that lies before it. Adding moves along positions; closed time has no length. Open
/// stretches hold their first instant and not their last.</para>
/// <para>Answers hold from <see cref="Earliest"/> up to, and not including, <see cref="Latest"/>, which may only end a span. Instants are read down to the tick of
/// 100 ns; an amount with a part of a tick is rounded away from zero, so that nothing falls due earlier than asked.</para>
/// <para>Safe for any number of threads. Two calendars are equal when they were built from the same rules.</para>
/// </remarks>
public sealed partial class BusinessCalendar : IEquatable<BusinessCalendar>
{
    private readonly IOpenTime _rule;
    private readonly object _definition;
    private OpenTimeIndex _index = OpenTimeIndex.Nothing;

    internal BusinessCalendar(IOpenTime rule, object definition)
    {
        _rule = rule;
        _definition = definition;
    }

    /// <summary>The calendar that never closes: its business time is elapsed time.</summary>
    public static BusinessCalendar AlwaysOpen { get; } = In(DateTimeZone.Utc).Hours(WeeklyHours.AlwaysOpen).Build();

    /// <summary>The first instant about which a calendar can be asked: 1900-01-01T00:00Z.</summary>
    public static Instant Earliest { get; } = Instant.FromUnixTimeTicks(IndexGrowth.EarliestTick);

    /// <summary>The instant from which on no calendar can be asked: 2201-01-01T00:00Z.</summary>
    public static Instant Latest { get; } = Instant.FromUnixTimeTicks(IndexGrowth.LatestTick);

    /// <summary>Starts the description of a calendar whose local times are those of a zone.</summary>
    public static BusinessCalendarBuilder In(DateTimeZone zone) => new(Guard.Against.Null(zone));

    /// <summary>Starts the description of a calendar whose local times are those of an IANA zone such as "Asia/Tokyo".</summary>
    /// <exception cref="ArgumentException">The IANA database that NodaTime carries has no such zone.</exception>
    public static BusinessCalendarBuilder In(string zoneId)
    {
        Guard.Against.NullOrWhiteSpace(zoneId);
        DateTimeZone zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId)
            ?? throw new ArgumentException($"'{zoneId}' is no zone of the IANA database; write it like 'Europe/London' or 'Etc/UTC'.", nameof(zoneId));
        return In(zone);
    }

    /// <summary>Whether both are equal, or both null.</summary>
    public static bool operator ==(BusinessCalendar? left, BusinessCalendar? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(BusinessCalendar? left, BusinessCalendar? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(BusinessCalendar? other) => other is not null && (ReferenceEquals(this, other) || _definition.Equals(other._definition));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BusinessCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => _definition.GetHashCode();

    /// <summary>The rule compiled from.</summary>
    internal IOpenTime Rule => _rule;

    /// <summary>What the calendar has compiled so far; it grows by itself.</summary>
    internal OpenTimeIndex Index => Volatile.Read(ref _index);

    /// <summary>An index that reaches an instant, compiled now if need be.</summary>
    private OpenTimeIndex IndexAround(long at, string parameterName)
    {
        OpenTimeIndex index = Index;
        return index.Covers(at) ? index : Publish(IndexGrowth.ToReach(_rule, index, at, parameterName));
    }

    /// <summary>Puts a longer index in place of the one that was found too short, unless another thread was there first with more.</summary>
    private OpenTimeIndex Publish(OpenTimeIndex grown)
    {
        while (true)
        {
            OpenTimeIndex current = Index;
            if (current.FromDay <= grown.FromDay && current.ToDay >= grown.ToDay)
            {
                return current;
            }

            OpenTimeIndex union = current.FromDay >= grown.FromDay && current.ToDay <= grown.ToDay
                ? grown
                : IndexCompiler.Compile(_rule, Math.Min(current.FromDay, grown.FromDay), Math.Max(current.ToDay, grown.ToDay));
            if (Interlocked.CompareExchange(ref _index, union, current) == current)
            {
                return union;
            }
        }
    }
}
