using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

/// <summary>The first sign to the client: we have it, this is what we do, and then you hear from us. It says nothing about fault.</summary>
[Requirement("R-061")]
[Requirement("R-062")]
public sealed record Acknowledgement
{
    private Acknowledgement(Instant at, Phrase whatWeReceived, Phrase whatWeAreDoing, Instant nextUpdateAt) =>
        (At, WhatWeReceived, WhatWeAreDoing, NextUpdateAt) = (at, whatWeReceived, whatWeAreDoing, nextUpdateAt);

    /// <summary>When it is given.</summary>
    public Instant At { get; }

    /// <summary>What reached us, in the client's terms.</summary>
    public Phrase WhatWeReceived { get; }

    /// <summary>What happens now.</summary>
    public Phrase WhatWeAreDoing { get; }

    /// <summary>When the client hears from us next; always after <see cref="At"/>.</summary>
    public Instant NextUpdateAt { get; }

    /// <summary>Always false: saying that we have it admits nothing.</summary>
    /// <remarks>Words that would are refused by <see cref="CommunicatingPolicy.Acknowledge"/>.</remarks>
    public bool AdmitsLiability => false;

    /// <summary>Gives an acknowledgement, unless it would promise a time that is already over.</summary>
    /// <param name="at">When it is given.</param>
    /// <param name="whatWeReceived">What reached us.</param>
    /// <param name="whatWeAreDoing">What happens now.</param>
    /// <param name="nextUpdateAt">When the client hears from us next.</param>
    public static Decision<Acknowledgement> Give(Instant at, Phrase whatWeReceived, Phrase whatWeAreDoing, Instant nextUpdateAt) =>
        nextUpdateAt > at
            ? new Decision<Acknowledgement>.Granted(
                new(at, Guard.Against.Null(whatWeReceived), Guard.Against.Null(whatWeAreDoing), nextUpdateAt))
            : new Decision<Acknowledgement>.Refused(RefusalCode.NotInTheFuture, Phrase.Of(
                $"The next update at {nextUpdateAt} is not after {at}: promise a later time.",
                $"次の連絡（{nextUpdateAt}）が{at}より後ではない。より遅い時刻を約束すること。"));

    /// <summary>What we received, what we are doing and the next update, in this order.</summary>
    /// <param name="language">What it is written in.</param>
    /// <param name="zone">In which times are told: the client's.</param>
    public Message In(MessageLanguage language, DateTimeZone zone) => Message.Of(
        language,
        (MessagePurpose.Receipt, WhatWeReceived),
        (MessagePurpose.CurrentWork, WhatWeAreDoing),
        (MessagePurpose.NextUpdate, NextUpdate.At(NextUpdateAt, zone)));
}
