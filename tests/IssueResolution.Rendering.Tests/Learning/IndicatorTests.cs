using System.Globalization;
using System.Xml.Linq;
using IssueResolution.Learning;
using IssueResolution.Rendering.Tests.Picturing;

namespace IssueResolution.Rendering.Tests.Learning;

public class IndicatorTests
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo _japanese = CultureInfo.GetCultureInfo("ja");

    [Fact]
    public void Every_indicator_has_its_name_its_value_and_its_sentence()
    {
        string text = IndicatorText.Write(Quarters.Of(60), _english);

        Assert.StartsWith(
            """
            What many issues show

            The two axes
              satisfaction                  81.0%
                81% of 42 answers say that it is settled. No answer: 18, counted neither way.
              engagement                    70.0%
                70% of 60 clients asked have answered.

            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
        Assert.Contains("  backlog                       15 → 10 (−5)\n", text, StringComparison.Ordinal);
        Assert.Equal(Quarters.Of(60).All.Length, text.Split('\n').Count(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' '));
    }

    [Fact]
    public void Satisfaction_and_engagement_are_one_point()
    {
        Drawing picture = Drawing.Of(IndicatorPicture.Draw(Quarters.Of(60, settled: 50, answered: 50), _english));

        XElement point = Assert.Single(picture.Shapes("circle"), IsOfAxes);
        Assert.Equal("point", (string?)point.Attribute("class"));
        Assert.Equal("154", (string?)point.Attribute("cx"));
        Assert.Equal("160", (string?)point.Attribute("cy"));
    }

    [Theory]
    [InlineData(PictureWidth.Wide, 350)]
    [InlineData(PictureWidth.Narrow, 360)]
    public void Every_share_lies_on_the_same_line_from_0_to_100_percent(PictureWidth width, double line)
    {
        IndicatorSet set = Quarters.Of(60);
        Drawing picture = Drawing.Of(IndicatorPicture.Draw(set, _english, width));

        decimal[] shares = [.. set.All.Where(each => each != set.Satisfaction && each != set.Engagement).Select(each => each.Value).OfType<IndicatorValue.Percent>().Select(each => each.Value)];
        double left = picture.Bars("track").Min(bar => bar.X);
        Assert.All(picture.Bars("track"), bar => Assert.Equal((left, line), (bar.X, bar.Width)));
        foreach (decimal share in shares.Where(share => share > 0))
        {
            Assert.Contains(picture.Bars("met"), bar => bar.X == left && Math.Abs(bar.Width - (line * (double)share / 100)) < 0.01);
        }

    }

    [Fact]
    public void The_times_of_all_clocks_lie_on_one_line_of_time_and_no_bar_stands_for_a_count()
    {
        IndicatorSet set = Quarters.Of(60, hours: 30);
        Drawing picture = Drawing.Of(IndicatorPicture.Draw(set, _english));

        double[][] ranges = [.. set.All.Where(each => each.Value is IndicatorValue.Time).Chunk(2).Select(pair => pair.Select(each => ((IndicatorValue.Time)each.Value).Value.TotalHours).ToArray())];
        Drawing.Bar[] bars = [.. picture.Bars("met").Where(bar => bar.Height == 8 && bar.X > picture.Bars("track")[0].X)];
        double unit = picture.Bars("track")[0].Width / 30;
        Assert.Equal(2, ranges.Length);
        Assert.All(ranges.Zip(bars), pair => Assert.Equal((pair.First[1] - pair.First[0]) * unit, pair.Second.Width, 0.02));
        Assert.All(ranges.Zip(bars), pair => Assert.Equal(picture.Bars("track")[0].X + (pair.First[0] * unit), pair.Second.X, 0.02));
        Assert.Equal(["0 h", "10 h", "20 h", "30 h"], picture.Texts.Where(text => text.EndsWith(" h", StringComparison.Ordinal)));
        Assert.Single(picture.Shapes("line"), line => (string?)line.Attribute("class") == "curve");
        Assert.Equal(set.All.Count(each => each.Value is IndicatorValue.Percent) - 2, picture.Bars("track").Length - ranges.Length);
    }

    [Fact]
    public void A_pointer_on_a_bar_shows_its_sentence() => Assert.All(
        Drawing.Of(IndicatorPicture.Draw(Quarters.Of(60), _english)).Shapes("rect").Where(bar => (string?)bar.Attribute("class") == "met" && (string?)bar.Attribute("height") == "8"),
        bar => Assert.Matches(" (60|65) (were|issues|cases|resolved|took) ?", bar.Value));

    [Fact]
    public void What_rests_on_few_cases_is_hollow_and_says_so()
    {
        Drawing few = Drawing.Of(IndicatorPicture.Draw(Quarters.Of(4), _english));
        Drawing enough = Drawing.Of(IndicatorPicture.Draw(Quarters.Of(60), _english));

        Assert.Contains("few cases: 4", few.Description + string.Join('\n', few.Texts), StringComparison.Ordinal);
        Assert.DoesNotContain(few.Bars("met"), bar => bar.Height == 8);
        Assert.All(few.Shapes("circle"), point => Assert.Equal("ahead", (string?)point.Attribute("class")));
        Assert.Single(few.Shapes("circle"), IsOfAxes);
        Assert.DoesNotContain(enough.Bars("ahead"), bar => bar.Height == 8);
        Assert.DoesNotContain(enough.Texts, text => text.Contains("few cases:", StringComparison.Ordinal) && text != "few cases: read with care");
    }

    [Fact]
    public void Without_data_there_is_no_point_no_bar_and_no_number()
    {
        Drawing nothing = Drawing.Of(IndicatorPicture.Draw(Quarters.Empty, _english));

        Assert.Empty(nothing.Shapes("circle"));
        Assert.DoesNotContain(nothing.Bars("met").Concat(nothing.Bars("ahead")), bar => bar.Height == 8);
        Assert.Contains("no point: an axis has no data", nothing.Texts);
        Assert.Contains("satisfaction: no data.", nothing.Description, StringComparison.Ordinal);
        Assert.Contains("満足度：データなし。", Drawing.Of(IndicatorPicture.Draw(Quarters.Empty, _japanese)).Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_backlog_without_data_says_so_where_other_indicators_about_issues_have_some()
    {
        Drawing picture = Drawing.Of(IndicatorPicture.Draw(Quarters.Of(60, new(FollowUps: false, Clocks: false, Issues: true, Spans: false)), _english));

        Assert.Equal(["Open issues, then and now", "backlog", "–", "no data."], picture.Texts.SkipWhile(text => text != "Open issues, then and now").Take(4));
        Assert.DoesNotContain(picture.Shapes("line"), line => (string?)line.Attribute("class") == "curve");
    }

    [Theory]
    [InlineData(1, 0, 100, 0)]
    [InlineData(40, 100, 100, 0)]
    [InlineData(40, 0, 0, 200)]
    [InlineData(200, 100, 1, 1)]
    public void Nothing_all_and_equal_values_can_be_drawn(int issues, int settled, int answered, int hours)
    {
        IndicatorSet set = Quarters.Of(issues, settled, answered, hours);
        foreach (PictureWidth width in Enum.GetValues<PictureWidth>())
        {
            foreach (CultureInfo culture in (CultureInfo[])[_english, _japanese])
            {
                Drawing picture = Drawing.Of(IndicatorPicture.Draw(set, culture, width));
                picture.MustBeSound();
                picture.TextsMustBeClear();
            }
        }
    }

    [Fact]
    public void Every_sentence_is_told_to_those_who_cannot_see_it()
    {
        IndicatorSet set = Quarters.Of(60);
        string told = Drawing.Of(IndicatorPicture.Draw(set, _english)).Description;

        Assert.All(set.All, indicator => Assert.Contains(indicator.Sentence.English.TrimEnd('.'), told, StringComparison.Ordinal));
    }

    private static bool IsOfAxes(XElement point) => (string?)point.Attribute("r") == "7";
}
