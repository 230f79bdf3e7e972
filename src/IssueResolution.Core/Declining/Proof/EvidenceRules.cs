using System.Collections.Immutable;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Declining;

/// <summary>What counts as missing when everything on record is laid side by side.</summary>
public sealed record EvidenceRules
{
    /// <summary>A stretch longer than this without anything on record is a gap; time on the wall.</summary>
    public required PolicyValue<Duration> SilentFrom { get; init; }

    /// <summary>Lays out everything on record, in the order of time, and marks what is missing.</summary>
    /// <param name="timeline">What happened.</param>
    /// <param name="consents">What the client agreed to.</param>
    /// <param name="notices">What shows that the client was told.</param>
    /// <param name="asOf">What lies after it is left out; a writing after it counts as not yet there.</param>
    [Requirement("R-155")]
    public EvidencePack Produce(Timeline timeline, IEnumerable<ConsentRecord> consents, IEnumerable<NoticeEvidence> notices, Instant asOf)
    {
        ConsentRecord[] agreed = [.. Guard.Against.Null(consents).Where(consent => consent.At <= asOf)];
        TimelineEntry[] happened = [.. Guard.Against.Null(timeline).Until(asOf)];
        EvidenceEntry.Item[] items =
        [
            .. Guard.Against.Null(notices).Where(notice => notice.At <= asOf).Select(ItemOf)
                .Concat(agreed.SelectMany(consent => ItemsOf(consent, asOf)))
                .Concat(happened.Select(ItemOf))
                .OrderBy(item => item.At),
        ];
        IEnumerable<EvidenceEntry> gaps = [.. agreed.SelectMany(consent => GapsOf(consent, asOf)), .. happened.SelectMany(GapsOf), .. Silences(items)];
        return new(asOf, [.. items.Concat(gaps).OrderBy(entry => entry.At)]);
    }

    /// <summary>What is wrong with the numbers: no time at all, so that everything were a gap.</summary>
    public ImmutableArray<Finding> Validate() => [.. Bounds.Check(SilentFrom, from => from > Duration.Zero, Bounds.Positive)];

    private static EvidenceEntry.Item ItemOf(NoticeEvidence notice) => new(notice.At, Phrase.Of(
        $"Notice: {notice.Form} {notice.Reference}.", $"事前の案内：{notice.Form}（{notice.Reference}）。"), notice.Form.IsShowable);

    private static EvidenceEntry.Item ItemOf(TimelineEntry entry) => new(entry.At, entry.Result is null
        ? Phrase.Of($"{entry.Kind}, {entry.By}: {entry.What}", $"{entry.Kind}、{entry.By}：{entry.What}")
        : Phrase.Of($"{entry.Kind}, {entry.By}: {entry.What} Result: {entry.Result}", $"{entry.Kind}、{entry.By}：{entry.What} 結果：{entry.Result}"), isWritten: false);

    private static IEnumerable<EvidenceEntry.Item> ItemsOf(ConsentRecord consent, Instant asOf)
    {
        yield return new(consent.At, Phrase.Of(
            $"{consent.ByWhom} agreed ({consent.Channel}): {consent.What}", $"{consent.ByWhom}が同意（{consent.Channel}）：{consent.What}"), consent.Channel.IsWritten);
        if (!consent.Channel.IsWritten && consent.WrittenAt is { } written && written <= asOf)
        {
            yield return new(written, Phrase.Of($"Confirmed in writing: {consent.What}", $"書面で確認：{consent.What}"), isWritten: true);
        }
    }

    private static IEnumerable<EvidenceEntry.Gap> GapsOf(ConsentRecord consent, Instant asOf)
    {
        if (consent.WrittenAt is null || consent.WrittenAt > asOf)
        {
            yield return new(consent.At, EvidenceGapKind.UnwrittenAgreement, Phrase.Of(
                $"Never confirmed in writing: {consent.What}", $"書面での確認がない：{consent.What}"));
        }
    }

    private static IEnumerable<EvidenceEntry.Gap> GapsOf(TimelineEntry entry)
    {
        if (entry.Kind == TimelineEntryKind.Decision && entry.Result is null)
        {
            yield return new(entry.At, EvidenceGapKind.OpenDecision, Phrase.Of(
                $"Nothing says what came of it: {entry.What}", $"結果の記録がない：{entry.What}"));
        }
    }

    private IEnumerable<EvidenceEntry.Gap> Silences(IReadOnlyList<EvidenceEntry.Item> items) =>
        from pair in items.Zip(items.Skip(1), (former, next) => (former, next))
        where pair.next.At - pair.former.At > SilentFrom.Value
        select new EvidenceEntry.Gap(pair.former.At, EvidenceGapKind.SilentStretch, Phrase.Of(
            $"Nothing is on record from {pair.former.At} to {pair.next.At}.", $"{pair.former.At}から{pair.next.At}まで記録がない。"));
}
