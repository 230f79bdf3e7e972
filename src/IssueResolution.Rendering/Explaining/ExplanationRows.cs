using System.Collections.Immutable;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>The lines of an explanation, few enough to be read.</summary>
/// <remarks>
/// A long one passes over nights: running time and what was closed in between become one line. What is long even then loses its middle. Counted
/// time adds up to the same in every case.
/// </remarks>
internal static class ExplanationRows
{
    private const int MostSteps = 30;
    private const int MostRows = 60;

    public static ImmutableArray<ExplanationRow> Of(ClockExplanation explanation, Words words)
    {
        ImmutableArray<ClockStep> steps = explanation.Steps;
        IEnumerable<ExplanationRow> told = steps.Length > MostSteps ? Folded(explanation, words) : steps.Select(step => Row(step, words));
        ExplanationRow[] all =
        [
            .. told.Select(row => (Row: row, Rank: row.Counted is null || IsChange(row, words) ? 0 : 2))
                .Concat(ExplanationMark.Of(explanation, words).Where(mark => mark.Look != MarkLook.Change)
                    .Select(mark => (Row: new ExplanationRow(mark.At, mark.Doing, null, mark.Why), Rank: 1)))
                .OrderBy(row => row.Row.From)
                .ThenBy(row => row.Rank)
                .Select(row => row.Row),
        ];
        return all.Length > MostRows ? Shortened(all, words) : [.. all];
    }

    private static bool IsChange(ExplanationRow row, Words words) => row.Doing == NameOf(ClockStepKind.Changed, words);

    private static ExplanationRow Row(ClockStep step, Words words) =>
        new(step.From, NameOf(step.Kind, words), step.Counted, words.In(step.Why));

    private static string NameOf(ClockStepKind kind, Words words) => words.In(kind.Words.Name);

    /// <summary>Running time and what is closed in between, on either side of the reading, in one line each.</summary>
    private static IEnumerable<ExplanationRow> Folded(ClockExplanation explanation, Words words)
    {
        List<ClockStep> run = [];
        foreach (ClockStep step in explanation.Steps)
        {
            bool joins = step.Kind == ClockStepKind.Running || step.Kind == ClockStepKind.Ahead || step.Kind == ClockStepKind.Closed;
            if (run.Count > 0 && (!joins || step.From == explanation.CountedUpTo))
            {
                yield return Joined(run, words);
                run = [];
            }

            if (joins)
            {
                run.Add(step);
            }
            else
            {
                yield return Row(step, words);
            }
        }

        if (run.Count > 0)
        {
            yield return Joined(run, words);
        }
    }

    private static ExplanationRow Joined(List<ClockStep> run, Words words)
    {
        ClockStep shown = run.Find(step => step.Kind != ClockStepKind.Closed) ?? run[0];
        string[] closed = [.. run.Where(step => step.Kind == ClockStepKind.Closed && step != shown).Select(step => words.In(step.Why)).Distinct()];
        return new(
            run[0].From,
            NameOf(shown.Kind, words),
            run.Aggregate(Duration.Zero, (sum, step) => sum + step.Counted),
            words.PartsOf(closed.Length == 0 ? [words.In(shown.Why)] : [words.In(shown.Why), words.ClosedInBetween(words.Line(closed))]));
    }

    private static ImmutableArray<ExplanationRow> Shortened(ExplanationRow[] rows, Words words)
    {
        const int kept = (MostRows - 1) / 2;
        ExplanationRow[] left = [.. rows.Skip(kept).Take(rows.Length - (2 * kept))];
        Duration counted = left.Aggregate(Duration.Zero, (sum, row) => sum + (row.Counted ?? Duration.Zero));
        return [.. rows.Take(kept), new ExplanationRow(null, "…", counted, words.RowsLeftOut(Numerals.Of(left.Length))), .. rows.Skip(rows.Length - kept)];
    }
}
