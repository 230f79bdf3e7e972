using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Recovering;

/// <summary>What a state of trust changes about how we work with the client.</summary>
/// <param name="AllowsRiskyStart">Whether a new initiative that may fail can be started.</param>
/// <param name="Caution">How careful promises have to be: hand it in as the caution of a promise's risk.</param>
/// <param name="ExecutiveUpdateEvery">How often an executive reports; null when none has to.</param>
/// <param name="SeniorRole">Who stays close; null when nobody beyond the team has to.</param>
[Requirement("R-124")]
public sealed record TrustMeasures(bool AllowsRiskyStart, PromiseCaution Caution, Period? ExecutiveUpdateEvery, Role? SeniorRole);
