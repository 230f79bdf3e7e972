using IssueResolution.Declining;

namespace IssueResolution.Json;

/// <summary>A request with the answers to the three questions, and the sender's own words.</summary>
internal static class RequestJson
{
    public static DeclineFile Read(WireValue value, DeclineFile file)
    {
        value.RefuseKeysOtherThan(["what", "goal", "at", "feasibility", "notice", "evidence", "alternatives", "reset", "price", "wording"]);
        RequestFeasibility feasibility = value.Require("feasibility", $"Write one of {Codes()}.").Code<RequestFeasibility>("feasibility");
        IEnumerable<Alternative> ways = value.Find("alternatives")?.Items.Select(AlternativeIn) ?? [];
        ClientRequest request = new(
            PhraseJson.Read(value.Require("what", "Say what is asked for, as a noun phrase.")),
            InstantJson.Read(value.Require("at", "Write when the client asked, such as \"2026-03-02T09:00:00Z\".")),
            feasibility,
            AlternativeSet.For(PhraseJson.Read(value.Require("goal", "Say what the client wants to reach by it.")), ways))
        {
            Notice = value.Find("notice") is { } notice ? NoticeIn(notice) : PriorNotice.None,
            Evidence = value.Find("evidence") is { } evidence ? EvidenceIn(evidence) : null,
        };
        return file with
        {
            Request = request,
            Reset = value.Find("reset")?.Code<ExpectationReset>("way to reset expectations"),
            Price = value.Find("price")?.MoneyIn(),
            Wording = value.Find("wording") is { } wording ? WordingIn(wording) : new(),
        };
    }

    private static PriorNotice NoticeIn(WireValue value)
    {
        value.RefuseKeysOtherThan(["form", "at"]);
        NoticeForm form = value.Require("form", "Write none, oral, written or contract.").Step<NoticeForm>("form of notice");
        WireValue? at = value.Find("at");
        return form == NoticeForm.None
            ? at is null ? PriorNotice.None : throw at.Fault("A client who was never told was not told at any time. Leave \"at\" out, or name the form.")
            : PriorNotice.Given(form, InstantJson.Read(at ?? value.Require("at", "Write when the client was told.")));
    }

    private static NoticeEvidence EvidenceIn(WireValue value)
    {
        value.RefuseKeysOtherThan(["form", "reference", "at"]);
        return new(
            value.Require("form", "Write mail, document, chat, minutes or recollection.").Code<EvidenceForm>("form of evidence"),
            value.Require("reference", "Say where it is found, such as the number of the mail.").Words(),
            InstantJson.Read(value.Require("at", "Write when it came about.")));
    }

    private static Alternative AlternativeIn(WireValue value)
    {
        value.RefuseKeysOtherThan(["what", "meetsGoal", "cost"]);
        return new(
            PhraseJson.Read(value.Require("what", "Say what can be done instead, as a noun phrase.")),
            value.Find("meetsGoal")?.Flag ?? true,
            value.Find("cost")?.MoneyIn());
    }

    private static DeclineWording WordingIn(WireValue value)
    {
        value.RefuseKeysOtherThan(["empathy", "absorbed", "clearedBy"]);
        return new()
        {
            Empathy = PhraseJson.ReadOrNull(value.Find("empathy")),
            Absorbed = value.Find("absorbed")?.MoneyIn(),
            ClearedBy = value.Find("clearedBy")?.Words(),
        };
    }

    private static string Codes() => string.Join(", ", RequestFeasibility.InOrder.Select(feasibility => feasibility.Code));
}
