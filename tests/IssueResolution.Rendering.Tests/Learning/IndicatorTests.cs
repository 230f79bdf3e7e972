using System.Globalization;
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

        Assert.Single(picture.Shapes("circle"));
        Assert.Equal("point", (string?)picture.Shapes("circle").Single().Attribute("class"));
        Assert.Equal("154", (string?)picture.Shapes("circle").Single().Attribute("cx"));
        Assert.Equal("160", (string?)picture.Shapes("circle").Single().Attribute("cy"));
    }

    [Fact]
    public void What_rests_on_few_cases_is_hollow_and_says_so()
    {
        Drawing few = Drawing.Of(IndicatorPicture.Draw(Quarters.Of(4), _english));
        Drawing enough = Drawing.Of(IndicatorPicture.Draw(Quarters.Of(60), _english));

        Assert.Contains("few cases: 4", few.Description + string.Join('\n', few.Texts), StringComparison.Ordinal);
        Assert.DoesNotContain(few.Bars("met"), bar => bar.Height == 8);
        Assert.Equal("ahead", (string?)few.Shapes("circle").Single().Attribute("class"));
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
}
