using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Escalating;

/// <summary>What whoever is told reads: six parts, none empty.</summary>
[Requirement("R-049")]
public sealed record EscalationNotice
{
    internal EscalationNotice(string whatHappened, Instant foundAt, string affected, string actionTaken, ClientTold clientTold, string nextStep)
    {
        WhatHappened = whatHappened;
        FoundAt = foundAt;
        Affected = affected;
        ActionTaken = actionTaken;
        ClientTold = clientTold;
        NextStep = nextStep;
    }

    /// <summary>The failure itself.</summary>
    public string WhatHappened { get; }

    /// <summary>When it was found.</summary>
    public Instant FoundAt { get; }

    /// <summary>Who suffers from it.</summary>
    public string Affected { get; }

    /// <summary>What has been done already.</summary>
    public string ActionTaken { get; }

    /// <summary>What the client knows.</summary>
    public ClientTold ClientTold { get; }

    /// <summary>What we recommend.</summary>
    public string NextStep { get; }
}
