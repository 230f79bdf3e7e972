using System.Collections.Immutable;
using System.Globalization;
using IssueResolution.Rendering.Tests.Generators;

namespace IssueResolution.Rendering.Tests.Picturing;

[Properties(Arbitrary = [typeof(ReportModels)])]
public class AttainmentPictureLaws
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");

    [Property]
    public void Every_picture_is_sound(ImmutableArray<AttainmentRow> rows, PictureWidth width) =>
        Drawing.Of(AttainmentPicture.Draw(rows, _english, width)).MustBeSound();

    [Property]
    public void Parts_of_a_bar_are_in_proportion_and_fill_it(AttainmentRow row)
    {
        double total = (double)row.Met + row.Missed + row.Open;
        Drawing drawing = Drawing.Of(AttainmentPicture.Draw([row], _english, PictureWidth.Narrow));
        foreach ((string look, long count) in new[] { ("met", row.Met), ("missed", row.Missed), ("open", row.Open) })
        {
            if (total > 0)
            {
                Assert.Equal(360 * (count / total), drawing.Bars(look)[0].Width, 0.011);
            }
        }

        Assert.Equal(total == 0 ? 1 : 0, drawing.Bars("track").Length);
    }

    [Property]
    public void The_description_tells_the_counts_of_every_row_in_order(ImmutableArray<AttainmentRow> rows)
    {
        ImmutableArray<AttainmentRow> named = [.. rows.Select(row => new AttainmentRow("Clock", "Name", row.Met, row.Missed, row.Open))];
        ImmutableArray<decimal> told = Drawing.NumbersIn(Drawing.Of(AttainmentPicture.Draw(named, _english)).Description);
        IEnumerable<decimal> counted = named.SelectMany(row => row.Met == 0 && row.Missed == 0
            ? new decimal[] { 0, 0, row.Open }
            : [row.Met, row.Missed, row.Open, Percent(row)]);
        Assert.Equal(counted, told);
    }

    [Theory]
    [InlineData("en", "(none)")]
    [InlineData("ja", "(なし)")]
    public void A_blank_priority_is_told_to_be_none(string culture, string none)
    {
        Drawing drawing = Drawing.Of(AttainmentPicture.Draw([new AttainmentRow("Response", " ", 1, 0, 0)], CultureInfo.GetCultureInfo(culture)));
        Assert.Contains(none, drawing.Texts);
        Assert.Contains(none, drawing.Description, StringComparison.Ordinal);
    }

    private static decimal Percent(AttainmentRow row)
    {
        decimal percent = Math.Round(100 * (row.Met / ((decimal)row.Met + row.Missed)), 1, MidpointRounding.AwayFromZero);
        return row.Met == 0 ? 0 : row.Missed == 0 ? 100 : Math.Clamp(percent, 0.1m, 99.9m);
    }
}
