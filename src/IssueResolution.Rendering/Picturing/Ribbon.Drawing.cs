namespace IssueResolution.Rendering;

/// <content>How the pieces look, and what the looks mean.</content>
internal sealed partial class Ribbon
{
    /// <summary>Every look that occurs, with its word.</summary>
    public IEnumerable<LegendEntry> Legend(Words words) =>
        Pieces
            .Select(piece => (piece.Kind, piece.PastTarget))
            .Distinct()
            .OrderBy(look => look)
            .Select(look => new LegendEntry(
                look.PastTarget ? "past" : RibbonPiece.LookOf(look.Kind),
                look.PastTarget ? words.PastTarget : words.Kind(look.Kind),
                Math.Max(3, 14 * RibbonPiece.ShareOfHeight(look.Kind))));

    /// <summary>The pieces in a row; some kinds are lower than others and stand in the middle.</summary>
    public Markup Draw(double top, double height) =>
        Markup.Join(Pieces.Select(piece =>
        {
            double own = height * RibbonPiece.ShareOfHeight(piece.Kind);
            return Svg.Bar(piece.Look, piece.From, top + ((height - own) / 2), piece.Width, own);
        }));
}
