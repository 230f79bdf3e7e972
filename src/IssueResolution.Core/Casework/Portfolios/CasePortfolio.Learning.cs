using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Learning;
using IssueResolution.Operating;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Casework;

/// <content>What many cases show together.</content>
public sealed partial class CasePortfolio
{
    /// <summary>The cases as those remember them who look for what keeps coming back. A root cause is known by its statement, letter by letter.</summary>
    [Requirement("R-136")]
    public ImmutableArray<PastIssue> History =>
        [.. Cases.Select(one => new PastIssue(one.Client, one.Detected.Kind, one.Cause?.Statement, one.Detected.At))];

    /// <summary>Which kinds and which root causes keep coming back.</summary>
    [Requirement("R-136")]
    public ImmutableArray<CasePattern> Patterns => _rules.Policy.Learning.Patterns.FindIn(_rules.Policy.Assessing.Attention, History, Now);

    /// <summary>Whether more cases come up than usual.</summary>
    /// <inheritdoc cref="PatternRules.CountByPeriod" path="/param[@name='since']"/>
    /// <inheritdoc cref="PatternRules.CountByPeriod" path="/exception"/>
    [Requirement("R-136")]
    public Judgement<VolumeReading> VolumeSince(Instant since)
    {
        PatternRules patterns = _rules.Policy.Learning.Patterns;
        return patterns.ReadVolume(patterns.CountByPeriod(Cases.Select(one => one.Detected.At), since, Now));
    }

    /// <summary>Which clients have far more cases than is usual for their size.</summary>
    /// <param name="served">Every client that is served, with or without cases.</param>
    /// <exception cref="ArgumentException">A client is named twice.</exception>
    [Requirement("R-136")]
    public Judgement<ClientComparison> CompareClients(IEnumerable<ServedClient> served) =>
        _rules.Policy.Learning.Patterns.CompareClients(_rules.Policy.Assessing.Attention, served, History, Now);

    /// <summary>The indicators of a while up to now.</summary>
    /// <remarks>
    /// Times are business time from the detection, of cases detected in the while. Receipt and first answer are held to the row of the
    /// moment of answering, as the agenda holds them; a resolution has no target, so of its attainment there is no data. A case that was declined or left is over then.
    /// </remarks>
    /// <param name="from">The beginning of the while, that instant excluded.</param>
    /// <exception cref="ArgumentOutOfRangeException">The beginning lies after now.</exception>
    /// <exception cref="BusinessTime.OpenTimeExhaustedException">The calendar has not so much open time as a target asks for.</exception>
    [Requirement("R-200")]
    public IndicatorSet IndicatorsSince(Instant from)
    {
        CaseSnapshot[] came = [.. Cases.Where(one => one.Detected.At > from)];
        ResolutionPolicy policy = _rules.Policy;
        return policy.Learning.IndicatorsOf(
            Cases.Select(one => one.FollowUp).OfType<FollowUp>(),
            [
                new(ClockKind.Acknowledge, Kept(came, one => one.AcknowledgedAt, row => policy.Communicating.AcknowledgeWithin[row])),
                new(ClockKind.FirstResponse, Kept(came, one => one.FirstAnsweredAt, row => policy.Escalating.InitialResponse[row])),
                new(ClockKind.Resolution, Kept(came, one => one.ResolvedAt, _ => null)),
            ],
            History,
            Cases.Select(SpanOf),
            from,
            Now);
    }

    /// <summary>Whose words the head of the firm reads this time: a fair sample, calm cases among it.</summary>
    /// <param name="since">Cases that came up before are left out.</param>
    /// <param name="seed">Chosen by the caller, a new one each time: the date as a number will do.</param>
    [Requirement("R-193")]
    public Judgement<VoiceDigest> Listen(Instant since, ulong seed) => _rules.Policy.Operating.Voice.Draw(
        Cases.Where(one => one.Detected.At >= since).Select(one => new VoiceCase(one.Id, !one.Escalations.IsEmpty)), seed);

    private static IssueSpan SpanOf(CaseSnapshot one) => new(
        one.Detected.At,
        one.FirstEndedAt,
        one.State == CaseState.Closed ? one.ResolvedAt : one.EndedAt ?? one.ResolvedAt,
        one.FirstEndedAt is null ? 0 : one.Reopenings);

    private AttainmentReport Kept(IEnumerable<CaseSnapshot> cases, Func<CaseSnapshot, Instant?> done, Func<Severity, Allowance?> within) => AttainmentReport.OfTimes(
        from one in cases
        let end = done(one)
        let due = within(one.RowAt(end ?? Now, _rules.Policy.Escalating))?.DueAfter(one.Detected.At, _rules.Calendar)
        select (end is { } at ? _rules.Calendar.Between(one.Detected.At, at) : (Duration?)null, due is null ? null : (bool?)((end ?? Now) > due)));
}
