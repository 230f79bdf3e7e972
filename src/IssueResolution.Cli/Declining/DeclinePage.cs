using System.Globalization;
using IssueResolution.Cli.Reporting;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Cli.Declining;

/// <summary>What the command <c>decline</c> shows to people.</summary>
internal static class DeclinePage
{
    private static readonly Phrase _request = new("Request", "依頼");
    private static readonly Phrase _demand = new("Demand", "要求");
    private static readonly Phrase _relationship = new("Relationship", "関係");
    private static readonly Phrase _prevention = new("prevention", "予防策");
    private static readonly Phrase _attach = new("attach", "添付");
    private static readonly Phrase _noMessage = new("no message yet", "文面はまだない");
    private static readonly Phrase _blocks = new("before sending", "送付前に");
    private static readonly Phrase _next = new("next", "次に");
    private static readonly Phrase _advice = new("advice", "助言");

    /// <param name="page">Where it is shown.</param>
    /// <param name="answers">What is answered.</param>
    /// <param name="zone">In which times are told.</param>
    public static void Show(ConsolePage page, IReadOnlyList<DeclineAnswer> answers, DateTimeZone zone)
    {
        for (int i = 0; i < answers.Count; i++)
        {
            if (i > 0)
            {
                page.Line("");
            }

            Show(page, answers[i], zone);
        }
    }

    private static void Show(ConsolePage page, DeclineAnswer answer, DateTimeZone zone)
    {
        page.Line(Phrase.Of(
            $"{Heading(answer)}: {Phrase.List(answer.Verdict.Select(term => term.Words.Name))}",
            $"{Heading(answer)}：{Phrase.List(answer.Verdict.Select(term => term.Words.Name))}"));
        foreach (Reason reason in answer.Reasons)
        {
            page.Line($"  - {reason.Text.InZone(zone).In(page.Language)}{Cited(reason, page.Language)}");
        }

        if (answer.Prevention is { } prevention)
        {
            page.Line(Labelled(_prevention, prevention.Text));
        }

        foreach (MessagePart part in answer.Message?.Parts ?? [])
        {
            page.Line($"  [{part.Purpose.NameIn(page.Language)}] {part.Text}");
        }

        if (answer.Attachment is { } evidence)
        {
            page.Line(Labelled(_attach, Phrase.Of($"{evidence.Form} {evidence.Reference}", $"{evidence.Form} {evidence.Reference}")));
        }

        if (answer.Refusal is var (code, text))
        {
            page.Line(Labelled(_noMessage, Phrase.Of($"{text} ({code.Code})", $"{text} ({code.Code})")));
        }

        foreach (Phrase step in answer.Next)
        {
            page.Line(Labelled(_next, step));
        }

        foreach (Finding finding in answer.Findings)
        {
            Phrase weight = finding.Code.Blocks ? _blocks : _advice;
            page.Line(Labelled(weight, Phrase.Of(
                $"{finding.Message} {finding.Advice} ({finding.Code.Code})", $"{finding.Message}{finding.Advice} ({finding.Code.Code})")));
        }

        foreach (MessageFinding found in answer.Lint)
        {
            page.Line(Labelled(_advice, Phrase.Of($"\"{found.Found}\": {found.Better} ({found.Code})", $"「{found.Found}」：{found.Better} ({found.Code})")));
        }
    }

    private static Phrase Labelled(Phrase label, Phrase text) => Phrase.Of($"{label}: {text}", $"{label}：{text}");

    private static Phrase Heading(DeclineAnswer answer) =>
        answer.Question switch { "request" => _request, "demand" => _demand, _ => _relationship };

    private static string Cited(Reason reason, CultureInfo culture) => reason.Cell is { } cell ? $" [{cell.ToPhrase().In(culture)}]" : "";
}
