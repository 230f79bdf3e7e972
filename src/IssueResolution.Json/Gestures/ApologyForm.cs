using IssueResolution.Recovering;
using IssueResolution.Wording;

namespace IssueResolution.Json;

/// <summary>What is meant to be said, and whether the facts are known by then.</summary>
internal sealed record StagedApology(ApologyDraft Draft, ApologyStage Stage);

/// <summary>An apology as JSON, part by part.</summary>
internal static class ApologyForm
{
    private static readonly WireField<StagedApology, ApologyStage?> _stage = TextForms.Code(ApologyStage.InOrder, "apology-stage", "stage of an apology")
        .Optional("stage", "Whether the facts are known: \"before-facts\" unless it says otherwise.", (StagedApology one) => one.Stage == ApologyStage.BeforeFacts ? null : one.Stage);

    private static readonly WireField<StagedApology, Phrase> _for = PhraseForm.Phrase.Required(
        "for", "Name what you are sorry for, such as \"the two days you waited for the report\".", (StagedApology one) => one.Draft.For);

    private static readonly WireField<StagedApology, Phrase?> _responsibility =
        PhraseForm.Phrase.Optional("responsibility", "What of it was ours.", (StagedApology one) => one.Draft.Responsibility);

    private static readonly WireField<StagedApology, Phrase?> _explanation =
        PhraseForm.Phrase.Optional("explanation", "How it came about, without an excuse.", (StagedApology one) => one.Draft.Explanation);

    private static readonly WireField<StagedApology, Phrase?> _repentance =
        PhraseForm.Phrase.Optional("repentance", "What we do so that it does not come again.", (StagedApology one) => one.Draft.Repentance);

    private static readonly WireField<StagedApology, Phrase?> _repair =
        PhraseForm.Phrase.Optional("repair", "What is put right, and by when.", (StagedApology one) => one.Draft.Repair);

    private static readonly WireField<StagedApology, Phrase?> _forgivenessRequest =
        PhraseForm.Phrase.Optional("forgivenessRequest", "The request for forgiveness, last and least.", (StagedApology one) => one.Draft.ForgivenessRequest);

    public static WireForm<StagedApology> Apology { get; } = WireFields.Object(
        "apology", Make, _stage, _for, _responsibility, _explanation, _repentance, _repair, _forgivenessRequest);

    private static StagedApology Make(WireValue value) => new(
        new(_for.In(value))
        {
            Responsibility = _responsibility.In(value),
            Explanation = _explanation.In(value),
            Repentance = _repentance.In(value),
            Repair = _repair.In(value),
            ForgivenessRequest = _forgivenessRequest.In(value),
        },
        _stage.In(value) ?? ApologyStage.BeforeFacts);
}
