using System.Collections.Immutable;
using IssueResolution.Casework;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>What an agenda says, in the words of one language. Names that users gave are in it, not escaped yet.</summary>
internal sealed class AgendaSummary
{
    private readonly Agenda _agenda;
    private readonly Words _words;
    private readonly ZonedStamps _stamps;

    /// <param name="agenda">What is told.</param>
    /// <param name="zone">In which dates and times are written.</param>
    /// <param name="words">The language.</param>
    /// <param name="atMost">How many duties are told; all are counted.</param>
    public AgendaSummary(Agenda agenda, DateTimeZone zone, Words words, int atMost = int.MaxValue)
    {
        (_agenda, _words) = (agenda, words);
        Duty[] told = [.. agenda.Duties.Take(atMost)];
        _stamps = new([agenda.Now, .. told.Select(duty => duty.DueAt), .. agenda.NextInstant is { } next ? [next] : Array.Empty<Instant>()], zone, words);
        Instant? nextDue = agenda.Next?.DueAt;
        Rows = [.. told.Select(duty => AgendaRow.Of(duty, agenda.Now, nextDue, _stamps, words))];
    }

    public string Heading => _words.AgendaTitle;

    /// <summary>What is due first first.</summary>
    public ImmutableArray<AgendaRow> Rows { get; }

    /// <summary>"and 120 more"; null when all are told.</summary>
    public string? Left => _agenda.Duties.Length > Rows.Length ? _words.More(Numerals.Of(_agenda.Duties.Length - Rows.Length)) : null;

    /// <summary>Whether the case has to stand beside each duty.</summary>
    public bool HasSeveralCases => _agenda.Duties.Select(duty => duty.CaseId).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>"asked Mon 2026-03-02 14:00 · 5 duties, 1 overdue"</summary>
    public string Outcome => _words.Line(
        _words.AskedAt(_stamps.Of(_agenda.Now)),
        Rows.IsEmpty ? null : _words.Duties(Numerals.Of(_agenda.Duties.Length), Numerals.Of(_agenda.Overdue.Length)));

    /// <summary>When the answer would be another one although nothing happens.</summary>
    public string Outlook => _agenda.NextInstant is { } next ? _words.AskAgain(_stamps.Of(next)) : _words.NothingChanges;

    public string Times => _stamps.Times;
}
