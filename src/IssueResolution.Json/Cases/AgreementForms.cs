using IssueResolution.Communicating;
using IssueResolution.Planning;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>The walk through a plan and its confirmation as JSON.</summary>
internal static class AgreementForms
{
    private static readonly WireField<PlanAlignment, Instant> _at = TimeForms.At.Required("at", "Say when.", (PlanAlignment alignment) => alignment.At);
    private static readonly WireField<PlanAlignment, string> _answeredBy =
        TextForms.Text.Required("byWhom", "Say who answered, on the client's side.", (PlanAlignment alignment) => alignment.ByWhom);

    private static readonly WireField<PlanAlignment, bool> _askedAddresses = AmountForms.Flag.Required(
        "askedAddresses", "Say whether it was asked if the plan addresses the concern.", (PlanAlignment alignment) => alignment.AskedAddresses);

    private static readonly WireField<PlanAlignment, bool> _askedMissing =
        AmountForms.Flag.Required("askedMissing", "Say whether it was asked what is missing.", (PlanAlignment alignment) => alignment.AskedMissing);

    private static readonly WireField<PlanAlignment, AlignmentAnswer> _answer =
        TermForms.Answer.Required("answer", "Say what the client answered.", (PlanAlignment alignment) => alignment.Answer);

    private static readonly WireField<ConfirmationRecord, string> _confirmedBy =
        TextForms.Text.Required("byWhom", "Say who agreed, on the client's side.", (ConfirmationRecord record) => record.ByWhom);

    private static readonly WireField<ConfirmationRecord, Instant> _writtenAt =
        TimeForms.At.Required("writtenAt", "Say from when on it stands in writing.", (ConfirmationRecord record) => record.WrittenAt);

    private static readonly WireField<ConfirmationRecord, ConsentChannel> _channel =
        TermForms.Channel.Required("channel", "Say how it was agreed.", (ConfirmationRecord record) => record.Channel);

    public static WireForm<PlanAlignment> Alignment { get; } = WireFields.Object(
        "plan-alignment",
        value => new PlanAlignment(_at.In(value), _answeredBy.In(value), _askedAddresses.In(value), _askedMissing.In(value), _answer.In(value)),
        _at, _answeredBy, _askedAddresses, _askedMissing, _answer);

    public static WireForm<ConfirmationRecord> Confirmation { get; } =
        WireFields.Object("plan-confirmation", Make, _confirmedBy, _writtenAt, _channel);

    // What was agreed to is the plan around it, and a confirmation does not repeat it: any words will do here.
    private static ConfirmationRecord Make(WireValue value)
    {
        ConsentRecord consent = ConsentRecord
            .Of(AlignmentAnswer.Agrees.Words.Name, _confirmedBy.In(value), _writtenAt.In(value), _channel.In(value))
            .ConfirmedInWriting(_writtenAt.In(value));
        return ConfirmationRecord.From(consent) is Decision<ConfirmationRecord>.Granted { Value: var record }
            ? record
            : throw new NotSupportedException("A consent in writing was refused.");
    }
}
