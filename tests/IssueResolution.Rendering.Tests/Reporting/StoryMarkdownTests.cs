using System.Globalization;
using IssueResolution.Assessing;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;

namespace IssueResolution.Rendering.Tests.Reporting;

public sealed class StoryMarkdownTests
{
    private static readonly StoryBrief _brief = new()
    {
        Event = new("The export rounds wrongly", "出力の丸めに誤りがある"),
        Fix = new("The old screen stays for a week", "旧画面を一週間残す"),
        Origin = new("A rounding was copied", "丸めを写した"),
        EarlySituation = new("It looked like one customer's settings", "一社の設定と思われた"),
        Options =
        [
            new(new("Stop the release", "公開を止める"), new("40 customers would wait", "40社が待つ")),
            new(new("Mend it overnight", "一晩で直す"), new("Nobody could test it", "試験できない")),
        ],
        Examinations = [new(new("Accounting", "経理"), new("recalculated May", "5月分を再計算"))],
        OpposingViews = [new(new("Nobody reads a notice", "案内は読まれない"), new("The screen says it", "画面に出す"))],
        Conclusion = new(new("Release with both screens", "両画面で公開"), new("Everyone invoices on time", "全社が期日に請求できる")),
        Efforts = [new(new("Operations", "運用"), new("worked the weekend", "週末に作業"))],
        Imperfection = new("Two screens differ for a week", "一週間、表示が異なる"),
        FrontQuestions = [new(new("Which is right?", "どちらが正しいか"), new("The old one", "旧画面"))],
        FrontConcern = new(new("Why us?", "なぜ私たちが"), new("The customer meets one firm", "顧客にとって会社は一つ")),
    };

    [Fact]
    public void A_complete_story_reads_in_english() => Assert.Equal(
        """
        # The export rounds wrongly

        **Urgency: Immediate**

        **What is done: The old screen stays for a week**

        ## Origin

        A rounding was copied

        ## Early situation

        It looked like one customer's settings

        ## Options and why not

        - Stop the release
          - Why not: 40 customers would wait
        - Mend it overnight
          - Why not: Nobody could test it

        ## Who examined what

        - Accounting: recalculated May

        ## Opposing views

        - Nobody reads a notice
          - Answer: The screen says it

        ## Conclusion

        Release with both screens

        Why it is best for the customer: Everyone invoices on time

        ## Efforts

        - Operations: worked the weekend

        ## Remaining imperfection

        Two screens differ for a week

        ## Expected questions

        - Which is right?
          - Answer: The old one

        ## The front's own concern

        - Why us?
          - Answer: The customer meets one firm

        """.ReplaceLineEndings("\n"),
        Render(_brief, Urgency.Immediate, "en-GB"));

    [Fact]
    public void It_reads_in_japanese()
    {
        string page = Render(_brief, Urgency.Immediate, "ja-JP");

        Assert.StartsWith("# 出力の丸めに誤りがある\n\n**緊急度：至急**\n\n**対策：旧画面を一週間残す**\n\n## 発端\n\n丸めを写した\n", page, StringComparison.Ordinal);
        Assert.Contains("- 公開を止める\n  - 見送った理由：40社が待つ\n", page, StringComparison.Ordinal);
        Assert.Contains("顧客にとって最善である理由：全社が期日に請求できる\n", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("[A-Za-z]", page);
    }

    [Fact]
    public void A_part_that_the_story_does_not_have_has_no_heading()
    {
        StoryBrief routine = new()
        {
            Event = _brief.Event,
            Fix = _brief.Fix,
            Origin = _brief.Origin,
            EarlySituation = _brief.EarlySituation,
            Options = _brief.Options,
            Conclusion = _brief.Conclusion,
        };

        Assert.Equal(4, Render(routine, Urgency.Routine, "en-GB").Split("\n## ").Length - 1);
    }

    [Theory]
    [InlineData("# Heading\n- list", "\\# Heading - list")]
    [InlineData("1. first", "1\\. first")]
    [InlineData("2.5 hours", "2\\.5 hours")]
    [InlineData("<b>*bold*</b> [x](y) | `c` & \\", "\\<b\\>\\*bold\\*\\</b\\> \\[x\\](y) \\| \\`c\\` \\& \\\\")]
    [InlineData("an ordinary sentence - with 1. a list (not)", "an ordinary sentence - with 1. a list (not)")]
    [InlineData("---", "\\---")]
    public void No_text_of_a_writer_breaks_the_layout(string text, string written) => Assert.Equal(written, MarkdownText.OneLine(text));

    private static string Render(StoryBrief brief, Urgency urgency, string culture) => StoryMarkdown.Render(
        Assert.IsType<Decision<ReadyStory>.Granted>(StoryPolicy.ProfessionalServices.Ready(brief, urgency)).Value, CultureInfo.GetCultureInfo(culture));
}
