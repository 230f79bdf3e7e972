using IssueResolution.Declining;
using IssueResolution.Valuing;

namespace IssueResolution.Json;

/// <summary>A demand after a failure, what is proportionate, and what was agreed.</summary>
internal static class DemandJson
{
    public static DemandQuestion Read(WireValue value)
    {
        value.RefuseKeysOtherThan(["failure", "limit", "scope", "parts", "wording"]);
        Money limit = value.Require("limit", "Write the greatest amount that is proportionate, such as \"JPY 250000\".").MoneyIn();
        WireValue parts = value.Require("parts", "List what is asked for, part by part.");
        return new(
            parts.Items.IsEmpty
                ? throw parts.Fault("A demand asks for something. List at least one part.")
                : Demand.After(
                    PhraseJson.Read(value.Require("failure", "Say what went wrong.")), [.. parts.Items.Select(part => PartIn(part, limit.Currency))]),
            limit,
            value.Find("scope") is { } scope ? ScopeIn(scope) : ScopeDocument.Empty,
            value.Find("wording") is { } wording ? WordingIn(wording) : new());
    }

    private static DemandPart PartIn(WireValue value, Currency currency)
    {
        value.RefuseKeysOtherThan(["what", "item", "followsFromFailure", "value"]);
        bool follows = value.Require("followsFromFailure", "Write true if the failure caused the need for it, and false otherwise.").Flag;
        Money? worth = value.Find("value")?.MoneyIn();
        return follows && worth is not null && worth.Currency != currency
            ? throw value.Find("value")!.Fault($"What follows from the failure is counted in {currency}, as the limit is. Convert it.")
            : new(
                PhraseJson.Read(value.Require("what", "Say what is asked for, as a noun phrase.")),
                value.Require("item", "Write what the scope document would call it.").Words(),
                follows,
                worth);
    }

    private static ScopeDocument ScopeIn(WireValue value)
    {
        value.RefuseKeysOtherThan(["included", "excluded"]);
        ScopeDocument agreed = ScopeDocument.Of(value.Find("included")?.Items.Select(DeclineValues.Words) ?? [], []);
        WireValue[] leftOut = [.. value.Find("excluded")?.Items ?? []];
        return leftOut.FirstOrDefault(item => agreed.Find(item.Words()) == ScopeStanding.Included) is { } both
            ? throw both.Fault($"\"{Excerpt.Of(both.Text)}\" is both included and excluded. Keep it on one of the lists.")
            : ScopeDocument.Of(agreed.Included, leftOut.Select(DeclineValues.Words));
    }

    private static DemandWording WordingIn(WireValue value)
    {
        value.RefuseKeysOtherThan(["empathy", "ownPart", "remedy"]);
        return new() { Empathy = PhraseJson.ReadOrNull(value.Find("empathy")), OwnPart = PhraseJson.ReadOrNull(value.Find("ownPart")), Remedy = PhraseJson.ReadOrNull(value.Find("remedy")) };
    }
}
