using System.Globalization;
using IssueResolution.Learning;
using IssueResolution.Rendering.Tests.Picturing;

namespace IssueResolution.Rendering.Tests.Learning;

[Properties(MaxTest = 200)]
public class IndicatorLaws
{
    [Property]
    public void Every_indicator_is_named_in_the_picture_whichever_inputs_are_empty(byte issues, bool followUps, bool clocks, bool past, bool spans, bool isWide, bool isEnglish)
    {
        IndicatorSet set = Quarters.Of(issues % 40, new(followUps, clocks, past, spans));
        CultureInfo culture = CultureInfo.GetCultureInfo(isEnglish ? "en" : "ja");

        Drawing picture = Drawing.Of(IndicatorPicture.Draw(set, culture, isWide ? PictureWidth.Wide : PictureWidth.Narrow));

        string body = Joined(string.Concat(picture.Texts));
        Assert.All(set.All.GroupBy(indicator => indicator.Kind), kind =>
        {
            string name = Joined(isEnglish ? kind.Key.Words.Name.English : kind.Key.Words.Name.Japanese);
            Assert.True(body.Split(name).Length > kind.Count(), $"{name} is not there {kind.Count()} times: {body}");
        });
        picture.MustBeSound();
        picture.TextsMustBeClear();
    }

    // A name that is broken goes on in the next line.
    private static string Joined(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);
}
