using System.Collections.Immutable;
using System.Globalization;
using IssueResolution.Learning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>Indicators in the words of one language, group by group.</summary>
internal sealed class IndicatorView
{
    private readonly Words _words;

    public IndicatorView(IndicatorSet indicators, Words words)
    {
        (Set, _words) = (indicators, words);
        ImmutableArray<Indicator> axes = [indicators.Satisfaction, indicators.Engagement];
        ClockKind[] clocks = [.. indicators.All.Select(indicator => indicator.Clock).OfType<ClockKind>().Distinct()];
        Groups =
        [
            new(words.IndicatorAxes, axes),
            .. clocks.Select(clock => new IndicatorGroup(words.In(clock.Words.Name), [.. indicators.All.Where(indicator => indicator.Clock == clock)])),
            new(words.Issues, [.. indicators.All.Where(indicator => indicator.Clock is null && !axes.Contains(indicator))]),
        ];
        Indicator[] told = [.. Groups.RemoveAt(0).Where(group => !IsEmpty(group)).SelectMany(group => group.Indicators)];
        WithoutData = [.. Groups.RemoveAt(0).Where(IsEmpty)];
        Shares = [.. told.Where(indicator => !IsTime(indicator) && indicator.Kind != IndicatorKind.Backlog).GroupBy(indicator => indicator.Kind).SelectMany(kind => kind)];
        Times = [.. told.Where(IsTime).GroupBy(indicator => indicator.Clock).Select(clock => clock.ToImmutableArray())];
        Backlog = told.FirstOrDefault(indicator => indicator.Kind == IndicatorKind.Backlog);
        Longest = indicators.All.Select(indicator => indicator.Value).OfType<IndicatorValue.Time>().Select(time => time.Value).DefaultIfEmpty(Duration.Zero).Max();
    }

    public IndicatorSet Set { get; }

    /// <summary>The two axes first, then clock by clock, then what is about issues.</summary>
    public ImmutableArray<IndicatorGroup> Groups { get; }

    /// <summary>What lies between 0 and 100 percent, kind by kind so that clocks stand below each other; without the axes.</summary>
    public ImmutableArray<Indicator> Shares { get; }

    /// <summary>The median of each clock and its upper percentile.</summary>
    public ImmutableArray<ImmutableArray<Indicator>> Times { get; }

    /// <summary>Without data where only other indicators about issues have some; null when none of them has, see <see cref="WithoutData"/>.</summary>
    public Indicator? Backlog { get; }

    /// <summary>Groups in which there was nothing to look at, which are no part of the three above.</summary>
    public ImmutableArray<IndicatorGroup> WithoutData { get; }

    /// <summary>The longest of all times.</summary>
    public Duration Longest { get; }

    public string Heading => _words.IndicatorTitle;

    public string NameOf(Indicator indicator) => _words.In(indicator.Kind.Words.Name);

    /// <summary>Empty when it is about none.</summary>
    public string ClockOf(Indicator indicator) => indicator.Clock is { } clock ? _words.In(clock.Words.Name) : string.Empty;

    /// <summary>"66.7%", "2 h 30 min", "12 → 9 (−3)", "–"; and that it rests on few cases where it does.</summary>
    public string Shown(Indicator indicator) => _words.Line(
        ValueOf(indicator.Value), indicator.Value is not IndicatorValue.Absent && indicator.IsSmall ? _words.FewCases(Numerals.Of(indicator.Sample)) : null);

    private static bool IsTime(Indicator indicator) => indicator.Kind == IndicatorKind.MedianTime || indicator.Kind == IndicatorKind.UpperPercentile;

    /// <summary>Whether there was nothing to look at for any of them.</summary>
    private static bool IsEmpty(IndicatorGroup group) => group.Indicators.All(indicator => indicator.Value is IndicatorValue.Absent);

    /// <summary>The sentence without the name in front of it, which stands above.</summary>
    public string Sentence(Indicator indicator)
    {
        string sentence = _words.In(indicator.Sentence);
        string named = _words.Labelled(string.Empty, string.Empty).TrimEnd();
        int end = sentence.IndexOf(named, StringComparison.Ordinal);
        return end < 0 ? sentence : sentence.Substring(end + named.Length).TrimStart();
    }

    private string ValueOf(IndicatorValue value) => value switch
    {
        IndicatorValue.Percent share => Numerals.Share(share.Value, 100),
        IndicatorValue.Time time => _words.Span(time.Value),
        IndicatorValue.Change change => string.Format(
            CultureInfo.InvariantCulture, "{0} → {1} ({2:+0;−0;±0})", Numerals.Of(change.Before), Numerals.Of(change.Now), change.Difference),
        _ => Numerals.None,
    };
}
