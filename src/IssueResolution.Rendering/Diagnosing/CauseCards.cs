using System.Collections.Immutable;
using IssueResolution.Diagnosing;

namespace IssueResolution.Rendering;

/// <summary>Lays out the cards of a cause graph from top to bottom and joins each to its effect.</summary>
internal sealed class CauseCards(CauseGraph graph, DiagnosingPolicy policy, Words words, PictureWidth width)
{
    private const double Edge = 2;
    private const double Padding = 10;
    private const double SmallLine = 17;
    private const double TextLine = 19;
    private const double Gap = 22;
    private const double WidestStep = 28;
    private const double SpineShift = 14;

    private readonly double _units = SvgPicture.UnitsOf(width);
    private readonly CauseOutline _outline = new(graph, policy, words);

    public SvgPicture Compose()
    {
        double step = Math.Min(WidestStep, _units * 0.4 / Math.Max(1, _outline.Rows.Max(row => row.Indent)));
        ImmutableArray<Card>.Builder cards = ImmutableArray.CreateBuilder<Card>(_outline.Rows.Length);
        double y = Edge;
        foreach (CauseRow row in _outline.Rows)
        {
            Card card = Lay(row, Edge + (row.Indent * step), y);
            cards.Add(card);
            y += card.Height + Gap;
        }

        Markup shapes = Markup.Join(
            cards.Where(card => card.Row.Link is not null).Select(card => Join(cards[card.Row.Parent], card, step))
                .Concat(cards.Select(Draw)));
        return new SvgPicture(
            "causes", width, y - Gap + Edge, words, words.CauseTitle, words.Sentences(_outline.Rows.Select(_outline.Told)),
            Markup.Style(CauseStylesheet.Causes) + shapes);
    }

    /// <summary>From an only effect straight down; from a branching along its left side, and then across.</summary>
    private static Markup Join(Card effect, Card cause, double step)
    {
        if (cause.Row.IsOnly)
        {
            double x = effect.X + SpineShift;
            return Svg.Path("why", $"M{SvgNumber.Of(x)} {SvgNumber.Of(effect.Bottom)}V{SvgNumber.Of(cause.Y - 6)}")
                + Head(x - 4, cause.Y - 7, x + 4, cause.Y - 7, x, cause.Y);
        }

        double spine = effect.X + Math.Min(SpineShift, step / 2);
        double middle = cause.Y + 20;
        return Svg.Path("why", $"M{SvgNumber.Of(spine)} {SvgNumber.Of(effect.Bottom)}V{SvgNumber.Of(middle)}H{SvgNumber.Of(Math.Max(spine, cause.X - 6))}")
            + Head(cause.X - 7, middle - 4, cause.X - 7, middle + 4, cause.X, middle);
    }

    private static Markup Head(double x1, double y1, double x2, double y2, double x3, double y3) => Svg.Path(
        "why-head",
        $"M{SvgNumber.Of(x1)} {SvgNumber.Of(y1)}L{SvgNumber.Of(x2)} {SvgNumber.Of(y2)}L{SvgNumber.Of(x3)} {SvgNumber.Of(y3)}Z");

    private Card Lay(CauseRow row, double x, double y)
    {
        double across = _units - Edge - x;
        double room = across - (2 * Padding);
        return new(
            row, x, y, across,
            [
                .. CardText.Lines(_outline.Heading(row), SvgPicture.SmallSize, room).Select(text => new CardLine("small", text, SmallLine)),
                .. CardText.Lines(_outline.Statement(row.Node), SvgPicture.TextSize * TextExtent.Bold, room).Select(text => new CardLine("strong", text, TextLine)),
                .. _outline.Evidence(row) is { } evidence
                    ? CardText.Lines(evidence, SvgPicture.SmallSize, room).Select(text => new CardLine("small", text, SmallLine))
                    : [],
            ]);
    }

    private Markup Draw(Card card)
    {
        Markup shapes = Svg.Bar(LookOf(card.Row), card.X, card.Y, card.Across, card.Height);
        double y = card.Y + (Padding / 2);
        foreach (CardLine line in card.Lines)
        {
            y += line.Height;
            shapes += Svg.Text(line.Look, card.X + Padding, y - 4, line.Text);
        }

        return shapes;
    }

    private string LookOf(CauseRow row) =>
        row.Link is null ? "symptom" : graph.IsRoot(row.Node.Id) ? "root" : row.Node.IsUnknown ? "unknown" : "cause";

    private readonly record struct CardLine(string Look, string Text, double Height);

    private sealed class Card(CauseRow row, double x, double y, double across, ImmutableArray<CardLine> lines)
    {
        public CauseRow Row { get; } = row;

        public double X { get; } = x;

        public double Y { get; } = y;

        public double Across { get; } = across;

        public ImmutableArray<CardLine> Lines { get; } = lines;

        public double Height { get; } = lines.Sum(line => line.Height) + Padding;

        public double Bottom => Y + Height;
    }
}
