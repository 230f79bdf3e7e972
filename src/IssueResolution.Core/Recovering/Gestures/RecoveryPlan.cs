using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>What shows that we can: with whom, how, under whose eyes and by which checks. Each part is null until it is known.</summary>
[Requirement("R-146")]
public sealed record RecoveryPlan
{
    private static readonly Phrase _people = new("people", "体制");
    private static readonly Phrase _plan = new("plan", "計画");
    private static readonly Phrase _oversight = new("oversight", "監督");
    private static readonly Phrase _qualityControl = new("quality control", "品質管理");

    /// <summary>Who does it from now on.</summary>
    public Phrase? People { get; init; }

    /// <summary>What is done, in which steps.</summary>
    public Phrase? Plan { get; init; }

    /// <summary>Who watches over it, and how often.</summary>
    public Phrase? Oversight { get; init; }

    /// <summary>How the result is checked before the client sees it.</summary>
    public Phrase? QualityControl { get; init; }

    /// <summary>Whether all four parts are named; a plan with a gap convinces nobody.</summary>
    public bool IsComplete => Missing.IsEmpty;

    /// <summary>The names of the parts that are still missing.</summary>
    public ImmutableArray<Phrase> Missing =>
    [
        .. new (Phrase Name, Phrase? Said)[] { (_people, People), (_plan, Plan), (_oversight, Oversight), (_qualityControl, QualityControl) }
            .Where(part => part.Said is null).Select(part => part.Name),
    ];
}
