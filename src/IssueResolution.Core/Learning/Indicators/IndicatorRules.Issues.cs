using IssueResolution.Classifying;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Learning;

/// <content>What clients and issues say.</content>
public sealed partial record IndicatorRules
{
    /// <summary>The two axes over the issues resolved after the beginning and up to now.</summary>
    internal IEnumerable<Indicator> OfFollowUps(IEnumerable<FollowUp> followUps, Instant from, Instant now)
    {
        int confirmed = 0, answered = 0, silent = 0;
        foreach (FollowUp followUp in followUps)
        {
            if (followUp.ResolvedAt <= from || followUp.ResolvedAt > now)
            {
                continue;
            }

            bool hasAnswered = followUp.AnsweredAt <= now;
            answered += hasAnswered ? 1 : 0;
            confirmed += hasAnswered && followUp.Satisfaction == Satisfaction.Confirmed ? 1 : 0;
            silent += !hasAnswered && followUp.DueBy < now ? 1 : 0;
        }

        int asked = answered + silent;
        return
        [
            Tell(IndicatorKind.Satisfaction, null, PercentOf(confirmed, answered), answered, () => Phrase.Of(
                $"{100m * confirmed / answered:0.#}% of {answered} answers say that it is settled. No answer: {silent}, counted neither way.",
                $"回答{answered}件中{100m * confirmed / answered:0.#}%が解決を確認。無回答{silent}件はどちらにも数えない。")),
            Tell(IndicatorKind.Engagement, null, PercentOf(answered, asked), asked, () => Phrase.Of(
                $"{100m * answered / asked:0.#}% of {asked} clients asked have answered.", $"尋ねた{asked}件中{100m * answered / asked:0.#}%に回答があった。")),
        ];
    }

    /// <summary>Of the issues that came up after the beginning and up to now, which had come up before, strictly earlier, with the same client.</summary>
    internal Indicator Recurrence(IEnumerable<PastIssue> issues, Duration window, Instant from, Instant now)
    {
        Dictionary<(string, IssueKind), Instant> kinds = [];
        Dictionary<(string, string), Instant> roots = [];
        int all = 0, again = 0;
        foreach (IGrouping<Instant, PastIssue> atOnce in issues.Where(issue => issue.At <= now).GroupBy(issue => issue.At).OrderBy(group => group.Key))
        {
            Instant at = atOnce.Key;
            if (at > from)
            {
                all += atOnce.Count();
                again += atOnce.Count(issue =>
                    (kinds.TryGetValue((issue.Client, issue.Kind), out Instant kindAt) && at - kindAt <= window)
                    || (issue.RootCause is { } root && roots.TryGetValue((issue.Client, root), out Instant rootAt) && at - rootAt <= window));
            }

            foreach (PastIssue issue in atOnce)
            {
                kinds[(issue.Client, issue.Kind)] = at;
                if (issue.RootCause is { } root)
                {
                    roots[(issue.Client, root)] = at;
                }
            }
        }

        return Tell(IndicatorKind.Recurrence, null, PercentOf(again, all), all, () => Phrase.Of(
            $"{100m * again / all:0.#}% of {all} issues had come up with the same client in the {window.TotalDays:0.#} days before.",
            $"{all}件中{100m * again / all:0.#}%は、その前の{window.TotalDays:0.#}日間に同じ顧客で起きていた。"));
    }

    /// <summary>Reopen rate of the issues first resolved after the beginning, and the backlog now against then.</summary>
    internal IEnumerable<Indicator> OfSpans(IEnumerable<IssueSpan> spans, Instant from, Instant now)
    {
        int resolved = 0, reopened = 0, before = 0, open = 0, seen = 0, came = 0;
        foreach (IssueSpan span in spans.Where(span => span.OpenedAt <= now))
        {
            bool wasOpen = span.IsOpenAt(from);
            bool isResolved = span.FirstResolvedAt > from && span.FirstResolvedAt <= now;
            resolved += isResolved ? 1 : 0;
            reopened += isResolved && span.Reopenings > 0 ? 1 : 0;
            before += wasOpen ? 1 : 0;
            came += span.OpenedAt > from ? 1 : 0;
            open += span.IsOpenAt(now) ? 1 : 0;
            seen += wasOpen || span.OpenedAt > from ? 1 : 0;
        }

        return
        [
            Tell(IndicatorKind.ReopenRate, null, PercentOf(reopened, resolved), resolved, () => Phrase.Of(
                $"{100m * reopened / resolved:0.#}% of {resolved} resolved issues were opened again.", $"解決した{resolved}件中{100m * reopened / resolved:0.#}%が再開した。")),
            Tell(IndicatorKind.Backlog, null, new IndicatorValue.Change(before, open), seen, () => Phrase.Of(
                $"{open} {(open == 1 ? "issue is" : "issues are")} open now, {before} at the beginning; {came} came in and {before + came - open} {(before + came - open == 1 ? "was" : "were")} resolved.",
                $"未解決は現在{open}件（期首{before}件）。新規{came}件、解決{before + came - open}件。")),
        ];
    }
}
