using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Recovering;

/// <summary>What was changed, told to the client whose issue led to it; and to others once that client agrees in writing.</summary>
/// <param name="What">The change.</param>
/// <param name="ToldAt">When the client was told; null while it was not.</param>
[Requirement("R-112")]
[Requirement("R-118")]
public sealed record ShareableChange(Phrase What, Instant? ToldAt = null)
{
    /// <summary>Whether it counts as a gesture: what the client does not know of mends nothing.</summary>
    public bool IsShown => ToldAt is not null;

    /// <summary>The change once the client was told; the first time counts.</summary>
    public ShareableChange Told(Instant at) => this with { ToldAt = ToldAt < at ? ToldAt : at };

    /// <summary>The recovery as a case study, unless the client has not agreed in writing or has not even been told.</summary>
    /// <param name="consent">What the client agreed to; null when nobody has asked.</param>
    /// <param name="now">A writing later than that is not looked at.</param>
    public Decision<CaseStudy> Publish(ConsentRecord? consent, Instant now) =>
        ToldAt <= now && consent is not null && consent.WrittenAt <= now
            ? new Decision<CaseStudy>.Granted(new(this, consent))
            : new Decision<CaseStudy>.Refused(RefusalCode.ConsentMissing, Phrase.Of(
                $"\"{What}\" may not be told to others: the client has to know of it and agree in writing first.",
                $"「{What}」はまだ公表できない。まず顧客に伝え、書面で同意を得ること。"));
}
