using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Recovering;
using IssueResolution.Valuing;

namespace IssueResolution.Json;

/// <summary>Gesture files: what happened, what is offered, what is said. <c>docs/samples/gesture.json</c> shows one.</summary>
/// <remarks>
/// An amount is a number in the file's <c>currency</c>, or a text with its own, such as <c>"EUR 250"</c>. A sentence is a text, or an object
/// with <c>en</c> and <c>ja</c>; a text alone stands for both languages.
/// </remarks>
public static class GestureQuestionJson
{
    private const int Most = 1_000_000;

    /// <summary>Reads a text.</summary>
    /// <exception cref="WireFormatException">The text is not JSON, has a key that is not known or misses one, or a value cannot be used.</exception>
    public static GestureQuestion Parse(string json) => Read(WireValue.Parse(json));

    /// <summary>Reads a value.</summary>
    /// <exception cref="WireFormatException">A key is not known or missing, or a value cannot be used.</exception>
    public static GestureQuestion Read(WireValue value)
    {
        Guard.Against.Null(value);
        value.RequireVersion();
        value.RefuseKeysOtherThan(["version", "currency", "failure", "offer", "apology"]);
        AmountJson amounts = AmountJson.In(value.Require("currency", "Write the three letters of ISO 4217, such as \"JPY\"."));
        WireValue? apology = value.Find("apology");
        return new(
            Need(value.Require("failure", "Say what happened: severity, category, harmed, responsibility, acceptance, and the amounts."), amounts),
            value.Find("offer") is { } offer ? OfferJson.Read(offer, amounts) : RecoveryOffer.Nothing,
            apology is null ? null : ApologyJson.Read(apology),
            apology?.Find("stage") is { } stage ? stage.Step<ApologyStage>("stage of an apology") : ApologyStage.BeforeFacts);
    }

    private static RecoveryNeed Need(WireValue failure, AmountJson amounts)
    {
        failure.RefuseKeysOtherThan(
        [
            "severity", "category", "harmed", "responsibility", "acceptance", "directLoss", "agreedInconvenience", "affectedFee",
            "engagementValue", "occurrence", "missedDates", "owedCorrection", "comparables",
        ]);
        return new()
        {
            Severity = failure.Require("severity", "Write \"low\", \"medium\", \"high\" or \"critical\".").Step<Severity>("severity"),
            Category = failure.Require("category", "Say what the issue is about, such as \"delivery\".").Code<IssueCategory>("category"),
            Harmed = failure.Require("harmed", "Say what the client lost: \"attention\", \"work\" or \"money\".").Code<HarmedResource>("harm"),
            Responsibility = failure.Require("responsibility", "Say whose part it was, such as \"ours\".").Code<Responsibility>("responsibility"),
            Acceptance = failure.Require("acceptance", "Say what the client could do with it: \"rejected\", \"accepted-flawed\" or \"inconvenience-only\".")
                .Step<ClientAcceptance>("acceptance"),
            DirectLoss = amounts.Read(failure.Require("directLoss", "Write what the failure cost the client; 0 when nothing can be shown.")),
            AgreedInconvenience = amounts.ReadOrNull(failure.Find("agreedInconvenience")),
            AffectedFee = amounts.Read(failure.Require("affectedFee", "Write the fee of the deliverable or period that the failure touches.")),
            EngagementValue = EngagementValue(failure.Require("engagementValue", "Write the value of the whole engagement."), amounts),
            Recurrence = failure.Find("occurrence") is { } nth ? Recurrence.Of(Whole(nth, 1)) : Recurrence.First,
            MissedIntervals = failure.Find("missedDates") is { } missed ? Whole(missed, 0) : 0,
            OwedCorrection = amounts.ReadOrNull(failure.Find("owedCorrection")),
            Comparables = failure.Find("comparables") is { } cases ? ComparableCases.Of(cases.Items.Select(amounts.Read)) : ComparableCases.None,
        };
    }

    private static Money EngagementValue(WireValue value, AmountJson amounts) =>
        amounts.Read(value) is { IsZero: false } engagement ? engagement : throw value.Fault("The engagement must be worth more than zero: losses are judged as a part of it.");

    private static int Whole(WireValue value, int least) =>
        value.Number is var number && number >= least && number <= Most && number == decimal.Truncate(number)
            ? (int)number
            : throw value.Fault(FormattableString.Invariant($"Must be a whole number from {least} to {Most}."));
}
