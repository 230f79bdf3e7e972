using System.Collections.Immutable;
using IssueResolution.Recovering;
using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Rendering;

/// <summary>Lays out a <see cref="CompensationPicture"/>: statement, numbered offers, the line of amounts, its limits, legend, and the key to the offers.</summary>
internal sealed class BandPicture
{
    private const double BandHeight = 34;
    private const double LineHeight = 17;
    private const double FlagRadius = 9;
    private const double FlagStep = 22;
    private const double Margin = 12;

    private static readonly Phrase _title = new("What would fit, and what is offered", "相応の範囲と提示額");

    private readonly CompensationBand _band;
    private readonly ImmutableArray<Money> _offers;
    private readonly Words _words;
    private readonly PictureWidth _width;
    private readonly double _units;
    private readonly TextColumn _column;
    private readonly LinearScale _across;

    public BandPicture(CompensationBand band, ImmutableArray<Money> offers, Words words, PictureWidth width)
    {
        (_band, _offers, _words, _width) = (band, offers, words, width);
        _units = SvgPicture.UnitsOf(width);
        _column = new(0, _units, LineHeight);
        Money most = offers.IsEmpty || offers[offers.Length - 1] <= band.GenerousUpTo ? band.GenerousUpTo : offers[offers.Length - 1];
        _across = new(0, most.IsZero ? 1 : (double)most.Amount * 1.12, Margin, _units - Margin);
    }

    public SvgPicture Compose()
    {
        double y = -2;
        Phrase fitting = Phrase.Of($"Fitting: {_band.Fitting.Low} to {_band.Fitting.High}", $"相応：{_band.Fitting.Low}から{_band.Fitting.High}");
        Phrase binding = Phrase.Of($"What binds: {_band.Limit}, at this severity: {_band.Severity}.", $"決め手：{_band.Limit}（重大度：{_band.Severity}）。");
        Markup shapes = _column.Draw("strong", [_words.In(fitting)], SvgPicture.TextSize, ref y)
            + _column.Draw("text", [_words.In(binding)], SvgPicture.TextSize, ref y);
        ImmutableArray<(double X, int Level)> flags = Flags();
        double top = y + 14 + (flags.IsEmpty ? 0 : (flags.Max(flag => flag.Level) * FlagStep) + FlagStep + 6);
        shapes += Band(top) + Markup.Join(flags.Select((flag, index) => Flag(flag, index + 1, top)));
        y = top + BandHeight;
        shapes += Limits(ref y);
        Legend legend = Legend.Of(Compensation.InOrder.Select(verdict => new LegendEntry(LookOf(verdict), _words.In(verdict.Words.Name))), 0, y + 10, _units);
        y += 10 + legend.Height + 2;
        shapes += legend.Shapes + _column.Draw("text", _offers.Select((offer, index) => _words.In(Told(offer, index + 1))), SvgPicture.TextSize, ref y);
        string description = string.Join(" ", new[] { fitting, binding }.Concat(_offers.Select((offer, index) => Told(offer, index + 1))).Select(_words.In));
        return new SvgPicture("band", _width, y + 10, _words, _words.In(_title), description, shapes);
    }

    private static string LookOf(Compensation verdict) =>
        verdict == Compensation.Under ? "open"
        : verdict == Compensation.Proportionate ? "met"
        : verdict == Compensation.Generous ? "ahead"
        : "missed";

    private static Markup Flag((double X, int Level) flag, int number, double top)
    {
        double y = top - 8 - FlagRadius - (flag.Level * FlagStep);
        return Svg.Line("mark", flag.X, y + FlagRadius, flag.X, top + BandHeight)
            + Svg.Dot("flag", flag.X, y, FlagRadius)
            + Svg.Text("number", flag.X, y + 4, Numerals.Of(number), TextAnchor.Middle);
    }

    private Phrase Told(Money offer, int number) =>
        Phrase.Of($"{number}  {offer}: {_band.Rate(offer)}", $"{number}  {offer}：{_band.Rate(offer)}");

    private Markup Band(double top)
    {
        double[] edges = [Margin, At(_band.Fitting.Low), At(_band.Fitting.High), At(_band.GenerousUpTo), _units - Margin];
        return Markup.Join(Compensation.InOrder.Select((verdict, place) => edges[place + 1] > edges[place]
            ? Svg.Bar(LookOf(verdict), edges[place], top, edges[place + 1] - edges[place], BandHeight, _words.In(verdict.Words.Name))
            : default));
    }

    /// <summary>The amounts at which one verdict ends and the next begins, in as many lines as they need.</summary>
    private Markup Limits(ref double y)
    {
        Markup shapes = default;
        List<double> ends = [];
        double top = y;
        foreach (Money limit in new[] { _band.Fitting.Low, _band.Fitting.High, _band.GenerousUpTo }.Distinct())
        {
            double half = TextExtent.Of(limit.ToString(), SvgPicture.SmallSize) / 2;
            double x = Math.Min(_units - half, Math.Max(half, At(limit)));
            int line = 0;
            while (line < ends.Count && ends[line] + 8 > x - half)
            {
                line++;
            }

            if (line == ends.Count)
            {
                ends.Add(0);
            }

            ends[line] = x + half;
            shapes += Svg.Line("axis", At(limit), top, At(limit), top + 6 + (line * LineHeight))
                + Svg.Text("tick", x, top + 18 + (line * LineHeight), limit.ToString(), TextAnchor.Middle);
        }

        y = top + 8 + (ends.Count * LineHeight);
        return shapes;
    }

    /// <summary>Where each offer's flag stands; one too near to another is raised above it.</summary>
    private ImmutableArray<(double X, int Level)> Flags()
    {
        var placed = ImmutableArray.CreateBuilder<(double X, int Level)>();
        foreach (double x in _offers.Select(At))
        {
            int level = 0;
            while (placed.Any(flag => flag.Level == level && x - flag.X < FlagStep))
            {
                level++;
            }

            placed.Add((x, level));
        }

        return placed.ToImmutable();
    }

    private double At(Money amount) => _across.At((double)amount.Amount);
}
