using System.Globalization;
using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Diagnosing;
using IssueResolution.Learning;
using IssueResolution.Recovering;
using IssueResolution.Rendering.Tests.Diagnosing;
using IssueResolution.Rendering.Tests.Learning;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Rendering.Docs;

/// <summary>The gallery of docs/guide/pictures.md: every picture with the lines that draw it, and the file that the page shows.</summary>
public sealed class PicturesGuide
{
    private const string Page = "docs/guide/pictures.md";

    private static readonly CultureInfo _reader = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo _japanese = CultureInfo.GetCultureInfo("ja");

    [Fact]
    public void A_week_of_a_calendar()
    {
        CultureInfo reader = _reader;

        #region week
        BusinessCalendar london = BusinessCalendar.In("Europe/London")
            .Open(Weekdays.MondayToFriday, "09:00-18:00")
            .Open(IsoDayOfWeek.Saturday, "22:00-06:00")                                 // a night that belongs to Saturday
            .Break(new LocalDate(2024, 3, 27), DayPeriod.Parse("12:00-13:30"))
            .Override(new LocalDate(2024, 3, 28), DayPeriod.Parse("09:00-13:00"))       // a short day
            .Holiday(new LocalDate(2024, 3, 29), "Good Friday")
            .Build();

        string svg = WeekPicture.Draw(london, new LocalDate(2024, 3, 28), reader);
        #endregion

        GuideImages.MustShow(Page, "pictures-week", svg, WeekPicture.Draw(london, new LocalDate(2024, 3, 28), reader, PictureWidth.Narrow));
        GuideImages.MustBeStored("pictures-week-narrow.ja", WeekPicture.Draw(london, new LocalDate(2024, 3, 28), _japanese, PictureWidth.Narrow));
    }

    [Fact]
    public void A_week_of_two_cities()
    {
        CultureInfo reader = _reader;
        BusinessCalendar london = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-18:00").Build();

        #region two-cities
        BusinessCalendar tokyo = BusinessCalendar.In("Asia/Tokyo").Open(Weekdays.MondayToFriday, "08:30-17:30").Build();
        KeyValuePair<string, BusinessCalendar>[] team = [new("London", london), new("Tokyo", tokyo), new("Either", london.Union(tokyo))];

        string svg = WeekPicture.Draw(team, new LocalDate(2024, 1, 15), reader);
        string text = WeekText.Write(team, new LocalDate(2024, 1, 15), reader);         // the same as text
        #endregion

        GuideImages.MustShow(Page, "pictures-week-two-cities", svg, WeekPicture.Draw(team, new LocalDate(2024, 1, 15), reader, PictureWidth.Narrow));
        Assert.Contains("Tokyo", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_agenda()
    {
        CultureInfo reader = _reader;
        CaseRules rules = Rules;
        IssueCase late = UpTo<CaseEvent.CheckpointHeld>();
        Instant tuesday = At(30);

        #region agenda
        Agenda agenda = rules.AgendaOf(late, tuesday);

        string svg = AgendaPicture.Draw(agenda, rules.Calendar.Zone, reader);
        string text = AgendaText.Write(agenda, rules.Calendar.Zone, reader);
        #endregion

        GuideImages.MustShow(Page, "pictures-agenda", svg, AgendaPicture.Draw(agenda, rules.Calendar.Zone, reader, PictureWidth.Narrow));
        GuideImages.MustBeStored("pictures-agenda-narrow.ja", AgendaPicture.Draw(agenda, rules.Calendar.Zone, _japanese, PictureWidth.Narrow));
        Assert.Contains("overdue", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Indicators_of_a_quarter()
    {
        CultureInfo reader = _reader;
        IndicatorSet quarter = Quarters.Of(60);

        #region indicators
        string svg = IndicatorPicture.Draw(quarter, reader);
        string text = IndicatorText.Write(quarter, reader);
        #endregion

        GuideImages.MustShow(Page, "pictures-indicators", svg, IndicatorPicture.Draw(quarter, reader, PictureWidth.Narrow));
        GuideImages.MustBeStored("pictures-indicators-narrow.ja", IndicatorPicture.Draw(quarter, _japanese, PictureWidth.Narrow));
        Assert.Contains("satisfaction", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Trust_over_time()
    {
        CultureInfo reader = _reader;

        #region trust
        TrustRules rules = RecoveringPolicy.ProfessionalServices.Trust;
        Instant monday = Instant.FromUtc(2026, 3, 2, 9, 0);
        TrustLedger ledger = TrustLedger.Empty.With(
            new(TrustEventKind.Broken, monday),
            new(TrustEventKind.Kept, monday + Duration.FromDays(2)),
            new(TrustEventKind.Kept, monday + Duration.FromDays(9)),
            new(TrustEventKind.SatisfactionVoiced, monday + Duration.FromDays(16)));

        string svg = TrustPicture.Draw(rules, ledger, monday + Duration.FromDays(20), DateTimeZone.Utc, reader);
        string text = TrustText.Write(rules, ledger, monday + Duration.FromDays(20), DateTimeZone.Utc, reader);
        #endregion

        GuideImages.MustShow(Page, "pictures-trust", svg, TrustPicture.Draw(rules, ledger, monday + Duration.FromDays(20), DateTimeZone.Utc, reader, PictureWidth.Narrow));
        Assert.Contains("promise kept", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pictures_of_a_report()
    {
        CultureInfo reader = _reader;
        DateTimeZone zone = DateTimeZone.Utc;
        Instant monday = Instant.FromUtc(2026, 3, 2, 9, 0);

        #region report
        AttainmentRow[] rows = [new("Resolution", "High", 41, 7, 2), new("Resolution", "Low", 120, 3, 9)];
        DurationHistogram durations = DurationHistogram.Of(Enumerable.Range(1, 40).Select(each => Duration.FromHours(each)));
        BacklogPoint[] open = [.. Enumerable.Range(0, 30).Select(day => new BacklogPoint(monday + Duration.FromDays(day), 20 - (day % 9)))];

        string attainment = AttainmentPicture.Draw(rows, reader);
        string histogram = HistogramPicture.Draw(durations, reader);
        string backlog = BacklogPicture.Draw(open, zone, reader);
        #endregion

        GuideImages.MustShow(Page, "pictures-attainment", attainment, AttainmentPicture.Draw(rows, reader, PictureWidth.Narrow));
        GuideImages.MustShow(Page, "pictures-histogram", histogram, HistogramPicture.Draw(durations, reader, PictureWidth.Narrow));
        GuideImages.MustShow(Page, "pictures-backlog", backlog, BacklogPicture.Draw(open, zone, reader, PictureWidth.Narrow));
    }

    [Fact]
    public void The_timeline_of_an_issue()
    {
        CultureInfo reader = _reader;
        DateTimeZone zone = DateTimeZone.Utc;

        #region timeline
        Instant friday = Instant.FromUtc(2024, 1, 19, 15, 0);
        ExplainedTimeline life = new()
        {
            Id = "T-7",
            Target = Duration.FromHours(4),
            Due = friday + Duration.FromHours(68),
            ResolvedAt = friday + Duration.FromHours(71),
            Stretches =
            [
                new(friday, friday + Duration.FromHours(2), StretchKind.Running, null, Duration.FromHours(2)),
                new(friday + Duration.FromHours(2), friday + Duration.FromHours(66), StretchKind.Closed, null, Duration.Zero),
                new(friday + Duration.FromHours(66), friday + Duration.FromHours(71), StretchKind.Running, null, Duration.FromHours(5)),
            ],
        };

        string svg = TimelinePicture.Draw(life, zone, reader);
        #endregion

        GuideImages.MustShow(Page, "pictures-timeline", svg, TimelinePicture.Draw(life, zone, reader, PictureWidth.Narrow));
    }

    [Fact]
    public void Causes_and_the_course_of_a_case()
    {
        CultureInfo reader = _reader;
        CauseGraph graph = CauseGraphs.Branched();
        CaseRules rules = Rules;
        IssueCase late = UpTo<CaseEvent.CheckpointHeld>();
        Instant tuesday = At(30);

        #region causes-and-case
        string causes = CauseGraphPicture.Draw(graph, DiagnosingPolicy.ProfessionalServices, reader);
        string course = CasePicture.Draw(rules, late, tuesday, reader);
        #endregion

        GuideImages.MustShow(
            Page, "five-whys-branched", causes, CauseGraphPicture.Draw(graph, DiagnosingPolicy.ProfessionalServices, reader, PictureWidth.Narrow));
        GuideImages.MustShow(Page, "pictures-case", course, CasePicture.Draw(rules, late, tuesday, reader, PictureWidth.Narrow));
    }
}
