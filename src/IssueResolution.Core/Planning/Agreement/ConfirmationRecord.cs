using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Planning;

/// <summary>The client's written word that the plan is the plan. A mail is enough. There is no other way to make one than <see cref="From"/>.</summary>
[Requirement("R-078")]
public sealed record ConfirmationRecord
{
    private ConfirmationRecord(string byWhom, Instant writtenAt, ConsentChannel channel) => (ByWhom, WrittenAt, Channel) = (byWhom, writtenAt, channel);

    /// <summary>Who agreed, on the client's side.</summary>
    public string ByWhom { get; }

    /// <summary>From when on it stands in writing.</summary>
    public Instant WrittenAt { get; }

    /// <summary>How it was agreed; spoken ways are fine once they were confirmed in writing.</summary>
    public ConsentChannel Channel { get; }

    /// <summary>The confirmation that lies in a consent; refused while it was only said.</summary>
    public static Decision<ConfirmationRecord> From(ConsentRecord consent) => Guard.Against.Null(consent).WrittenAt is { } writtenAt
        ? new Decision<ConfirmationRecord>.Granted(new(consent.ByWhom, writtenAt, consent.Channel))
        : new Decision<ConfirmationRecord>.Refused(RefusalCode.NotInWriting, Phrase.Of(
            $"{consent.ByWhom} has said so ({consent.Channel}) and nothing is written: a mail is enough.",
            $"{consent.ByWhom}の同意は口頭（{consent.Channel}）のみで書面がない。メールで足りる。"));
}
