using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>The stretches of a timeline as pieces wide enough to be seen.</summary>
/// <remarks>
/// Nights and weekends too narrow to be seen are given to the stretch in front of them. When other stretches are too narrow as well,
/// the ribbon is cut into equal cells, each of one kind, and every kind gets its share of them. Both are counted; the picture says so.
/// </remarks>
internal sealed partial class Ribbon
{
    private const double NarrowestPiece = 2;
    private const double NarrowestClosed = 4;

    private static readonly ImmutableArray<StretchKind> _kinds =
        [StretchKind.Running, StretchKind.Paused, StretchKind.Stopped, StretchKind.Closed, StretchKind.Ahead];

    private Ribbon(ImmutableArray<RibbonPiece> pieces, int mergedClosed, int mergedOther) =>
        (Pieces, MergedClosed, MergedOther) = (pieces, mergedClosed, mergedOther);

    public ImmutableArray<RibbonPiece> Pieces { get; }

    /// <summary>Closed stretches that are not drawn as such.</summary>
    public int MergedClosed { get; }

    /// <summary>Pieces narrower than a cell, after neighbours of one kind were joined.</summary>
    public int MergedOther { get; }

    public static Ribbon Of(ImmutableArray<TimelineStretch> stretches, TimeAxis axis, Instant? usedUpAt)
    {
        ImmutableArray<RibbonPiece>.Builder exact = ImmutableArray.CreateBuilder<RibbonPiece>();
        int mergedClosed = 0;
        foreach (TimelineStretch stretch in stretches.Where(stretch => stretch.To > stretch.From))
        {
            RibbonPiece piece = new(axis.At(stretch.From), axis.At(stretch.To), stretch.Kind, PastTarget: false);
            if (piece.Kind == StretchKind.Closed && piece.Width < NarrowestClosed && exact.Count > 0)
            {
                mergedClosed++;
                exact[exact.Count - 1] = exact[exact.Count - 1] with { To = piece.To };
                continue;
            }

            exact.Add(piece);
        }

        ImmutableArray<RibbonPiece> pieces = Joined(exact);
        int narrow = pieces.Count(piece => piece.Width < NarrowestPiece);
        return new Ribbon(
            Split(narrow == 0 ? pieces : Joined(Cells(pieces, axis)), usedUpAt is { } at ? axis.At(at) : double.PositiveInfinity),
            mergedClosed,
            narrow);
    }

    private static ImmutableArray<RibbonPiece> Split(IEnumerable<RibbonPiece> pieces, double usedUp) =>
        Joined(pieces.SelectMany(piece => piece.Kind != StretchKind.Running || piece.To <= usedUp ? [piece]
            : piece.From >= usedUp ? new[] { piece with { PastTarget = true } }
            : [piece with { To = usedUp }, piece with { From = usedUp, PastTarget = true }]));

    private static ImmutableArray<RibbonPiece> Joined(IEnumerable<RibbonPiece> pieces)
    {
        ImmutableArray<RibbonPiece>.Builder joined = ImmutableArray.CreateBuilder<RibbonPiece>();
        foreach (RibbonPiece piece in pieces)
        {
            if (joined.Count > 0 && joined[joined.Count - 1] is { } last && last.IsContinuedBy(piece))
            {
                joined[joined.Count - 1] = last with { To = piece.To };
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined.ToImmutable();
    }

    /// <summary>Each cell shows the kind that is owed most; what it cannot show is owed in the next one, so that sums stay true.</summary>
    private static IEnumerable<RibbonPiece> Cells(ImmutableArray<RibbonPiece> pieces, TimeAxis axis)
    {
        int count = (int)((axis.ToPoint - axis.FromPoint) / NarrowestPiece);
        double width = (axis.ToPoint - axis.FromPoint) / count;
        Dictionary<StretchKind, double> owed = _kinds.ToDictionary(kind => kind, _ => 0.0);
        int reached = 0;
        for (int cell = 0; cell < count; cell++)
        {
            double from = axis.FromPoint + (cell * width);
            double covered = 0;
            while (reached < pieces.Length && pieces[reached].To <= from)
            {
                reached++;
            }

            for (int index = reached; index < pieces.Length && pieces[index].From < from + width; index++)
            {
                double part = Math.Min(from + width, pieces[index].To) - Math.Max(from, pieces[index].From);
                owed[pieces[index].Kind] += part;
                covered += part;
            }

            if (covered > 0)
            {
                StretchKind shown = _kinds.OrderByDescending(kind => owed[kind]).First();
                owed[shown] -= covered;
                yield return new RibbonPiece(from, from + width, shown, PastTarget: false);
            }
        }
    }
}
