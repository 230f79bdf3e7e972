using IssueResolution.Communicating;
using IssueResolution.Wording;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Declining;

/// <summary>The parts of a decline in the order of its state of proof, with the caller's words in them.</summary>
internal static class DeclineParts
{
    private static readonly LocalDatePattern _japanese = LocalDatePattern.CreateWithInvariantCulture("uuuu'年'M'月'd'日'");

    internal static IEnumerable<DraftPart> Of(ClientRequest request, RequestStrategy strategy, DeclineWording wording, DateTimeZone zone)
    {
        DraftPart empathy = DraftPart.OwnWords(
            MessagePurpose.Empathy, wording.Empathy, "what it means for the client, in your words", "顧客にとっての意味を自分の言葉で");
        DraftPart declined = new(MessagePurpose.Declined, Phrase.Of(
            $"Unfortunately, {request.What} is not something that we can do.", $"誠に恐れ入りますが、{request.What}はできかねてしまいます。"));
        DraftPart[] ways = [.. Ways(request.Alternatives)];
        return request.Proof.Name switch
        {
            nameof(ProofState.Proven) => [empathy, Cited(request.Evidence!, zone), declined, .. ways],
            nameof(ProofState.Unproven) => [empathy, .. ways, declined],
            nameof(ProofState.NoNotice) => [empathy, LateNotice, declined, .. Absorbing(ways, strategy, wording)],
            _ => throw Ranking.Unlisted.Member(request.Proof),
        };
    }

    private static DraftPart LateNotice => new(MessagePurpose.LateNotice, new(
        "We are sorry that we did not say this before.", "事前にお伝えできておらず、申し訳ございません。"));

    private static DraftPart Cited(NoticeEvidence evidence, DateTimeZone zone)
    {
        LocalDate date = evidence.At.InZone(Guard.Against.Null(zone)).Date;
        Phrase day = new(LocalDatePattern.Iso.Format(date), _japanese.Format(date));
        return new(MessagePurpose.PriorNotice, Phrase.Of(
            $"This was mentioned in the {evidence.Form} of {day} ({evidence.Reference}), which we attach.",
            $"{day}の{evidence.Form}（{evidence.Reference}）にてお伝えしたとおりです。該当の{evidence.Form}を添付いたします。"));
    }

    private static IEnumerable<DraftPart> Ways(AlternativeSet alternatives)
    {
        foreach (Alternative way in alternatives.Fitting)
        {
            yield return new(MessagePurpose.Alternative, way.IsFree
                ? Phrase.Of($"What we can do at no extra cost: {way.What}.", $"追加費用なしで承れること：{way.What}。")
                : Phrase.Of($"What we can do for {way.Cost}: {way.What}.", $"{way.Cost}で承れること：{way.What}。"));
        }

        if (alternatives.Reach != AlternativeReach.None)
        {
            yield return new(MessagePurpose.Invitation, Phrase.Of(
                $"Please consider whether this serves {alternatives.Goal}.", $"{alternatives.Goal}のために、ご検討いただけますと幸いです。"));
        }
    }

    private static IEnumerable<DraftPart> Absorbing(DraftPart[] ways, RequestStrategy strategy, DeclineWording wording)
    {
        foreach (DraftPart way in ways)
        {
            if (way.Purpose == MessagePurpose.Invitation && strategy == RequestStrategy.ApologiseOfferPartialAbsorption)
            {
                yield return DraftPart.OwnWords(
                    MessagePurpose.Absorption,
                    wording.Absorbed is { } carried ? Phrase.Of($"Of this, we carry {carried}.", $"このうち{carried}は当社が負担いたします。") : null,
                    "how much of the price we carry", "当社が負担する金額");
            }

            yield return way;
        }
    }
}
