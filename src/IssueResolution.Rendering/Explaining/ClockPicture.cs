using System.Collections.Immutable;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>Lays out an <see cref="ExplanationPicture"/>: statement, flags, plot, ribbon, axis, legend, and the key to the flags.</summary>
internal sealed class ClockPicture(ClockExplanation explanation, Words words, PictureWidth width)
{
    private const double PlotHeight = 130;
    private const double RibbonHeight = 24;
    private const double LineHeight = 17;
    private const double Margin = 10;

    private readonly double _units = SvgPicture.UnitsOf(width);
    private readonly TextColumn _column = new(0, SvgPicture.UnitsOf(width), LineHeight);
    private readonly ExplanationSummary _summary = new(explanation, words);
    private readonly ClockCourse _course = new(explanation);

    public SvgPicture Compose()
    {
        ClockReading reading = explanation.Reading;
        UsedTimeAxis amounts = new(Duration.Max(_course.Most, reading.Target), reading.Target, words);
        Instant from = Instant.Min(reading.Anchor, explanation.Deadline);
        Instant to = Instant.Max(explanation.CountedUpTo, explanation.Deadline);
        TimeFolds folds = TimeFolds.Of(_course.Stretches);
        TimeAxis axis = new(from, to, amounts.LabelWidth + 8, _units - Margin, explanation.Zone, words, folds);
        ImmutableArray<ExplanationMark> marks = ExplanationMark.Of(explanation, words);
        MarkFlags flags = new([.. marks.Where(mark => mark.Look != MarkLook.Threshold)], axis, _units);

        double y = -2;
        Markup shapes = _column.Draw("strong", [_summary.Heading], SvgPicture.TextSize, ref y)
            + _column.Draw("text", [_summary.Outcome, .. _summary.FormerBreaches], SvgPicture.TextSize, ref y);
        double top = y + 14 + flags.Height;
        double bottom = top + PlotHeight;
        double ribbonTop = bottom + 10;
        double ribbonBottom = ribbonTop + RibbonHeight;
        LinearScale up = amounts.Scale(bottom, top);
        Ribbon ribbon = Ribbon.Of(_course.Stretches, axis, _course.BreachedAt);
        shapes += amounts.Draw(up, axis.FromPoint, _units - Margin)
            + TimeAxisPicture.Draw(axis, top, ribbonBottom, _units)
            + Course(axis, up, bottom)
            + Svg.Line("axis", axis.FromPoint, bottom, _units - Margin, bottom)
            + ribbon.Draw(ribbonTop, RibbonHeight)
            + TimeAxisPicture.DrawFolds(folds, axis, bottom)
            + Thresholds(marks, axis, bottom + 1)
            + flags.Draw(y + 14, ribbonBottom);
        y = ribbonBottom + TimeAxisPicture.Height + 8;
        Legend legend = Legend.Of(ribbon.Legend(words), 0, y, _units);
        y += legend.Height + 4;
        shapes += legend.Shapes + flags.DrawKey(_units, ref y, Told) + _column.Draw("note", Notes(marks, ribbon, folds), SvgPicture.SmallSize, ref y);
        return new SvgPicture(Name, width, y + 8, words, words.ClockTitle, Description(marks), shapes);
    }

    /// <summary>Several clocks of a case on one page keep apart what their pictures are called.</summary>
    private string Name =>
        FormattableString.Invariant($"clock-{new string([.. explanation.Reading.Clock.Name.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')])}-{explanation.Reading.Cycle}");

    private string Description(IEnumerable<ExplanationMark> marks) => words.Sentences(
        [_summary.Heading, _summary.Outcome, .. _summary.FormerBreaches, .. marks.Select(Told), .. _summary.Totals.Select(total => words.Labelled(total.Kind, total.Amount))]);

    private string Told(ExplanationMark mark) => words.Line(
        _summary.RowStamp(mark.At), mark.Look == MarkLook.Change ? mark.Why : mark.Why.Length == 0 ? mark.Doing : words.Labelled(mark.Doing, mark.Why));

    private IEnumerable<string> Notes(IEnumerable<ExplanationMark> marks, Ribbon ribbon, TimeFolds folds)
    {
        ImmutableArray<ExplanationMark> fired = [.. marks.Where(mark => mark.Look == MarkLook.Threshold)];
        if (!fired.IsEmpty)
        {
            yield return $"▾ {words.Labelled(words.ThresholdMark, words.PartsOf(fired.Select(mark => $"{mark.Why} {_summary.RowStamp(mark.At)}")))}";
        }

        if (!folds.IsEmpty)
        {
            yield return words.FoldedNote;
        }

        if (ribbon.MergedClosed > 0)
        {
            yield return words.ShortClosedMerged(Numerals.Of(ribbon.MergedClosed));
        }

        if (ribbon.MergedOther > 0)
        {
            yield return words.ShortStretchesMerged(Numerals.Of(ribbon.MergedOther));
        }

        yield return _summary.Times;
    }

    private Markup Course(TimeAxis axis, LinearScale up, double bottom)
    {
        Instant breach = _course.BreachedAt ?? Instant.MaxValue;
        return Part("area-ahead", "curve-ahead", _course.Ahead)
            + Part("area", "curve", _course.Corners.Where(corner => corner.At <= breach))
            + Part("area-past", "curve-past", _course.Corners.Where(corner => corner.At >= breach));

        Markup Part(string area, string curve, IEnumerable<(Instant At, Duration Used)> corners) =>
            Rendering.Course.Draw(area, curve, corners.Select(corner => (axis.At(corner.At), up.At(corner.Used.TotalHours))), bottom);
    }

    private static Markup Thresholds(IEnumerable<ExplanationMark> marks, TimeAxis axis, double y) =>
        Markup.Join(marks.Where(mark => mark.Look == MarkLook.Threshold).Select(mark => axis.At(mark.At)).Select(x =>
            Svg.Path("threshold", $"M{SvgNumber.Of(x - 4)} {SvgNumber.Of(y)}L{SvgNumber.Of(x + 4)} {SvgNumber.Of(y)}L{SvgNumber.Of(x)} {SvgNumber.Of(y + 7)}Z")));
}
