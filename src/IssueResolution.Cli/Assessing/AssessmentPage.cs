using IssueResolution.Cli.Reporting;
using IssueResolution.Json;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Cli.Assessing;

/// <summary>What the command <c>assess</c> shows people: each answer, why, and the cell of the policy that spoke.</summary>
internal static class AssessmentPage
{
    public static void Show(ConsolePage page, IssueReport report, IEnumerable<AssessmentSection> sections)
    {
        page.Line(Phrase.Of(
            $"{report.Client}: {report.Kind}, judged as of {Readable.Time(report.AsOf, report.Calendar.Zone)}. Times are those of {report.Calendar.Zone.Id}.",
            $"{report.Client}：{report.Kind}。{Readable.Time(report.AsOf, report.Calendar.Zone)}時点の判断。時刻は{report.Calendar.Zone.Id}。"));
        foreach (AssessmentSection section in sections)
        {
            page.Line("");
            page.Line(Phrase.Of($"{section.Heading}: {section.Answer}", $"{section.Heading}：{section.Answer}"));
            foreach (Reason reason in section.Reasons)
            {
                page.Line($"  - {reason.Text.InZone(report.Calendar.Zone).In(page.Language)}");
                if (reason.Cell is { } cell)
                {
                    page.Line($"    {cell.ToPhrase().In(page.Language)}");
                }
            }
        }
    }
}
