using System.Collections.Immutable;
using System.Globalization;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A ledger of trust at an instant, event by event, in the words of one language.</summary>
internal sealed class TrustView
{
    private readonly Words _words;
    private readonly ZonedStamps _stamps;
    private readonly Judgement<TrustReading> _reading;

    public TrustView(TrustRules rules, TrustLedger ledger, Instant now, DateTimeZone zone, Words words)
    {
        (_words, Now, Zone, Start) = (words, now, zone, rules.Start.Value);
        _reading = rules.Read(ledger, now);
        ImmutableArray<TrustEvent> events = ledger.Until(now);
        int before = Start;
        ImmutableArray<TrustStep>.Builder steps = ImmutableArray.CreateBuilder<TrustStep>(events.Length);
        for (int count = 1; count <= events.Length; count++)
        {
            int after = rules.Read(TrustLedger.Empty.With(events.Take(count)), now).Value.Score;
            steps.Add(new(events[count - 1], before, after));
            before = after;
        }

        Steps = steps.MoveToImmutable();
        _stamps = new([now, .. events.Select(each => each.At)], zone, words);
    }

    public Instant Now { get; }

    public DateTimeZone Zone { get; }

    /// <summary>Where the ledger began, from 0 to 100.</summary>
    public int Start { get; }

    /// <summary>In the order of time.</summary>
    public ImmutableArray<TrustStep> Steps { get; }

    /// <summary>"Trust over time: fragile, 35 of 100"</summary>
    public string Heading => _words.Labelled(
        _words.TrustTitle, _words.TrustAt(_words.In(_reading.Value.State.Words.Name), Numerals.Of(_reading.Value.Score)));

    public string Outcome => _words.Line(_words.AskedAt(Stamp(Now)), Steps.IsEmpty ? _words.NoTrustEvents : null);

    /// <summary>Why it stands so, each with the cell of the policy that spoke.</summary>
    public IEnumerable<string> Reasons => _reading.Reasons.Select(reason => reason.Cell is { } cell ? $"{_words.In(reason.Text)} [{_words.In(cell.ToPhrase())}]" : _words.In(reason.Text));

    public string Times => _stamps.Times;

    public string Stamp(Instant at) => _stamps.Of(at);

    public string Doing(TrustStep step) => _words.In(step.Event.Kind.Words.Name);

    /// <summary>"−15, now 35"</summary>
    public string Moved(TrustStep step) => _words.Moved(step.Change.ToString("+0;−0;±0", CultureInfo.InvariantCulture), Numerals.Of(step.After));
}
