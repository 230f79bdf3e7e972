using System.Globalization;
using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Classifying;
using IssueResolution.Rendering.Tests.Picturing;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Rendering.Tests.Casework;

public class CaseTests
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo _japanese = CultureInfo.GetCultureInfo("ja");

    [Fact]
    public void An_agenda_says_what_is_overdue_what_is_next_by_whom_and_why()
    {
        string text = AgendaText.Write(Rules.AgendaOf(UpTo<CaseEvent.CheckpointHeld>(), At(30)), Office.Zone, _english);

        Assert.Equal(
            """
            What is due next
            asked Tue 2026-03-03 15:00 · 3 duties, 2 overdue
            Dates and times in Etc/UTC (+00:00).

            !  Mon 2026-03-02 13:40  overdue  internal checkpoint  Engagement Partner
                Look at our own state well before the client hears of it. [R-080 · communicating.checkpoint-divisor = 3 (seed: R-080: an update in three days is checked after one)]
            !  Mon 2026-03-02 15:00  overdue  status update        Engagement Partner
                The client was told to hear from us by then. [R-093]
               Wed 2026-03-04 09:00  next     deliver: figures     Engagement Partner
                Promised to the client: The figures for the board [R-090]

            Changes by itself Wed 2026-03-04 09:00.

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void An_agenda_without_duties_says_so()
    {
        Agenda none = Rules.AgendaOf([], Monday);

        Assert.Contains("\nNothing is due.\n", AgendaText.Write(none, Office.Zone, _english), StringComparison.Ordinal);
        Assert.Contains("\nNothing is due.\n", AgendaMarkdown.Write(none, Office.Zone, _english), StringComparison.Ordinal);
        Assert.Contains(">行うべきことはありません。<", AgendaHtml.Write(none, Office.Zone, _japanese), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_overdue_says_so_in_a_word_and_not_by_its_class_alone()
    {
        string html = AgendaHtml.Write(Rules.AgendaOf(Case(Detected(Severity.Critical)), At(2)), Office.Zone, _english);

        Assert.Contains("<li class=\"overdue\"><p class=\"due\">Mon 2026-03-02 09:15</p><p class=\"status\">! overdue</p>", html, StringComparison.Ordinal);
        Assert.Contains("**overdue**", AgendaMarkdown.Write(Rules.AgendaOf(Case(Detected(Severity.Critical)), At(2)), Office.Zone, _english), StringComparison.Ordinal);
    }

    [Fact]
    public void Times_are_local_and_carry_their_offset_where_the_clock_changes()
    {
        Agenda agenda = Rules.AgendaOf(UpTo<CaseEvent.Closed>(), At(102));

        string text = AgendaText.Write(agenda, DateTimeZoneProviders.Tzdb["Europe/Lisbon"], _english);
        string late = AgendaText.Write(
            Rules.AgendaOf(UpTo<CaseEvent.Resolved>(), At(54)), DateTimeZoneProviders.Tzdb["Europe/Lisbon"], _english);

        Assert.Contains("Mon 2026-03-23 05:00", text, StringComparison.Ordinal);
        Assert.Contains("Dates and times in Europe/Lisbon (+00:00).", text, StringComparison.Ordinal);
        Assert.Contains("Wed 2026-04-01 16:00 (+01:00)", late, StringComparison.Ordinal);
        Assert.Contains("Dates and times in Europe/Lisbon.", late, StringComparison.Ordinal);
    }

    [Fact]
    public void The_case_stands_beside_each_duty_only_where_there_are_several()
    {
        IssueCase other = Granted(Rules.Replay("C-2", "E-1", Detected()));

        Assert.Contains("C-2  gather the facts", AgendaText.Write(Rules.AgendaOf([Case(Detected()), other], Monday), Office.Zone, _english), StringComparison.Ordinal);
        Assert.DoesNotContain("C-2", AgendaText.Write(Rules.AgendaOf(other, Monday), Office.Zone, _english), StringComparison.Ordinal);
        Assert.EndsWith(
            "\n2 cases\n- C-1 · Missed deadline · Severity: High\n  detected since Mon 2026-03-02 09:00 · asked Mon 2026-03-02 09:00\n- C-2 · Missed deadline · Severity: High\n  detected since Mon 2026-03-02 09:00 · asked Mon 2026-03-02 09:00\n",
            CaseText.Write(Rules, [Case(Detected()), other], Monday, _english), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_is_told_with_its_state_its_gates_and_what_happened_so_far()
    {
        string text = CaseText.Write(Rules, Case(Events()), At(30), _english);

        Assert.StartsWith("C-1 · Missed deadline · Severity: High · Urgency: Urgent\nexecuting since Mon 2026-03-02 14:00 · asked Tue 2026-03-03 15:00\n", text, StringComparison.Ordinal);
        Assert.Contains("\nWhat keeps it from being closed\n- promises settled: Promises to the client still open: 1.\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\nMon 2026-03-02 15:00  action         Ben  Checkpoint: Half extracted\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_case_has_no_gates_and_one_that_may_be_closed_says_so()
    {
        Assert.DoesNotContain("closed\n-", CaseText.Write(Rules, Case(Events()), At(200), _english), StringComparison.Ordinal);
        Assert.Contains("\nNothing keeps it from being closed.\n", CaseText.Write(Rules, Case(Events()), At(101), _english), StringComparison.Ordinal);
    }

    [Fact]
    public void What_keeps_a_case_open_is_asked_of_all_that_are_shown_together()
    {
        IssueCase[] three = [.. Enumerable.Range(1, 3).Select(number => Granted(Rules.Replay($"C-{number}", "E-1", Detected(Severity.Low))))];
        string gate = $"<strong>{IssueResolution.Learning.ClosingGate.PostMortemHeld.Words.Name.English}</strong>";

        Assert.DoesNotContain(gate, CaseHtml.Render(Rules, three[0], Monday, _english), StringComparison.Ordinal);
        Assert.Equal(4, CaseHtml.Render(Rules, three, Monday, _english).Split(gate).Length);
    }

    [Fact]
    public void A_case_among_others_is_drawn_with_what_they_make_due_in_it()
    {
        IssueCase[] cases = [Promising("C-1", 10), Promising("C-2", 20)];

        Assert.DoesNotContain("escalate", CasePicture.Draw(Rules, cases[0], At(21), _english), StringComparison.Ordinal);
        string[] articles = CaseHtml.Render(Rules, cases, At(21), _english).Split("<article>");
        Assert.Equal(3, articles.Length);
        Assert.All(articles.Skip(1), article => Assert.Contains("escalate (", article, StringComparison.Ordinal));
        Assert.DoesNotContain("deliver: C-2-promise", articles[1], StringComparison.Ordinal);

        static IssueCase Promising(string id, int due) => Granted(Rules.Replay(
            id, "E-1", Detected(Severity.Medium), new CaseEvent.Acknowledged(Monday, "Ann", At(3)), new CaseEvent.Escalated(At(1), "Ann", Role.ClientServicesLead),
            new CaseEvent.Updated(At(1), "Ann", "On it", At(90)), new CaseEvent.Committed(At(1), "Ann", $"{id}-promise", "It", At(due))));
    }

    [Fact]
    public void Before_its_detection_there_is_nothing_to_tell()
    {
        Instant before = Monday - Duration.FromHours(1);

        Assert.Equal("C-1\nnot detected before Mon 2026-03-02 09:00 · asked Mon 2026-03-02 08:00\nDates and times in Etc/UTC (+00:00).\n", CaseText.Write(Rules, Case(Events()), before, _english));
        Assert.Contains("検知されていません", Drawing.Of(CasePicture.Draw(Rules, Case(Events()), before, _japanese)).Description, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", CaseHtml.Render(Rules, Case(Events()), before, _english), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_has_a_row_for_each_state_each_sort_of_event_and_each_promise()
    {
        Drawing picture = Drawing.Of(CasePicture.Draw(Rules, Case(Events()), At(30), _english));

        Assert.Equal(
            ["detected", "acknowledged", "assessed", "planned", "executing", "communication", "decision", "action", "figures"],
            picture.Texts.Where(text => new[] { "detected", "acknowledged", "assessed", "planned", "executing", "resolved", "communication", "decision", "action", "figures" }.Contains(text)));
        Assert.Single(picture.Bars("running"));
        Assert.Equal(4, picture.Bars("open").Length);
        Assert.Equal(4, picture.Shapes("circle").Count(shape => (string?)shape.Attribute("class") == "flag") / 2);
        Assert.Contains("figures: The figures for the board · open: due Wed 2026-03-04 09:00", picture.Texts);
    }

    [Fact]
    public void A_promise_is_drawn_by_what_became_of_it()
    {
        IssueCase moved = Granted(Rules.Record(
            UpTo<CaseEvent.WorkStarted>(), new CaseEvent.Renegotiated(At(20), "Ann", "figures", At(60), "The permit is late")));

        Drawing picture = Drawing.Of(CasePicture.Draw(Rules, moved, At(61), _english));

        Assert.Equal(2, picture.Bars("missed").Length);
        Assert.Contains(
            "figures: The figures for the board · renegotiated: due Wed 2026-03-04 09:00 · broken: due Wed 2026-03-04 21:00", picture.Description, StringComparison.Ordinal);
        Assert.NotEmpty(Drawing.Of(CasePicture.Draw(Rules, Case(Events()), At(40), _english)).Bars("met"));
    }

    [Fact]
    public void A_page_of_one_case_shows_its_figures_in_both_languages()
    {
        Assert.Contains("<dt>Severity</dt><dd class=\"value\">High</dd>", CaseHtml.Render(Rules, Case(Events()), At(30), _english), StringComparison.Ordinal);
        Assert.Contains("<dt>重大度</dt><dd class=\"value\">高</dd>", CaseHtml.Render(Rules, Case(Events()), At(30), _japanese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_draws_its_duties_and_what_the_promises_did_to_trust_at_both_widths()
    {
        Drawing[] pictures = [.. Drawing.In(CaseHtml.Render(Rules, Case(Events()), At(81), _english))];

        Assert.Equal(2, pictures.Count(picture => picture.Title == "What is due next"));
        Drawing[] trust = [.. pictures.Where(picture => picture.Title == "Trust")];
        Assert.Equal(2, trust.Length);
        Assert.All(trust, picture => Assert.Contains("Tue 2026-03-03 17:00 · promise exceeded: +5", picture.Description, StringComparison.Ordinal));
        Assert.All(trust, picture => Assert.Contains("satisfaction voiced", picture.Description, StringComparison.Ordinal));
        Assert.DoesNotContain(Drawing.In(CaseHtml.Render(Rules, Case(Events()), At(30), _english)), picture => picture.Title == "Trust");
    }
}
