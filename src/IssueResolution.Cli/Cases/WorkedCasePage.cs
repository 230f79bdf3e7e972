using System.Globalization;
using System.Text;
using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Cases;

/// <summary>What the command <c>case</c> shows without a file: one worked case, from the client's report to the follow-up, with what the library answers at each stage.</summary>
internal static class WorkedCasePage
{
    private const string ZoneId = "Europe/London";

    private static readonly LocalDateTimePattern _moment = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMM uuuu, HH:mm");
    private static readonly Phrase _story = new("What happened", "出来事");
    private static readonly Phrase _answer = new("What the library answers", "ライブラリの答え");

    /// <summary>The Monday afternoon on which the client of the worked case complains.</summary>
    private static readonly LocalDateTime _reported = new(2026, 3, 2, 14, 15);

    public static string Tell(CultureInfo culture)
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[ZoneId];
        BusinessCalendar office = BusinessCalendar.In(zone).Open(Weekdays.MondayToFriday, "09:00-18:00").Build();
        StringBuilder page = new();
        int number = 0;
        foreach (CaseStep step in WorkedCase.LateReport(ResolutionPolicy.ProfessionalServices, office, zone.AtLeniently(_reported).ToInstant()))
        {
            number++;
            string at = _moment.Format(step.At.InZone(zone).LocalDateTime);
            page.Append(CultureInfo.InvariantCulture, $"{number}. {step.Stage.Words.Name.In(culture)} ({at}, {ZoneId})\n");
            page.Append("   ").Append(step.Heading.In(culture)).Append('\n');
            Tell(page, _story, step.Story.Select(sentence => sentence.In(culture)), culture);
            Tell(page, _answer, step.Reasons.Select(reason => Sentence(reason, zone, culture)), culture);
            page.Append('\n');
        }

        return page.ToString();
    }

    private static void Tell(StringBuilder page, Phrase heading, IEnumerable<string> sentences, CultureInfo culture)
    {
        bool isFirst = true;
        foreach (string sentence in sentences)
        {
            page.Append(isFirst ? $"   {heading.In(culture)}:\n" : "").Append("   - ").Append(sentence).Append('\n');
            isFirst = false;
        }
    }

    private static string Sentence(Reason reason, DateTimeZone zone, CultureInfo culture)
    {
        string sentence = reason.Text.InZone(zone).In(culture);
        return reason.Cell is { } cell ? $"{sentence} [{$"{cell.Table} {cell.Key}".TrimEnd()}; {cell.Provenance.ToPhrase().In(culture)}]" : sentence;
    }
}
