using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Casework;

/// <summary>Why an event may not be recorded.</summary>
internal sealed record Refusal(RefusalCode Code, Phrase Message)
{
    internal static Refusal? Of<T>(Decision<T> decision) =>
        decision is Decision<T>.Refused refused ? new(refused.Code, refused.Message) : null;
}
