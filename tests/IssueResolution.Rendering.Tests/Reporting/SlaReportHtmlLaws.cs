using System.Globalization;
using IssueResolution.Rendering.Tests.Generators;
using IssueResolution.Rendering.Tests.Picturing;

namespace IssueResolution.Rendering.Tests.Reporting;

[Properties(Arbitrary = [typeof(ReportModels)], MaxTest = 60)]
public class SlaReportHtmlLaws
{
    [Property]
    public void Every_page_is_well_formed_and_every_picture_in_it_sound(SlaReport report, bool japanese)
    {
        string page = SlaReportHtml.Render(report, CultureInfo.GetCultureInfo(japanese ? "ja-JP" : "en-GB"));
        Assert.All(Drawing.In(page), drawing => drawing.MustBeSound());
        Assert.Equal(8, Drawing.In(page).Length);
    }

    [Property]
    public void The_culture_of_the_machine_has_no_say(SlaReport report, bool japanese)
    {
        CultureInfo language = CultureInfo.GetCultureInfo(japanese ? "ja" : "en");
        string expected = Under("", () => SlaReportHtml.Render(report, language));
        foreach (string culture in new[] { "ja-JP", "de-DE", "ar-SA", "tr-TR" })
        {
            Assert.Equal(expected, Under(culture, () => SlaReportHtml.Render(report, language)));
        }
    }

    [Property]
    public void No_page_asks_for_anything_from_elsewhere_or_runs_anything(SlaReport report)
    {
        string page = SlaReportHtml.Render(report, CultureInfo.InvariantCulture);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", page, StringComparison.OrdinalIgnoreCase);
    }

    private static string Under(string culture, Func<string> render)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return render();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
