using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Many cases at one instant, each read once and none kept: a million histories take the memory of one.</summary>
public static class Portfolio
{
    /// <summary>The clocks of every case, read as they are asked for and in the order given.</summary>
    /// <param name="policy">The policy of all of them; cases of several policies are read policy by policy, or by <see cref="SlaPolicy.ReadAt"/>.</param>
    /// <param name="cases">Ids and histories.</param>
    /// <param name="asOf">The instant to read.</param>
    public static IEnumerable<PortfolioEntry> ReadAt(SlaPolicy policy, IEnumerable<KeyValuePair<string, EventHistory>> cases, Instant asOf)
    {
        Guard.Against.Null(policy);
        return Guard.Against.Null(cases).Select(one => new PortfolioEntry(one.Key, policy.ReadAt(one.Value, asOf)));
    }

    /// <summary>The earliest instant at which any case changes without an event; null when only events can change one.</summary>
    public static NextTimer? NextOf(IEnumerable<PortfolioEntry> entries)
    {
        NextTimer? next = null;
        foreach (PortfolioEntry entry in Guard.Against.Null(entries))
        {
            if (entry.Reading.NextInstant is { } at && (next is null || at < next.At))
            {
                next = new NextTimer(at, entry.Id);
            }
        }

        return next;
    }

    /// <summary>How each clock was kept, by its name; one pass, with eight bytes for each completed cycle.</summary>
    public static ImmutableSortedDictionary<string, AttainmentReport> AttainmentOf(IEnumerable<PortfolioEntry> entries)
    {
        Dictionary<string, AttainmentTally> tallies = new(StringComparer.Ordinal);
        foreach (ClockReading reading in Guard.Against.Null(entries).SelectMany(entry => entry.Reading.Clocks))
        {
            if (!tallies.TryGetValue(reading.Clock.Name, out AttainmentTally? tally))
            {
                tally = new AttainmentTally();
                tallies.Add(reading.Clock.Name, tally);
            }

            tally.Add(reading);
        }

        return tallies.ToImmutableSortedDictionary(item => item.Key, item => item.Value.ToReport(), StringComparer.Ordinal);
    }
}
