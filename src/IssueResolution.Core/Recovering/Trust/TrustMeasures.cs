using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Recovering;

/// <summary>What a state of trust changes about how we work with the client.</summary>
/// <param name="AllowsRiskyStart">Whether a new initiative that may fail can be started.</param>
/// <param name="BufferFactor">By how much more than usual promises are buffered.</param>
/// <param name="ExecutiveUpdateEvery">How often an executive reports; null when none has to.</param>
/// <param name="SeniorRole">Who stays close; null when nobody beyond the team has to.</param>
[Requirement("R-124")]
public sealed record TrustMeasures(bool AllowsRiskyStart, Share BufferFactor, Period? ExecutiveUpdateEvery, Role? SeniorRole);
