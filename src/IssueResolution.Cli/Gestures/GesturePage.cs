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
        Section(page, _findings, found.Findings.Select(finding =>
            $"{finding.Message.In(page.Language)} {finding.Advice.In(page.Language)} ({finding.Code.Code}; {WayOut.Of(finding).ToPhrase().In(page.Language)})"));
        Section(page, _suggestion, Suggested(answer, page.Language));
        Say(page, answer.Apology);
    }

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
                    .. granted.Value.In(MessageLanguage.Of(page.Language)).Parts.Select(part => $"[{part.Purpose.NameIn(page.Language)}] {part.Text}"),
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

    /// <summary>The gestures in their order; a plan that is demanded stands before the money, with what is still to be written.</summary>
    private static IEnumerable<string> Suggested(GestureAnswer answer, CultureInfo culture)
    {
        IEnumerable<string> plan = answer.PlanWithGaps is { } gaps ? [Unwritten(gaps, culture)] : [];
        return
        [
            .. answer.Suggestion.Gestures.Where(gesture => !IsPaid(gesture)).Select(gesture => Told(gesture, culture)),
            .. answer.Suggestion.Plan is { IsComplete: true } whole ? WayOut.PartsOf(whole).Select(part => $"{part.Place.Key}: {part.Said!.In(culture)}") : plan,
            .. answer.Suggestion.Gestures.Where(IsPaid).Select(gesture => Told(gesture, culture)),
        ];
    }

    private static bool IsPaid(Gesture gesture) => RecoveryStep.Of(gesture.Kind) == RecoveryStep.Of(GestureKind.FeeReduction);

    private static string Unwritten(RecoveryPlan plan, CultureInfo culture)
    {
        string gaps = string.Join(", ", WayOut.PartsOf(plan).Where(part => part.Said is null).Select(part => $"{part.Place.Key} ({part.Place.Options[0]})"));
        Phrase kind = GestureKind.RecoveryPlan.Words.Name;
        return Phrase.Of(
            $"{RecoveryStep.Of(GestureKind.RecoveryPlan)}: {kind}. Still to be written: {gaps}",
            $"{RecoveryStep.Of(GestureKind.RecoveryPlan)}：{kind}。まだ書かれていない部分：{gaps}").In(culture);
    }

    private static string Told(Gesture gesture, CultureInfo culture)
    {
        RecoveryStep step = RecoveryStep.Of(gesture.Kind);
        return (gesture.Value is null
            ? Phrase.Of($"{step}: {gesture.Kind}", $"{step}：{gesture.Kind}")
            : Phrase.Of($"{step}: {gesture.Kind}, {gesture.Value}", $"{step}：{gesture.Kind}、{gesture.Value}")).In(culture);
    }

    private static string Sentence(Reason reason, CultureInfo culture) =>
        reason.Cell is { } cell ? $"{reason.Text.In(culture)} [{$"{cell.Table} {cell.Key}".TrimEnd()}; {cell.Provenance.ToPhrase().In(culture)}]" : reason.Text.In(culture);
}
