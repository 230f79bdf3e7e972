using System.Globalization;
using System.Xml.Linq;
using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Rendering.Tests.Picturing;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Casework;

public sealed class PortfolioTests
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo _japanese = CultureInfo.GetCultureInfo("ja");
    private static readonly Instant _start = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly CaseRules _rules = new(ResolutionPolicy.ProfessionalServices, BusinessTime.BusinessCalendar.AlwaysOpen);

    [Fact]
    public void A_list_tells_at_most_so_many_rows_and_how_many_more_there_are()
    {
        string text = Text(7, 2);

        Assert.StartsWith("7 cases · 7 open, 7 clients\n", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Split("- and 5 more\n").Length - 1);
        Assert.Contains("- and 33 more\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("more\n", Text(7, 100), StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_wrote_is_text_and_never_markup()
    {
        string page = PortfolioHtml.Render(_rules, Portfolio(3, "<b>&\"A\""), _start - Duration.Epsilon, _english);

        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        XElement root = XDocument.Parse(page.Replace("<!DOCTYPE html>", string.Empty, StringComparison.Ordinal)).Root!;
        Assert.Equal(
            ["trust", "signs", "patterns", "volume", "indicators", "cases"],
            root.Descendants().Where(element => element.Name.LocalName == "section" && element.Attribute("id") is not null).Select(element => element.Attribute("id")!.Value));
        Assert.Contains("<b>&\"A\"", root.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_draws_what_is_due_and_the_indicators_for_either_width()
    {
        Drawing[] pictures = [.. Drawing.In(PortfolioHtml.Render(_rules, Portfolio(3), _start - Duration.Epsilon, _english))];

        Assert.Equal(["What is due next", "What is due next", "What many issues show", "What many issues show"], pictures.Select(picture => picture.Title));
    }

    [Fact]
    public void Both_languages_tell_every_table()
    {
        Assert.Contains("\nTrust of each client\n", Text(3, 50), StringComparison.Ordinal);
        string text = PortfolioText.Write(_rules, Portfolio(3), _start, _japanese);
        Assert.All(["顧客ごとの信頼", "契機", "繰り返していること", "普段より多いか", "以降の指標", "案件一覧"], title => Assert.Contains(title, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_without_rows_and_a_while_from_the_future_are_mistakes_of_the_caller()
    {
        Assert.Throws<ArgumentOutOfRangeException>("atMost", () => PortfolioText.Write(_rules, Portfolio(1), _start, _english, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PortfolioText.Write(_rules, Portfolio(1), _start + Duration.FromDays(9), _english));
    }

    private static string Text(int cases, int atMost) => PortfolioText.Write(_rules, Portfolio(cases), _start - Duration.Epsilon, _english, atMost);

    private static CasePortfolio Portfolio(int cases, string client = "Client") => _rules.PortfolioOf(
        Enumerable.Range(1, cases).Select(number => Assert.IsType<Decision<IssueCase>.Granted>(_rules.Replay($"C-{number}", "E-1", new CaseEvent.Detected(
            _start, "Ann", IssueKind.MissedDeadline, Severity.High, "Late", Client: $"{client} {number}"))).Value),
        _start + Duration.FromHours(1));
}
