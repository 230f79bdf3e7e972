using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using IssueResolution.Casework;
using IssueResolution.Rendering.Tests.Picturing;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Rendering.Tests.Casework;

[Properties(Arbitrary = [typeof(ShownCases)])]
public class CaseLaws
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo _japanese = CultureInfo.GetCultureInfo("ja");

    [Property(MaxTest = 60)]
    public void Every_picture_is_sound_in_both_languages_and_widths(ShownCase shown)
    {
        foreach (PictureWidth width in Enum.GetValues<PictureWidth>())
        {
            Drawing.Of(CasePicture.Draw(Rules, shown.Case, shown.Now, _english, width)).MustBeSound();
            Drawing.Of(CasePicture.Draw(Rules, shown.Case, shown.Now, _japanese, width)).MustBeSound();
        }
    }

    [Property(MaxTest = 60)]
    public void No_flag_no_line_and_no_label_of_a_picture_lies_on_another(ShownCase shown)
    {
        foreach (PictureWidth width in Enum.GetValues<PictureWidth>())
        {
            Drawing picture = Drawing.Of(CasePicture.Draw(Rules, shown.Case, shown.Now, _english, width));
            picture.FlagsMustBeApart();
            picture.TextsMustBeClear();
        }
    }

    [Property(MaxTest = 60)]
    public void A_picture_tells_every_duty_to_those_who_cannot_see_it(ShownCase shown)
    {
        string told = Drawing.Of(CasePicture.Draw(Rules, shown.Case, shown.Now, _english)).Description;
        Assert.All(Rules.AgendaOf(shown.Case, shown.Now).Duties, duty => Assert.Contains(duty.Kind.Words.Name.English, told, StringComparison.Ordinal));
    }

    [Property(MaxTest = 60)]
    public void A_page_is_well_formed_and_holds_what_people_typed_as_text(ShownCase shown)
    {
        XElement page = Page(CaseHtml.Render(Rules, shown.Case, shown.Now, _japanese));
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "a");
        Assert.Contains("<script>|*x*|</script>", page.Descendants().First(element => element.Name.LocalName == "h1").Value, StringComparison.Ordinal);
        int duties = Rules.AgendaOf(shown.Case, shown.Now).Duties.Length;
        Assert.Equal(duties, page.Descendants().Where(element => (string?)element.Attribute("class") == "duties").Elements().Count());
    }

    [Property(MaxTest = 60)]
    public void A_page_of_several_cases_names_no_element_twice(ShownCase shown)
    {
        XElement page = Page(CaseHtml.Render(Rules, [shown.Case, Case(Detected())], shown.Now, _english));
        string[] ids = [.. page.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>()];
        Assert.Equal(ids.Distinct(), ids);
    }

    [Property]
    public void A_text_has_no_line_for_the_line_breaks_of_a_name(ShownCase shown)
    {
        Agenda agenda = Rules.AgendaOf(shown.Case, shown.Now);
        string text = AgendaText.Write(agenda, Office.Zone, _english);
        Assert.Equal((agenda.Duties.IsEmpty ? 1 : 2 * agenda.Duties.Length) + 6, text.Count(character => character == '\n'));
        Assert.Equal(agenda.Overdue.Length, text.Split('\n').Count(line => line.StartsWith('!')));
        Assert.DoesNotContain(CaseText.Write(Rules, shown.Case, shown.Now, _japanese), character => char.IsControl(character) && character != '\n');
    }

    [Property]
    public void Markdown_holds_no_markup_of_a_name_and_every_row_has_its_cells(ShownCase shown)
    {
        Agenda agenda = Rules.AgendaOf([shown.Case, Case(Detected())], shown.Now);
        string markdown = AgendaMarkdown.Write(agenda, Office.Zone, _english);
        int cases = agenda.Duties.Select(duty => duty.CaseId).Distinct().Count();
        Assert.DoesNotContain("<", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("://", markdown, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)[_\[\]`]", markdown);
        Assert.All(
            markdown.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)),
            line => Assert.Equal(cases > 1 ? 7 : 6, Regex.Count(line, @"(?<!\\)\|")));
    }

    [Property]
    public void The_life_of_a_case_has_no_gap_and_ends_where_it_stands(ShownCase shown)
    {
        ImmutableArray<LifeStretch> life = LifeStretch.Of(Rules, shown.Case, shown.Now);
        if (Rules.ReadAt(shown.Case, shown.Now) is not { } snapshot)
        {
            Assert.Empty(life);
            return;
        }

        Assert.Equal((shown.Case.DetectedAt, shown.Now), (life[0].From, life[^1].To));
        Assert.All(life.Zip(life.Skip(1)), pair => Assert.True(pair.First.To == pair.Second.From && pair.First.State != pair.Second.State));
        Assert.Equal(snapshot.State, life[^1].State);
    }

    [Property]
    public void The_life_of_a_case_is_what_reading_it_at_every_event_gives(ShownCase shown) => Assert.All(
        shown.Case.Until(shown.Now).Select(item => item.At).Append(shown.Now).Where(at => at >= shown.Case.DetectedAt),
        at => Assert.Equal(Rules.ReadAt(shown.Case, at)!.State, LifeStretch.Of(Rules, shown.Case, shown.Now).Last(stretch => stretch.From <= at).State));

    private static XElement Page(string page)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader).Root!;
    }
}
