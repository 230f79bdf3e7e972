using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Escalating;

/// <summary>An escalation while its facts are being gathered: every part may still be missing.</summary>
[Requirement("R-049")]
public sealed record NoticeDraft
{
    /// <summary>The failure itself; null, or only white space, while unknown.</summary>
    public string? WhatHappened { get; init; }

    /// <summary>When it was found.</summary>
    public Instant? FoundAt { get; init; }

    /// <summary>Who suffers from it.</summary>
    public string? Affected { get; init; }

    /// <summary>What has been done already.</summary>
    public string? ActionTaken { get; init; }

    /// <summary>What the client knows.</summary>
    public ClientTold? ClientTold { get; init; }

    /// <summary>What we recommend.</summary>
    public string? NextStep { get; init; }

    /// <summary>The parts that are not there yet, in reading order.</summary>
    public ImmutableArray<NoticePart> Missing =>
    [
        .. from part in new (NoticePart Part, bool IsThere)[]
           {
               (NoticePart.WhatHappened, IsText(WhatHappened)), (NoticePart.FoundAt, FoundAt is not null), (NoticePart.Affected, IsText(Affected)),
               (NoticePart.ActionTaken, IsText(ActionTaken)), (NoticePart.ClientTold, ClientTold is not null), (NoticePart.NextStep, IsText(NextStep)),
           }
           where !part.IsThere
           select part.Part,
    ];

    /// <summary>The notice, or which parts are missing: an escalation without content only spreads alarm.</summary>
    public Decision<EscalationNotice> Complete()
    {
        ImmutableArray<NoticePart> missing = Missing;
        if (!missing.IsEmpty)
        {
            Phrase list = Phrase.List(missing.Select(part => part.Words.Name));
            return new Decision<EscalationNotice>.Refused(RefusalCode.IncompleteNotice, Phrase.Of(
                $"The notice still lacks: {list}. Find out, or write down that it is not known.", $"まだ足りない項目：{list}。確かめるか、不明と書くこと。"));
        }

        return new Decision<EscalationNotice>.Granted(new(WhatHappened!, FoundAt!.Value, Affected!, ActionTaken!, ClientTold!, NextStep!));
    }

    private static bool IsText(string? text) => !string.IsNullOrWhiteSpace(text);
}
