using System.Collections.Immutable;
using IssueResolution.Declining;
using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Json;

/// <summary>A demand after a failure, what is proportionate, and what was agreed, as JSON.</summary>
internal static class DemandForm
{
    private static readonly WireField<DemandPart, Phrase> _what =
        PhraseForm.Phrase.Required("what", "Say what is asked for, as a noun phrase.", (DemandPart part) => part.What);

    private static readonly WireField<DemandPart, string> _item =
        TextForms.Text.Required("item", "Write what the scope document would call it.", (DemandPart part) => part.Item);

    private static readonly WireField<DemandPart, bool> _followsFromFailure = AmountForms.Flag.Required(
        "followsFromFailure", "Write true if the failure caused the need for it, and false otherwise.", (DemandPart part) => part.FollowsFromFailure);

    private static readonly WireField<DemandPart, Money?> _value =
        AmountForms.Money.Optional("value", "What it is worth; unknown when it is left out.", (DemandPart part) => part.Value);

    private static readonly WireForm<DemandPart> _part = WireFields.Object(
        "demand-part",
        value => new DemandPart(_what.In(value), _item.In(value), _followsFromFailure.In(value), _value.In(value)),
        _what, _item, _followsFromFailure, _value);

    private static readonly WireField<ScopeDocument, ImmutableArray<string>> _included =
        TextForms.Text.ToList().OrEmpty("included", "What was agreed.", (ScopeDocument scope) => [.. scope.Included]);

    private static readonly WireField<ScopeDocument, ImmutableArray<string>> _excluded =
        TextForms.Text.ToList().OrEmpty("excluded", "What was left out on purpose.", (ScopeDocument scope) => [.. scope.Excluded]);

    private static readonly WireForm<ScopeDocument> _agreed = WireFields.Object("scope", MakeScope, _included, _excluded);

    private static readonly WireField<DemandQuestion, Phrase> _failure =
        PhraseForm.Phrase.Required("failure", "Say what went wrong.", (DemandQuestion question) => question.Demand.Failure);

    private static readonly WireField<DemandQuestion, Money> _limit =
        AmountForms.Money.Required("limit", "Write the greatest amount that is proportionate, such as \"JPY 250000\".", (DemandQuestion question) => question.Limit);

    private static readonly WireField<DemandQuestion, ScopeDocument?> _scope = _agreed.Optional(
        "scope", "What the scope document says; it is silent on everything when it is left out.", (DemandQuestion question) => question.Scope == ScopeDocument.Empty ? null : question.Scope);

    private static readonly WireField<DemandQuestion, ImmutableArray<DemandPart>> _parts = new WireForm<ImmutableArray<DemandPart>>(
        ReadParts, _part.ToList().Write, SchemaPart.List(_part.Schema, atLeast: 1))
        .Required("parts", "List what is asked for, part by part.", (DemandQuestion question) => question.Demand.Parts);

    private static readonly WireField<DemandQuestion, DemandWording?> _wording = WordingForms.Demand.Optional(
        "wording", "The sender's own words.", (DemandQuestion question) => question.Wording == new DemandWording() ? null : question.Wording);

    public static WireForm<DemandQuestion> Demand { get; } = WireFields.Object("demand", Make, _failure, _limit, _scope, _parts, _wording);

    private static DemandQuestion Make(WireValue value)
    {
        DemandQuestion question = new(
            Declining.Demand.After(_failure.In(value), _parts.In(value)), _limit.In(value), _scope.In(value) ?? ScopeDocument.Empty, _wording.In(value) ?? new());
        foreach (WireValue part in value.Find(_parts.Key)!.Items)
        {
            if (_followsFromFailure.In(part) && _value.In(part) is { } worth && worth.Currency != question.Limit.Currency)
            {
                throw part.Find(_value.Key)!.Fault($"What follows from the failure is counted in {question.Limit.Currency}, as the limit is. Convert it.");
            }
        }

        return question;
    }

    private static ImmutableArray<DemandPart> ReadParts(WireValue list) => list.Items.IsEmpty
        ? throw list.Fault("A demand asks for something. List at least one part.")
        : _part.ToList().Read(list);

    private static ScopeDocument MakeScope(WireValue value)
    {
        ScopeDocument agreed = ScopeDocument.Of(_included.In(value), []);
        ImmutableArray<string> leftOut = _excluded.In(value);
        return leftOut.Select((item, index) => (item, index)).FirstOrDefault(one => agreed.Find(one.item) == ScopeStanding.Included) is { item: not null } both
            ? throw value.Find(_excluded.Key)!.Items[both.index].Fault($"\"{Excerpt.Of(both.item)}\" is both included and excluded. Keep it on one of the lists.")
            : ScopeDocument.Of(agreed.Included, leftOut);
    }
}
