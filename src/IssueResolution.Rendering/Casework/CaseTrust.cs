using IssueResolution.Casework;
using IssueResolution.Committing;
using IssueResolution.Learning;
using IssueResolution.Recovering;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>What a case holds that moves trust: what became of its promises, and satisfaction that the client voiced.</summary>
/// <remarks>Whether bad news came as a surprise nobody records in a case, so it is not among them.</remarks>
internal static class CaseTrust
{
    public static TrustLedger Of(CaseSnapshot snapshot, IssueCase issueCase, Instant now) => TrustLedger.Empty.With(
    [
        .. snapshot.Commitments.Commitments.SelectMany(commitment => OfPromise(commitment, now)),
        .. issueCase.Events.OfType<CaseEvent.SatisfactionStated>()
            .Where(stated => stated.At <= now && stated.Satisfaction == Satisfaction.Confirmed)
            .Select(stated => new TrustEvent(TrustEventKind.SatisfactionVoiced, stated.At)),
    ]);

    private static IEnumerable<TrustEvent> OfPromise(Commitment commitment, Instant now)
    {
        PromisedDate[] dates = [.. commitment.DatesAt(now)];
        for (int index = 0; index < dates.Length; index++)
        {
            PromisedDate date = dates[index];
            TrustEvent? moved =
                date.Outcome == CommitmentOutcome.Renegotiated ? new(TrustEventKind.Renegotiated, dates[index + 1].PromisedAt)
                : date.Outcome == CommitmentOutcome.Broken ? new(TrustEventKind.Broken, date.DueAt)
                : date.Outcome == CommitmentOutcome.Exceeded ? new(TrustEventKind.Exceeded, commitment.DeliveredAt!.Value)
                : date.Outcome == CommitmentOutcome.Kept ? new(TrustEventKind.Kept, commitment.DeliveredAt!.Value)
                : null;
            if (moved is not null)
            {
                yield return moved;
            }
        }
    }
}
