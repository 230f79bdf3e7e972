using System.Globalization;
using IssueResolution.Casework;
using IssueResolution.Rendering.Tests.Picturing;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Rendering.Tests.Casework;

[Properties(Arbitrary = [typeof(ShownCases)])]
public class AgendaPictureTests
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo _japanese = CultureInfo.GetCultureInfo("ja");

    [Fact]
    public void A_duty_runs_to_its_due_instant_and_what_is_overdue_up_to_now()
    {
        Drawing picture = Drawing.Of(AgendaPicture.Draw(Rules.AgendaOf(UpTo<CaseEvent.CheckpointHeld>(), At(30)), Office.Zone, _english));

        Drawing.Bar[] late = [.. picture.Bars("missed").Where(bar => bar.Width != 16)];
        Assert.Equal(2, late.Length);
        Assert.Equal(3, picture.Bars("ahead").Count(bar => bar.Width != 16));
        Assert.Single(late.Select(bar => Math.Round(bar.X + bar.Width, 1)).Distinct());
        Assert.Contains("! overdue · Mon 2026-03-02 13:40 · Engagement Partner", picture.Texts);
        Assert.Contains("overdue · Mon 2026-03-02 13:40 · internal checkpoint · By: Engagement Partner", picture.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Under_the_heading_of_a_page_the_picture_does_not_say_it_again()
    {
        Agenda agenda = Rules.AgendaOf(UpTo<CaseEvent.CheckpointHeld>(), At(30));
        Drawing alone = Drawing.Of(AgendaPicture.Draw(agenda, Office.Zone, _english));
        Drawing[] onPage = [.. Drawing.In(CaseHtml.Render(Rules, UpTo<CaseEvent.CheckpointHeld>(), At(30), _english)).Where(picture => picture.Title == alone.Title)];

        Assert.Contains(alone.Title, alone.Texts);
        Assert.Equal(2, onPage.Length);
        Assert.All(onPage, picture => Assert.DoesNotContain(alone.Title, picture.Texts));
    }

    [Fact]
    public void What_falls_between_two_seconds_is_told_to_the_second()
    {
        Instant now = At(30).PlusNanoseconds(1);
        Agenda agenda = Rules.AgendaOf(UpTo<CaseEvent.CheckpointHeld>(), now);
        string[] told =
        [
            AgendaText.Write(agenda, Office.Zone, _english), AgendaHtml.Write(agenda, Office.Zone, _english), AgendaPicture.Draw(agenda, Office.Zone, _english),
            CaseText.Write(Rules, UpTo<CaseEvent.CheckpointHeld>(), now, _english),
        ];

        Assert.All(told, text => Assert.DoesNotContain("00000001", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_duties_it_says_so() =>
        Assert.Contains("行うべきことはありません。", Drawing.Of(AgendaPicture.Draw(Rules.AgendaOf([], Monday), Office.Zone, _japanese)).Description, StringComparison.Ordinal);

    [Fact]
    public void A_single_duty_can_be_drawn()
    {
        Agenda one = Rules.AgendaOf(Case(Events()), At(1000));

        Assert.NotEmpty(one.Duties);
        Drawing.Of(AgendaPicture.Draw(one, Office.Zone, _english)).MustBeSound();
    }

    [Fact]
    public void Of_many_duties_the_first_are_drawn_and_the_others_counted()
    {
        string name = new('長', 40);
        Agenda many = Rules.AgendaOf(
            Enumerable.Range(0, 250).Select(index => Granted(Rules.Replay($"{name}{index}", "E-1", Events().TakeWhile(item => item is not CaseEvent.Delivered)))), At(30));
        foreach (PictureWidth width in Enum.GetValues<PictureWidth>())
        {
            Drawing picture = Drawing.Of(AgendaPicture.Draw(many, Office.Zone, _japanese, width));
            picture.MustBeSound();
            Assert.True(many.Duties.Length >= 500);
            Assert.Equal(AgendaPicture.Most, picture.Shapes("circle").Count());
            Assert.Contains($"ほか {many.Duties.Length - AgendaPicture.Most}件", picture.Texts);
            Assert.All(picture.Texts, text => Assert.True(TextExtent.Of(text, SvgPicture.SmallSize) <= picture.Box[2]));
        }
    }

    [Property(MaxTest = 60)]
    public void Every_agenda_is_sound_in_both_languages_and_widths_and_holds_names_as_text(ShownCase shown)
    {
        Agenda agenda = Rules.AgendaOf([shown.Case, Case(Detected())], shown.Now);
        foreach (PictureWidth width in Enum.GetValues<PictureWidth>())
        {
            foreach (CultureInfo culture in (CultureInfo[])[_english, _japanese])
            {
                Drawing picture = Drawing.Of(AgendaPicture.Draw(agenda, Office.Zone, culture, width));
                picture.MustBeSound();
                picture.TextsMustBeClear();
                Assert.DoesNotContain(picture.Shapes("script"), _ => true);
                Assert.All(agenda.Duties.Take(AgendaPicture.Most), duty => Assert.Contains(
                    culture == _english ? duty.Kind.Words.Name.English : duty.Kind.Words.Name.Japanese, picture.Description, StringComparison.Ordinal));
            }
        }
    }
}
