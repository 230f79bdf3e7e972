using IssueResolution.Recovering;

namespace IssueResolution.Json;

/// <summary>What a gesture file asks: whether an offer fits what happened, and whether an apology may be sent as it is.</summary>
/// <param name="Need">What happened to the client.</param>
/// <param name="Offer">What is offered.</param>
/// <param name="Apology">What is meant to be said; null when the file says nothing of it.</param>
/// <param name="Stage">Whether the facts are known.</param>
public sealed record GestureQuestion(RecoveryNeed Need, RecoveryOffer Offer, ApologyDraft? Apology, ApologyStage Stage);
