using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Operating;

/// <summary>A delegation while it is being agreed: every part may still be missing.</summary>
[Requirement("R-201")]
public sealed record DelegationDraft
{
    /// <summary>Whose role it is; null, or only white space, while nobody's.</summary>
    public string? Owner { get; init; }

    /// <summary>From one check to the next; null, zero or less while nobody looks.</summary>
    public Duration? CheckEvery { get; init; }

    /// <summary>Who is told; null, or only white space, while nobody is.</summary>
    public string? ReportTo { get; init; }

    /// <summary>The parts that are not there yet.</summary>
    public ImmutableArray<DelegationPart> Missing =>
    [
        .. DelegationPart.InOrder.Where(part =>
            part == DelegationPart.Owner ? string.IsNullOrWhiteSpace(Owner)
            : part == DelegationPart.Checks ? !(CheckEvery > Duration.Zero)
            : string.IsNullOrWhiteSpace(ReportTo)),
    ];

    /// <summary>The delegation, or everything that is missing; refused also when the owner would report to the owner.</summary>
    public Decision<Delegation> Complete()
    {
        ImmutableArray<DelegationPart> missing = Missing;
        if (!missing.IsEmpty)
        {
            Phrase list = Phrase.List(missing.Select(part => part.Words.Name));
            return new Decision<Delegation>.Refused(RefusalCode.IncompleteDelegation, Phrase.Of(
                $"Handed over without: {list}. Delegating is not neglect.", $"取り決めのない項目：{list}。任せることは放置ではない。"));
        }

        return string.Equals(Owner!.Trim(), ReportTo!.Trim(), StringComparison.Ordinal)
            ? new Decision<Delegation>.Refused(RefusalCode.ReportsToSelf, Phrase.Of(
                $"{Owner} would report to {ReportTo}: name someone else.", $"{Owner}の報告先が{ReportTo}自身である。別の人を示すこと。"))
            : new Decision<Delegation>.Granted(new(Owner, CheckEvery!.Value, ReportTo));
    }
}
