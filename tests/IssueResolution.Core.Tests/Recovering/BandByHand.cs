using IssueResolution.Assessing;
using IssueResolution.Communicating;

namespace IssueResolution.Recovering;

/// <summary>The band as one would work it out on paper, with the figures written out again.</summary>
internal static class BandByHand
{
    internal static (decimal Least, decimal Most) Of(RecoveryNeed need)
    {
        decimal loss = need.DirectLoss.Amount + (need.AgreedInconvenience?.Amount ?? 0m);
        decimal part = loss / need.EngagementValue.Amount;
        int byLoss = part < 0.01m ? 1 : part < 0.05m ? 2 : part < 0.20m ? 3 : 4;
        decimal cap = new[] { 0.05m, 0.10m, 0.25m, 1m }[Math.Max(byLoss, Severity.InOrder.IndexOf(need.Severity) + 1) - 1];
        decimal responsibility = need.Responsibility == Responsibility.Ours ? 1m
            : need.Responsibility == Responsibility.Shared ? 0.5m
            : need.Responsibility == Responsibility.External ? 0.25m
            : 0m;
        decimal recurrence = need.Recurrence == Recurrence.First ? 1m : need.Recurrence == Recurrence.Second ? 1.25m : 1.5m;
        decimal k = responsibility * recurrence * (1m + (Math.Min(5, need.MissedIntervals) * 0.1m));
        (decimal low, decimal high) = need.Acceptance == ClientAcceptance.Rejected ? (0.6m, 1.2m)
            : need.Acceptance == ClientAcceptance.AcceptedFlawed ? (0.1m, 0.6m)
            : (0m, 0.1m);
        decimal fee = need.AffectedFee.Amount;
        decimal most = new[] { loss * high * k, 1.5m * loss, cap * recurrence * fee, 1.5m * fee }.Min();
        return (Math.Min(loss * low * k, most), most);
    }
}
