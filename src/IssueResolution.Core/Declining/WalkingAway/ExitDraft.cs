using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>An exit while it is being prepared: everything may still be missing.</summary>
[Requirement("R-147")]
public sealed record ExitDraft
{
    /// <summary>How the current phase is finished; null while open.</summary>
    public Phrase? FinishPhase { get; init; }

    /// <summary>To whom the work is handed over, and how; null while open.</summary>
    public Phrase? Transition { get; init; }

    /// <summary>Who has approved it; null while nobody has.</summary>
    public Role? ApprovedBy { get; init; }

    /// <summary>Whether an executive has tried to mend the relationship.</summary>
    public bool HadExecutiveAttempt { get; init; }

    /// <summary>Whether what we owe for our own failures is settled.</summary>
    public bool IsRemedySettled { get; init; }

    /// <summary>Everything on record; null while nobody has produced it.</summary>
    public EvidencePack? Evidence { get; init; }
}
