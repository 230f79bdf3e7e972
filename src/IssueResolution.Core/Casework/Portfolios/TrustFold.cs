using System.Collections.Immutable;
using IssueResolution.Committing;
using IssueResolution.Recovering;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>What cases of one client say about its trust: promises kept, moved and broken, satisfaction voiced, bad news that came unforeseen.</summary>
internal static class TrustFold
{
    /// <summary>The ledger, the same in whatever order the cases come. What a case had promised for a time after its end is no longer owed.</summary>
    public static TrustLedger Of(IEnumerable<CaseSnapshot> cases, Instant now) => TrustLedger.Empty.With(cases
        .SelectMany(one => one.TrustEvents.Concat(one.Commitments.Commitments
            .Where(commitment => commitment.Terms.IsClientVisible && commitment.MadeAt <= now)
            .SelectMany(commitment => EventsOf(commitment, one, now))))
        .Where(item => item.At <= now)
        .OrderBy(item => item.At)
        .ThenBy(item => TrustEventKind.InOrder.IndexOf(item.Kind)));

    private static IEnumerable<TrustEvent> EventsOf(Commitment commitment, CaseSnapshot one, Instant now)
    {
        ImmutableArray<PromisedDate> dates = commitment.DatesAt(now);
        for (int index = 0; index < dates.Length; index++)
        {
            PromisedDate date = dates[index];
            TrustEvent? told = date.Outcome switch
            {
                var outcome when outcome == CommitmentOutcome.Renegotiated => new(TrustEventKind.Renegotiated, dates[index + 1].PromisedAt),
                var outcome when outcome == CommitmentOutcome.Kept => new(TrustEventKind.Kept, commitment.DeliveredAt!.Value),
                var outcome when outcome == CommitmentOutcome.Exceeded => new(TrustEventKind.Exceeded, commitment.DeliveredAt!.Value),
                var outcome when outcome == CommitmentOutcome.Broken && one.Owes(date) => new(TrustEventKind.Broken, date.DueAt.PlusNanoseconds(1)),
                _ => null,
            };
            if (told is not null)
            {
                yield return told;
            }
        }
    }
}
