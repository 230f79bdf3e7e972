using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using IssueResolution.Rendering.Tests.Picturing;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Explaining;

[Properties(Arbitrary = [typeof(Explanations)])]
public class ExplanationLaws
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo _japanese = CultureInfo.GetCultureInfo("ja");

    [Property]
    public void Every_picture_is_sound_in_both_languages_and_widths(ClockExplanation explanation)
    {
        foreach (PictureWidth width in Enum.GetValues<PictureWidth>())
        {
            Drawing.Of(ExplanationPicture.Draw(explanation, _english, width)).MustBeSound();
            Drawing.Of(ExplanationPicture.Draw(explanation, _japanese, width)).MustBeSound();
        }
    }

    [Property]
    public void No_flag_no_line_and_no_label_of_a_picture_lies_on_another(ClockExplanation explanation)
    {
        foreach (PictureWidth width in Enum.GetValues<PictureWidth>())
        {
            Drawing picture = Drawing.Of(ExplanationPicture.Draw(explanation, _english, width));
            picture.FlagsMustBeApart();
            picture.TextsMustBeClear();
        }
    }

    [Property]
    public void A_picture_states_the_deadline_with_its_offset(ClockExplanation explanation)
    {
        string stamp = EnglishWords.Instance.Stamp(explanation.Deadline.InZone(explanation.Zone));
        Assert.Contains(stamp, Drawing.Of(ExplanationPicture.Draw(explanation, _english)).Description, StringComparison.Ordinal);
    }

    [Property]
    public void The_counted_time_of_the_rows_adds_up_however_many_are_left_out(ClockExplanation explanation)
    {
        ImmutableArray<ExplanationRow> rows = ExplanationRows.Of(explanation, EnglishWords.Instance);
        Duration counted = rows.Aggregate(Duration.Zero, (sum, row) => sum + (row.Counted ?? Duration.Zero));
        Assert.Equal(explanation.Counted + explanation.Ahead, counted);
        Assert.InRange(rows.Length, 1, 60);
    }

    [Property]
    public void Rows_follow_each_other_in_time(ClockExplanation explanation)
    {
        Instant[] times = [.. ExplanationRows.Of(explanation, EnglishWords.Instance).Select(row => row.From).OfType<Instant>()];
        Assert.Equal(times.Order(), times);
    }

    [Property]
    public void A_text_has_no_line_for_the_line_breaks_of_a_name(ClockExplanation explanation)
    {
        string text = ExplanationText.Write(explanation, _english);
        int rows = ExplanationRows.Of(explanation, EnglishWords.Instance).Length;
        Assert.Equal(rows + explanation.Reading.FormerBreaches.Length + 7, text.Count(character => character == '\n'));
        Assert.DoesNotContain(text, character => char.IsControl(character) && character != '\n');
    }

    [Property]
    public void Markdown_holds_no_markup_of_a_name_and_every_row_has_four_cells(ClockExplanation explanation)
    {
        string markdown = ExplanationMarkdown.Write(explanation, _japanese);
        Assert.DoesNotContain("<", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("://", markdown, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)[*_\[\]`]", markdown);
        Assert.All(
            markdown.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)),
            line => Assert.Equal(5, Regex.Count(line, @"(?<!\\)\|")));
    }

    [Property]
    public void Html_is_well_formed_and_holds_names_as_text(ClockExplanation explanation)
    {
        XElement section = XElement.Parse(ExplanationHtml.Write(explanation, _english));
        Assert.Equal("section", section.Name.LocalName);
        Assert.DoesNotContain(section.Descendants(), element => element.Name.LocalName is "script" or "b");
        Assert.Contains(explanation.Reading.Clock.Name, section.Descendants("caption").First().Value, StringComparison.Ordinal);
    }

    [Property]
    public void The_axis_of_a_picture_keeps_the_order_of_time_and_both_ends(ClockExplanation explanation)
    {
        ImmutableArray<TimelineStretch> stretches = new ClockCourse(explanation).Stretches;
        if (!stretches.IsEmpty && stretches[^1].To > stretches[0].From)
        {
            TimeAxis axis = new(stretches[0].From, stretches[^1].To, 40, 700, explanation.Zone, EnglishWords.Instance, TimeFolds.Of(stretches));
            double[] points = [.. stretches.Select(stretch => axis.At(stretch.From)), axis.At(stretches[^1].To)];
            Assert.Equal(40, points[0], 0.001);
            Assert.Equal(700, points[^1], 0.001);
            Assert.All(points.Zip(points.Skip(1)), pair => Assert.True(pair.Second >= pair.First - 0.001));
            double counting = stretches.Where(stretch => stretch.Kind is StretchKind.Running or StretchKind.Ahead).Sum(stretch => axis.At(stretch.To) - axis.At(stretch.From));
            Assert.True(counting == 0 || counting >= 660 / 1.61, $"What counts takes {counting} units of 660.");
        }
    }
}
