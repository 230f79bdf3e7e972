using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Operating;

/// <summary>How often, and how many, the head of the firm listens to. There is no date on which it ends.</summary>
[Requirement("R-193")]
public sealed record VoiceRules
{
    private static readonly LocalDate _anyDate = new(2026, 1, 31);
    private static readonly Phrase _ahead = new("a period of days, weeks, months or years that leads ahead", "先へ進む日・週・月・年の期間");

    /// <summary>From one digest to the next.</summary>
    public required PolicyValue<Period> Every { get; init; }

    /// <summary>How many cases a digest holds.</summary>
    public required PolicyValue<int> Size { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => [Every.Read(), Size.Read()];

    /// <summary>The date of the next digest. There is always one: the founder's retirement ends it, not a calendar.</summary>
    /// <param name="last">The date of the last digest, or the day on which the listening began.</param>
    [Requirement("R-193")]
    public LocalDate NextDue(LocalDate last) => last + Every.Value;

    /// <summary>Draws the digest of a time.</summary>
    /// <inheritdoc cref="VoiceDigest.Draw" path="/param"/>
    /// <inheritdoc cref="VoiceDigest.Draw" path="/exception"/>
    [Requirement("R-193")]
    public Judgement<VoiceDigest> Draw(IEnumerable<VoiceCase> cases, ulong seed)
    {
        VoiceDigest digest = VoiceDigest.Draw(cases, Size.Value, seed);
        int escalated = digest.Cases.Count(one => one.WasEscalated);
        return new(digest, [new("operating.voice-drawn", Phrase.Of(
            $"{digest.Cases.Length} of {digest.Population} cases, each with the same chance; {escalated} of them were escalated.",
            $"{digest.Population}件から等しい確率で{digest.Cases.Length}件を抽出。うち上申された案件は{escalated}件。"), Size.Read())]);
    }

    /// <summary>What is wrong with the numbers: a period that leads nowhere, or a digest of nobody.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(Every, period => period is not null && !period.HasTimeComponent && _anyDate + period > _anyDate, _ahead),
        .. Bounds.Check(Size, size => size >= 1, Bounds.AtLeastOne),
    ];
}
