using IssueResolution.Recovering;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>Trust of a client that is not restored and has to be looked at.</summary>
/// <param name="Since">When it was looked at last, or lost, or the first of the client's cases was resolved: whichever came last.</param>
/// <param name="State">How it stands.</param>
internal readonly record struct UnreviewedTrust(Instant Since, TrustState State);
