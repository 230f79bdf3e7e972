using IssueResolution.Declining;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>Notices and what shows them, as JSON.</summary>
internal static class ProofForms
{
    private static readonly WireField<PriorNotice, NoticeForm> _form = TextForms.Code(NoticeForm.InOrder, "notice-form", "form of notice")
        .Required("form", "Say how the client was told: \"none\", \"oral\", \"written\" or \"contract\".", (PriorNotice notice) => notice.Form);

    private static readonly WireField<PriorNotice, Instant?> _givenAt =
        TimeForms.At.OptionalValue("at", "When the client was told; required unless the form is none.", (PriorNotice notice) => notice.GivenAt);

    private static readonly WireField<NoticeEvidence, EvidenceForm> _kind = TextForms.Code(EvidenceForm.InOrder, "evidence-form", "form of evidence")
        .Required("form", "Say what it is: \"mail\", \"document\", \"chat\", \"minutes\" or \"recollection\".", (NoticeEvidence evidence) => evidence.Form);

    private static readonly WireField<NoticeEvidence, string> _reference =
        TextForms.Text.Required("reference", "Say where it is found, such as the number of the mail.", (NoticeEvidence evidence) => evidence.Reference);

    private static readonly WireField<NoticeEvidence, Instant> _shownAt =
        TimeForms.At.Required("at", "Write when it came about.", (NoticeEvidence evidence) => evidence.At);

    public static WireForm<PriorNotice> Notice { get; } = WireFields.Object("notice", MakeNotice, _form, _givenAt);

    public static WireForm<NoticeEvidence> Evidence { get; } = WireFields.Object(
        "evidence", value => new NoticeEvidence(_kind.In(value), _reference.In(value), _shownAt.In(value)), _kind, _reference, _shownAt);

    private static PriorNotice MakeNotice(WireValue value) => (_form.In(value), _givenAt.In(value)) switch
    {
        (var form, null) when form == NoticeForm.None => PriorNotice.None,
        (var form, not null) when form == NoticeForm.None =>
            throw value.Find(_givenAt.Key)!.Fault("A client who was never told was not told at any time. Leave \"at\" out, or name the form."),
        (_, null) => throw value.Fault("The key \"at\" is missing. Write when the client was told."),
        (var form, { } at) => PriorNotice.Given(form, at),
    };
}
