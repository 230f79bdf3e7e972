using IssueResolution.Casework;
using IssueResolution.Committing;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A duty in the words of one language. Names that users gave are in it, not escaped yet.</summary>
/// <param name="Duty">What is told.</param>
/// <param name="IsOverdue">Whether its time has passed.</param>
/// <param name="Status">The same in a word, or whether it is due next or later.</param>
/// <param name="Due">By when.</param>
/// <param name="What">What is to be done, to which of several, and how binding it is when that is less than required.</param>
/// <param name="By">Who does it.</param>
/// <param name="Why">What asks for it.</param>
/// <param name="Cell">The cell of the policy that gives the time, with its provenance; empty where it was promised or agreed.</param>
internal sealed record AgendaRow(Duty Duty, bool IsOverdue, string Status, string Due, string What, string By, string Why, string Cell)
{
    /// <param name="duty">What is told.</param>
    /// <param name="now">The instant of the question.</param>
    /// <param name="next">When something of the whole agenda is due next; null when nothing is, or all is overdue.</param>
    /// <param name="stamps">How instants are written.</param>
    /// <param name="words">The language.</param>
    public static AgendaRow Of(Duty duty, Instant now, Instant? next, ZonedStamps stamps, Words words)
    {
        bool isOverdue = duty.IsOverdueAt(now);
        string kind = words.In(duty.Kind.Words.Name);
        return new(
            duty,
            isOverdue,
            isOverdue ? words.Overdue : duty.DueAt == next ? words.DueNext : words.DueLater,
            stamps.Of(duty.DueAt),
            words.Line(
                duty.Subject.Length == 0 ? kind : words.Labelled(kind, duty.Subject),
                duty.Strength < DutyStrength.Required ? words.In(duty.Strength.Words.Name) : null),
            words.In(duty.By.Words.Name),
            words.In(duty.Because.Text),
            CellText(duty.Kind, duty.Because.Cell, words));
    }

    /// <summary>"R-050 · escalating.fact-window = PT15M (seed: R-050)"</summary>
    private static string CellText(DutyKind kind, CellReading? cell, Words words) => cell is null ? kind.Requirement : $"{kind.Requirement} · {words.In(cell.ToPhrase())}";
}
