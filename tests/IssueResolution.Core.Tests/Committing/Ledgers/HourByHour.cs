using NodaTime;
using static IssueResolution.Committing.CommitmentGenerators;

namespace IssueResolution.Committing;

/// <summary>Counts misses in a row by walking the hours and asking at each which promises fall due in it. Slow and obvious.</summary>
internal static class HourByHour
{
    internal static int MissesOf(string engagement, IEnumerable<Commitment> promises, Instant now)
    {
        CommitmentEvent[][] known =
        [
            .. promises.Where(promise => promise.Terms.EngagementId == engagement && promise.Terms.IsClientVisible)
                .Select(promise => promise.Events.Where(happened => happened.At <= now).ToArray())
                .Where(events => events.Length > 0),
        ];
        int misses = 0;
        for (int hour = 0; hour <= Hours && At(hour) <= now; hour++)
        {
            CommitmentEvent[][] due = [.. known.Where(events => events.OfType<CommitmentEvent.Dated>().Last().DueAt == At(hour))];
            CommitmentEvent[][] kept = [.. due.Where(events => events.OfType<CommitmentEvent.Delivered>().Any(delivered => delivered.At <= At(hour)))];
            misses = kept.Length > 0 ? 0 : misses;
            misses += now > At(hour) ? due.Length - kept.Length : 0;
        }

        return misses;
    }
}
