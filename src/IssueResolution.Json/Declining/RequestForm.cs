using System.Collections.Immutable;
using IssueResolution.Declining;
using IssueResolution.Valuing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>A request with the answers to the three questions, the terms of a yes and the sender's own words, as JSON.</summary>
internal static class RequestForm
{
    private static readonly WireField<DeclineFile, Phrase> _what =
        PhraseForm.Phrase.Required("what", "Say what is asked for, as a noun phrase.", (DeclineFile file) => file.Request!.What);

    private static readonly WireField<DeclineFile, Phrase> _goal =
        PhraseForm.Phrase.Required("goal", "Say what the client wants to reach by it.", (DeclineFile file) => file.Request!.Alternatives.Goal);

    private static readonly WireField<DeclineFile, Instant> _at =
        TimeForms.At.Required("at", "Write when the client asked, such as \"2026-03-02T09:00:00Z\".", (DeclineFile file) => file.Request!.At);

    private static readonly WireField<DeclineFile, RequestFeasibility> _feasibility = TextForms.Code(RequestFeasibility.InOrder, "feasibility", "feasibility")
        .Required("feasibility", "Say whether it can be done: \"in-scope\", \"out-of-scope\", \"not-possible\" or \"unknown\".", (DeclineFile file) => file.Request!.Feasibility);

    private static readonly WireField<DeclineFile, PriorNotice?> _notice = ProofForms.Notice.Optional(
        "notice", "How the client was told before; never when it is left out.", (DeclineFile file) => file.Request!.Notice == PriorNotice.None ? null : file.Request.Notice);

    private static readonly WireField<DeclineFile, NoticeEvidence?> _evidence =
        ProofForms.Evidence.Optional("evidence", "What shows that the client was told.", (DeclineFile file) => file.Request!.Evidence);

    private static readonly WireField<Alternative, Phrase> _way =
        PhraseForm.Phrase.Required("what", "Say what can be done instead, as a noun phrase.", (Alternative one) => one.What);

    private static readonly WireField<Alternative, bool> _meetsGoal =
        AmountForms.Flag.Usually(true, "meetsGoal", "Whether the goal is reached by it; true unless it says otherwise.", (Alternative one) => one.MeetsGoal);

    private static readonly WireField<Alternative, Money?> _cost =
        AmountForms.Money.Optional("cost", "What it costs the client; nothing when it is left out.", (Alternative one) => one.Cost);

    private static readonly WireForm<Alternative> _alternative = WireFields.Object(
        "alternative", value => new Alternative(_way.In(value), _meetsGoal.In(value), _cost.In(value)), _way, _meetsGoal, _cost);

    private static readonly WireField<DeclineFile, ImmutableArray<Alternative>> _alternatives =
        _alternative.ToList().OrEmpty("alternatives", "Other ways to the goal, in the order in which they are offered.", (DeclineFile file) => file.Request!.Alternatives.Offered);

    private static readonly WireField<DeclineFile, ExpectationReset?> _reset = TextForms.Code(ExpectationReset.InOrder, "reset", "way to reset expectations")
        .Optional("reset", "For how long a yes holds.", (DeclineFile file) => file.Reset);

    private static readonly WireField<DeclineFile, Money?> _price =
        AmountForms.Money.Optional("price", "The price of work beyond the scope.", (DeclineFile file) => file.Price);

    private static readonly WireField<DeclineFile, DeclineWording?> _wording = WordingForms.Decline.Optional(
        "wording", "The sender's own words.", (DeclineFile file) => file.Wording == new DeclineWording() ? null : file.Wording);

    /// <summary>A file with nothing but a request.</summary>
    public static WireForm<DeclineFile> Request { get; } = WireFields.Object(
        "request", Make, _what, _goal, _at, _feasibility, _notice, _evidence, _alternatives, _reset, _price, _wording);

    private static DeclineFile Make(WireValue value)
    {
        DeclineFile file = new()
        {
            Request = new(_what.In(value), _at.In(value), _feasibility.In(value), AlternativeSet.For(_goal.In(value), _alternatives.In(value)))
            {
                Notice = _notice.In(value) ?? PriorNotice.None,
                Evidence = _evidence.In(value),
            },
            Reset = _reset.In(value),
            Price = _price.In(value),
            Wording = _wording.In(value) ?? new(),
        };
        return file.Wording.Absorbed is { } carried
            && file.Request.Alternatives.Offered.Select(way => way.Cost).OfType<Money>().FirstOrDefault(cost => cost.Currency != carried.Currency) is { } other
            ? throw value.Find(_wording.Key)!.Find(WordingForms.Absorbed)!.Fault(
                $"We carry a part of what an alternative costs, and one costs {MoneyJson.Write(other)}. Convert one of them.")
            : file;
    }
}
