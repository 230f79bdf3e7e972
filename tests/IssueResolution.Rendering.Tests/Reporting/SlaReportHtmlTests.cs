using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Reporting;

public class SlaReportHtmlTests
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo _japanese = CultureInfo.GetCultureInfo("ja");
    private static readonly Instant _morning = Instant.FromUtc(2016, 3, 4, 9, 0);

    [Fact]
    public void Tables_tell_the_rows_of_a_clock_and_their_sum() =>
        Assert.Equal(
            ["Priority|Met|Missed|Open|In time", "High|8|2|1|80.0%", "Low|9|0|0|100%", "Total|17|2|1|89.5%"],
            Table("Resolution", Report()));

    [Fact]
    public void A_table_tells_what_was_promised() =>
        Assert.Equal(["Opening hours|Monday to Friday, 09:00-18:00", "High|8 h"], Table("What was promised", Report()));

    [Fact]
    public void A_blank_priority_has_a_name_in_the_table()
    {
        SlaReport report = new()
        {
            Title = "March",
            Subtitle = "All incidents",
            Figures = [],
            Attainment = [new AttainmentRow("Resolution", "", 1, 0, 0)],
            TimeToResolve = DurationHistogram.Empty,
            Backlog = [],
        };
        Assert.Contains("(none)|1|0|0|100%", Table("Resolution", report));
    }

    [Fact]
    public void Tables_tell_every_bin_and_its_share() =>
        Assert.Equal(
            ["Duration|Issues|Share", "0 h to 1 h|1|25.0%", "1 h to 2 h|0|0%", "2 h to 4 h|0|0%", "4 h to 8 h|3|75.0%", "Total|4|100%"],
            Table("Business hours from report to resolution", Report()));

    [Fact]
    public void Tables_tell_the_backlog_at_its_first_highest_and_last_point()
    {
        string[] rows = Table("Open issues over time", Report());
        Assert.Equal("Fri 4 Mar 2016, 18:00|first|1", rows[1]);
        Assert.Contains("Fri 4 Mar 2016, 20:00|highest|5", rows);
        Assert.Equal("Sat 5 Mar 2016, 03:00|last|2", rows[^1]);
    }

    [Fact]
    public void Tables_pass_over_closed_time_between_stretches_of_one_kind_and_label() =>
        Assert.Equal(
            [
                "From|Clock|Open time",
                "Fri 4 Mar 2016, 18:00|Running · Active|1 h 30 min",
                "Fri 4 Mar 2016, 22:00|Paused · Awaiting client|30 min",
            ],
            Table("Stretch by stretch, out-of-hours time passed over", Report()));

    [Fact]
    public void The_page_names_its_language_title_source_and_zone()
    {
        string page = SlaReportHtml.Render(Report(), _japanese);
        Assert.StartsWith("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"ja\">", page, StringComparison.Ordinal);
        Assert.Contains("<title>March</title>", page, StringComparison.Ordinal);
        Assert.Contains("出典：Own records", page, StringComparison.Ordinal);
        Assert.Contains("日時は Asia/Tokyo の時刻です。", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_report_says_what_is_missing()
    {
        SlaReport empty = new()
        {
            Title = "March",
            Subtitle = "No incidents",
            Figures = [],
            Attainment = [],
            TimeToResolve = DurationHistogram.Empty,
            Backlog = [],
        };
        string page = SlaReportHtml.Render(empty, _english);
        foreach (string message in new[]
        {
            "No issues to measure.", "No issue has been resolved yet.", "No backlog was recorded.", "No issue ran past its resolution target.",
        })
        {
            Assert.Contains($">{message}</text>", page, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("<table", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_named_when_an_argument_is_null()
    {
        Assert.Equal("report", Assert.Throws<ArgumentNullException>(() => SlaReportHtml.Render(null!, _english)).ParamName);
        Assert.Equal("culture", Assert.Throws<ArgumentNullException>(() => SlaReportHtml.Render(Report(), null!)).ParamName);
    }

    private static string[] Table(string caption, SlaReport report)
    {
        string page = SlaReportHtml.Render(report, _english);
        using XmlReader reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        XElement table = XDocument.Load(reader).Descendants()
            .Single(element => element.Name.LocalName == "table" && element.Elements().First().Value == caption);
        return [.. table.Descendants()
            .Where(element => element.Name.LocalName == "tr")
            .Select(row => string.Join('|', row.Elements().Select(cell => cell.Value)))];
    }

    private static SlaReport Report()
    {
        Duration half = Duration.FromMinutes(30);
        return new SlaReport
        {
            Title = "March",
            Subtitle = "All incidents",
            SourceNote = "Own records",
            Zone = DateTimeZoneProviders.Tzdb["Asia/Tokyo"],
            Figures = [new ReportFigure("Issues", "20")],
            Promises = [new ReportPromise("Opening hours", "Monday to Friday, 09:00-18:00"), new ReportPromise("High", "8 h")],
            Attainment =
            [
                new AttainmentRow("Resolution", "High", 8, 2, 1), new AttainmentRow("Response", "High", 1, 0, 0),
                new AttainmentRow("Resolution", "Low", 9, 0, 0),
            ],
            TimeToResolve = DurationHistogram.Of([half, half * 8, half * 8, half * 10]),
            Backlog =
            [
                new BacklogPoint(_morning, 1), new BacklogPoint(_morning + half * 4, 5), new BacklogPoint(_morning + half * 18, 2),
            ],
            MostBreached = new ExplainedTimeline
            {
                Id = "INC1",
                Target = half,
                Due = _morning + half,
                Stretches =
                [
                    new TimelineStretch(_morning, _morning + half, StretchKind.Running, "Active", half),
                    new TimelineStretch(_morning + half, _morning + half * 6, StretchKind.Closed, "Night", Duration.Zero),
                    new TimelineStretch(_morning + half * 6, _morning + half * 8, StretchKind.Running, "Active", half * 2),
                    new TimelineStretch(_morning + half * 8, _morning + half * 9, StretchKind.Paused, "Awaiting client", half),
                ],
            },
        };
    }
}
