using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Committing;

/// <summary>How dates are promised.</summary>
public sealed partial record CommittingPolicy
{
    private static readonly BufferRatio _asExpected = new(1, 1);

    /// <summary>What is promised for what is expected.</summary>
    [Requirement("R-076")]
    public required PolicyValue<BufferRatio> Buffer { get; init; }

    /// <summary>What is promised instead once enough dates of the same work did not hold.</summary>
    [Requirement("R-076")]
    public required PolicyValue<BufferRatio> BufferAfterSlip { get; init; }

    /// <summary>From how many slips on, itself included, <see cref="BufferAfterSlip"/> applies.</summary>
    public required PolicyValue<int> SlipsToWiden { get; init; }

    /// <summary>By how much a promise is widened on top of the ratio that applies.</summary>
    public required PolicyTable<PromiseCaution, BufferRatio> CautionWidens { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => [Buffer.Read(), BufferAfterSlip.Read(), SlipsToWiden.Read(), .. CautionWidens.Readings];

    /// <summary>What is wrong with the numbers: less promised than expected, or less after a slip or in caution than without.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(Buffer, IsEnough, AsMuchAsExpected),
        .. Bounds.Check(BufferAfterSlip, IsEnough, AsMuchAsExpected),
        .. Bounds.Check(SlipsToWiden, count => count >= 1, Bounds.AtLeastOne),
        .. Bounds.Check(CautionWidens, IsEnough, AsMuchAsExpected),
        .. NarrowerAfterSlip(),
        .. Rising.Check(CautionWidens, PromiseCaution.InOrder),
    ];

    private static Phrase AsMuchAsExpected => new("1:1 or more", "1:1以上");

    private static bool IsEnough(BufferRatio ratio) => ratio.Estimated > 0 && ratio >= _asExpected;

    private IEnumerable<Finding> NarrowerAfterSlip()
    {
        if (BufferAfterSlip.Value < Buffer.Value)
        {
            yield return new(FindingCode.NotRising, BufferAfterSlip.Code, Phrase.Of(
                $"{BufferAfterSlip.Code} is {BufferAfterSlip.Value}, less than {Buffer.Value} of {Buffer.Code}.",
                $"{BufferAfterSlip.Code}の値{BufferAfterSlip.Value}が{Buffer.Code}の値{Buffer.Value}を下回る。"));
        }
    }
}
