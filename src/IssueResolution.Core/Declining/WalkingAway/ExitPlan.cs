using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>How a relationship ends in order. There is no exit plan that leaves the phase unfinished or the work without anyone.</summary>
[Requirement("R-147")]
public sealed record ExitPlan
{
    internal ExitPlan(Phrase finishPhase, Phrase transition, Role approvedBy, EvidencePack evidence) =>
        (FinishPhase, Transition, ApprovedBy, Evidence) = (finishPhase, transition, approvedBy, evidence);

    /// <summary>How the current phase is finished.</summary>
    public Phrase FinishPhase { get; }

    /// <summary>To whom the work is handed over, and how.</summary>
    public Phrase Transition { get; }

    /// <summary>Who has approved it.</summary>
    public Role ApprovedBy { get; }

    /// <summary>Everything on record.</summary>
    public EvidencePack Evidence { get; }
}
