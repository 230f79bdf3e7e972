using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <content>How a demand is answered.</content>
public sealed partial record DemandRules
{
    /// <summary>The answer in its fixed order: empathy, our part, the fitting remedy, what the scope document says, a change order.</summary>
    /// <remarks>Remedy, scope and change order are left out where there is nothing to say about them.</remarks>
    /// <param name="split">The demand, taken apart.</param>
    /// <param name="wording">The sender's own words.</param>
    /// <param name="language">What it is written in.</param>
    /// <returns>The draft, or a refusal when work beyond the scope has no price.</returns>
    [Requirement("R-141")]
    public Decision<ReplyDraft> Reply(DemandSplit split, DemandWording wording, MessageLanguage language)
    {
        DemandPortion[] extras = [.. Guard.Against.Null(split).Of(DemandClass.DisguisedScope)];
        if (extras.FirstOrDefault(extra => extra.Amount is null) is { } unpriced)
        {
            return new Decision<ReplyDraft>.Refused(RefusalCode.UnpricedChangeOrder, Phrase.Of(
                $"{unpriced.What} has no price: say what it would cost, so that it can be offered as a change order.",
                $"「{unpriced.What}」に価格がない。追加発注として提案できるよう、費用を示すこと。"));
        }

        DraftPart[] parts =
        [
            DraftPart.OwnWords(
                MessagePurpose.Empathy, Guard.Against.Null(wording).Empathy, "what the failure means for the client, in your words", "顧客にとっての意味を自分の言葉で"),
            DraftPart.OwnWords(MessagePurpose.OwnPart, wording.OwnPart, "what our part was, in your words", "当社の担った部分を自分の言葉で"),
            .. Remedy(split, wording),
            .. split.Portions.Select(portion => (portion.What, portion.Class, portion.Scope.Standing)).Distinct()
                .Select(told => Scope(told.What, told.Class, told.Standing)).OfType<Phrase>().Select(text => new DraftPart(MessagePurpose.ScopeReference, text)),
            .. extras.Select(extra => new DraftPart(MessagePurpose.ChangeOrder, new ChangeOrder(extra.What, extra.Amount!).Offer)),
        ];
        return new Decision<ReplyDraft>.Granted(new(DraftPart.Join(language, parts), null, [.. split.Review(), .. DraftPart.Placeholders(parts)]));
    }

    private static IEnumerable<DraftPart> Remedy(DemandSplit split, DemandWording wording)
    {
        if (split.Of(DemandClass.LegitimateRemedy).IsEmpty)
        {
            yield break;
        }

        yield return DraftPart.OwnWords(
            MessagePurpose.FittingRemedy,
            wording.Remedy is not { } remedy ? null
            : split.Remedy.IsZero ? Phrase.Of($"For what went wrong we offer {remedy}.", $"今回の件については、{remedy}をご提供いたします。")
            : Phrase.Of($"For what went wrong we offer {remedy}: {split.Remedy}.", $"今回の件については、{remedy}（{split.Remedy}）をご提供いたします。"),
            "how we make it good, in your words", "どのように償うかを自分の言葉で");
    }

    private static Phrase? Scope(Phrase what, DemandClass sort, ScopeStanding standing) =>
        sort == DemandClass.OwedAnyway ? Phrase.Of($"As agreed, you receive {what}.", $"{what}は、合意のとおりお届けします。")
        : sort != DemandClass.DisguisedScope ? null
        : standing == ScopeStanding.Excluded ? Phrase.Of($"The agreed scope does not include {what}.", $"{what}は、合意した範囲に含まれておりません。")
        : Phrase.Of(
            $"The scope document says nothing about {what}, and that gap is ours as well.",
            $"{what}については範囲の文書に記載がなく、弊社としても明確にできておりませんでした。");
}
