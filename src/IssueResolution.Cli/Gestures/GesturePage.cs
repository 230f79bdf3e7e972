using System.Globalization;
using IssueResolution.Cli.Reporting;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using IssueResolution.Wording;

namespace IssueResolution.Cli.Gestures;

/// <summary>What the command <c>judge-gesture</c> shows to people.</summary>
internal static class GesturePage
{
    private static readonly Phrase _why = new("Why", "理由");
    private static readonly Phrase _findings = new("What to look at", "指摘");
    private static readonly Phrase _suggestion = new("What would fit", "見合う提案");
    private static readonly Phrase _message = new("What to say", "伝える内容");

    public static void Show(ConsolePage page, GestureAnswer answer)
    {
        ProportionalityAssessment found = answer.Assessment;
        CompensationBand band = found.Band;
        page.Line(Phrase.Of($"Verdict: {found.Verdict}. {found.Verdict.Words.Description}", $"判定：{found.Verdict}。{found.Verdict.Words.Description}"));
        page.Line(Phrase.Of(
            $"Offered {found.Offered}; fitting {band.Fitting.Low} to {band.Fitting.High}; generous up to {band.GenerousUpTo}.",
            $"提示{found.Offered}。相応の範囲は{band.Fitting.Low}から{band.Fitting.High}、手厚い範囲は{band.GenerousUpTo}まで。"));
        if (found.AmountVerdict != found.Verdict)
        {
            page.Line(Phrase.Of(
                $"The amount taken alone: {found.AmountVerdict}. {found.AmountVerdict.Words.Description}",
                $"金額だけを見ると：{found.AmountVerdict}。{found.AmountVerdict.Words.Description}"));
        }

        page.Line(Phrase.Of($"What binds: {band.Limit}. {band.Limit.Words.Description}", $"決め手：{band.Limit}。{band.Limit.Words.Description}"));
        page.Line(Phrase.Of($"Granted by: {found.Approver}. {found.Approval.Words.Description}", $"決裁：{found.Approver}。{found.Approval.Words.Description}"));
        Section(page, _why, answer.Reasons.Select(reason => Sentence(reason, page.Language)));
        Section(page, _findings, found.Findings.Select(finding => $"{finding.Message.In(page.Language)} {finding.Advice.In(page.Language)} ({finding.Code.Code})"));
        Section(page, _suggestion, answer.Suggestion.Gestures.Select(gesture => Told(gesture, page.Language)));
        Say(page, answer.Apology);
    }

    internal static MessageLanguage LanguageOf(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == MessageLanguage.Japanese.Code ? MessageLanguage.Japanese : MessageLanguage.English;

    private static void Say(ConsolePage page, Decision<ComposedApology>? apology)
    {
        switch (apology)
        {
            case Decision<ComposedApology>.Refused refused:
                Section(page, _message, [$"{refused.Message.In(page.Language)} ({refused.Code.Code})"]);
                break;
            case Decision<ComposedApology>.Granted granted:
                Section(page, _message,
                [
                    Phrase.Of($"{granted.Value.Score} of 100, {granted.Value.Stage}.", $"100点中{granted.Value.Score}点、{granted.Value.Stage}。").In(page.Language),
                    .. granted.Value.In(LanguageOf(page.Language)).Parts.Select(part => $"[{part.Purpose.NameIn(page.Language)}] {part.Text}"),
                    .. granted.Value.Missing.Select(part => Phrase.Of($"Missing: {part}.", $"欠けている項目：{part}。").In(page.Language)),
                    .. granted.Reasons.Where(reason => reason.Code.StartsWith("communicating.", StringComparison.Ordinal)).Select(reason => Sentence(reason, page.Language)),
                ]);
                break;
        }
    }

    private static void Section(ConsolePage page, Phrase heading, IEnumerable<string> lines)
    {
        bool isFirst = true;
        foreach (string line in lines)
        {
            if (isFirst)
            {
                page.Line("");
                page.Line(heading);
            }

            page.Line($"- {line}");
            isFirst = false;
        }
    }

    private static string Told(Gesture gesture, CultureInfo culture)
    {
        string said = $"{RecoveryStep.Of(gesture.Kind).NameIn(culture)}: {gesture.Kind.NameIn(culture)}";
        return gesture.Value is null ? said : $"{said}, {gesture.Value}";
    }

    private static string Sentence(Reason reason, CultureInfo culture) =>
        reason.Cell is { } cell ? $"{reason.Text.In(culture)} [{$"{cell.Table} {cell.Key}".TrimEnd()}; {cell.Provenance}]" : reason.Text.In(culture);
}
