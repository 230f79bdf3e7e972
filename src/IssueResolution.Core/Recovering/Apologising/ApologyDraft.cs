using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>What someone means to say. Each part is null unless it is said; what one is sorry for is always named.</summary>
/// <param name="For">
/// What one is sorry for, as it stands after "sorry for" and before 「について」: "the two days you waited for the report" and not
/// "any inconvenience".
/// </param>
[Requirement("R-110")]
public sealed record ApologyDraft(Phrase For)
{
    /// <summary>What one is sorry for.</summary>
    public Phrase For { get; } = Guard.Against.Null(For);

    /// <summary>What our part was.</summary>
    public Phrase? Responsibility { get; init; }

    /// <summary>How it came about.</summary>
    public Phrase? Explanation { get; init; }

    /// <summary>What we change.</summary>
    public Phrase? Repentance { get; init; }

    /// <summary>What we do to mend it.</summary>
    public Phrase? Repair { get; init; }

    /// <summary>How we ask to be forgiven.</summary>
    public Phrase? ForgivenessRequest { get; init; }

    /// <summary>Whether a part is said; regret always is.</summary>
    public bool Says(ApologyPart part) => part == ApologyPart.Regret || TextOf(part) is not null;

    internal Phrase? TextOf(ApologyPart part) => Guard.Against.Null(part).Name switch
    {
        nameof(ApologyPart.Regret) => Phrase.Of($"We are sorry for {For}.", $"{For}について、心よりお詫び申し上げます。"),
        nameof(ApologyPart.Responsibility) => Responsibility,
        nameof(ApologyPart.Explanation) => Explanation,
        nameof(ApologyPart.Repentance) => Repentance,
        nameof(ApologyPart.Repair) => Repair,
        nameof(ApologyPart.ForgivenessRequest) => ForgivenessRequest,
        _ => throw Unlisted.Member(part),
    };

    /// <summary>What is said in place of regret where the cause is not ours at all.</summary>
    internal Phrase Empathy => Phrase.Of($"We see how much trouble it is for you: {For}.", $"{For}で、さぞお困りのことと存じます。");
}
