using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A stretch of a calendar as it is drawn in a week, whole also where it goes on past a midnight or past the week.</summary>
/// <param name="From">The first instant.</param>
/// <param name="To">The end, excluded.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name of the holiday; empty for what is none.</param>
internal sealed record WeekPiece(Instant From, Instant To, WeekPieceKind Kind, string Name)
{
    public bool IsOpen => Kind is WeekPieceKind.Open or WeekPieceKind.OpenOnDate;

    /// <summary>In order of time. Stretches of one kind that touch are one piece, unless a new day of the calendar's own zone begins between them.</summary>
    public static ImmutableArray<WeekPiece> Of(BusinessCalendar calendar, Instant from, Instant to)
    {
        ImmutableArray<WeekPiece>.Builder pieces = ImmutableArray.CreateBuilder<WeekPiece>();
        ExplainedStretch? before = null;
        foreach (ExplainedStretch stretch in calendar.Explain(from, to))
        {
            if (KindOf(stretch) is { } kind)
            {
                WeekPiece next = new(stretch.From, stretch.To, kind, kind == WeekPieceKind.Holiday ? NameOf(stretch) : string.Empty);
                WeekPiece? last = pieces.LastOrDefault();
                if (last is not null && last.To == next.From && last.Kind == kind && last.Name == next.Name && !IsNewDay(before!, stretch, calendar.Zone))
                {
                    pieces[pieces.Count - 1] = last with { To = next.To };
                }
                else
                {
                    pieces.Add(next);
                }
            }

            before = stretch;
        }

        return [.. pieces.Where(piece => !pieces.Any(piece.IsRestOf))];
    }

    /// <summary>Whether it is what a date with hours of its own leaves closed around them, which is no more than any night.</summary>
    private bool IsRestOf(WeekPiece other) =>
        Kind == WeekPieceKind.ClosedOnDate && other.Kind == WeekPieceKind.OpenOnDate && (other.To == From || other.From == To);

    private static bool IsNewDay(ExplainedStretch before, ExplainedStretch stretch, DateTimeZone zone) =>
        stretch.From.InZone(zone).TimeOfDay == LocalTime.Midnight && before.Reasons[0].Date != stretch.Reasons[0].Date;

    private static string NameOf(ExplainedStretch stretch) => stretch.Reasons.First(reason => reason.Cause == StretchCause.Holiday).Name;

    private static WeekPieceKind? KindOf(ExplainedStretch stretch)
    {
        bool Has(StretchCause cause) => stretch.Reasons.Any(reason => reason.Cause == cause);
        return stretch.IsOpen ? Has(StretchCause.Override) ? WeekPieceKind.OpenOnDate : WeekPieceKind.Open
            : Has(StretchCause.Break) ? WeekPieceKind.Break
            : Has(StretchCause.Holiday) ? WeekPieceKind.Holiday
            : Has(StretchCause.Override) || Has(StretchCause.Excluded) ? WeekPieceKind.ClosedOnDate
            : null;
    }
}
