using IssueResolution.Recovering;

namespace IssueResolution.Json;

/// <summary>What is meant to be said to the client, part by part.</summary>
internal static class ApologyJson
{
    public static ApologyDraft Read(WireValue value)
    {
        value.RefuseKeysOtherThan(["stage", "for", "responsibility", "explanation", "repentance", "repair", "forgivenessRequest"]);
        return new(PhraseJson.Read(value.Require("for", "Name what you are sorry for, such as \"the two days you waited for the report\".")))
        {
            Responsibility = PhraseJson.ReadOrNull(value.Find("responsibility")),
            Explanation = PhraseJson.ReadOrNull(value.Find("explanation")),
            Repentance = PhraseJson.ReadOrNull(value.Find("repentance")),
            Repair = PhraseJson.ReadOrNull(value.Find("repair")),
            ForgivenessRequest = PhraseJson.ReadOrNull(value.Find("forgivenessRequest")),
        };
    }
}
