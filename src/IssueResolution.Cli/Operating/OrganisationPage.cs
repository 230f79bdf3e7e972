using IssueResolution.Cli.Reporting;
using IssueResolution.Operating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Cli.Operating;

/// <summary>What the command <c>check-organisation</c> shows to people.</summary>
internal static class OrganisationPage
{
    private static readonly Phrase _nothing = new("nothing to compare yet", "比べられる指標がまだない");
    private static readonly Phrase _helps = new("helps", "対策");
    private static readonly Phrase _advice = new("advice", "助言");

    public static void Show(ConsolePage page, IReadOnlyList<OrganisationAnswer> answers)
    {
        for (int i = 0; i < answers.Count; i++)
        {
            if (i > 0)
            {
                page.Line("");
            }

            Show(page, answers[i]);
        }
    }

    private static void Show(ConsolePage page, OrganisationAnswer answer)
    {
        page.Line(Labelled(answer.Heading, answer.Verdict.IsEmpty ? _nothing : Phrase.List(answer.Verdict.Select(verdict => verdict.Name))));
        foreach (Reason reason in answer.Reasons)
        {
            page.Line($"  - {reason.Text.In(page.Language)}{(reason.Cell is { } cell ? $" [{cell.ToPhrase().In(page.Language)}]" : "")}");
        }

        if (answer.Refusal is var (code, text))
        {
            page.Line($"  - {text.In(page.Language)} ({code.Code})");
        }

        foreach (AttritionRemedy remedy in answer.Attrition?.Remedies ?? [])
        {
            page.Line(Labelled(_helps, Phrase.Of($"{remedy}. {remedy.Words.Description}", $"{remedy}。{remedy.Words.Description}")));
        }

        foreach (Finding finding in answer.Findings)
        {
            page.Line(Labelled(_advice, Phrase.Of(
                $"{finding.Message} {finding.Advice} ({finding.Code.Code})", $"{finding.Message}{finding.Advice} ({finding.Code.Code})")));
        }
    }

    private static Phrase Labelled(Phrase label, Phrase text) => Phrase.Of($"{label}: {text}", $"{label}：{text}");
}
