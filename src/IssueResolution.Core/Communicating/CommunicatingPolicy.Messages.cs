using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

/// <content>What is said, and how it is put.</content>
public sealed partial record CommunicatingPolicy
{
    /// <summary>The longest time to the next update, matched to how anxious the client is.</summary>
    /// <param name="severity">How big the response must be.</param>
    /// <param name="phase">How far the work has come.</param>
    /// <param name="urgency">How long the issue may wait.</param>
    /// <param name="anxiety">How worried the client is; more of it never means fewer updates.</param>
    /// <param name="rows">Which row of the matrix urgency and anxiety ask for.</param>
    [Requirement("R-095")]
    public Judgement<Allowance> UpdateWithin(
        Severity severity, CadencePhase phase, Urgency urgency, ClientAnxiety anxiety, EscalatingPolicy rows)
    {
        Judgement<Severity> row = Guard.Against.Null(rows).RowFor(severity, urgency, anxiety);
        Judgement<Allowance> within = UpdateWithin(row.Value, phase);
        return new(within.Value, row.Reasons.Concat(within.Reasons));
    }

    /// <summary>What should be put differently in a message, in the order of its text; places are counted in <see cref="Message.Text"/>.</summary>
    /// <remarks>
    /// A message with a <see cref="MessagePurpose.Receipt"/> is searched for admissions too: the facts are not known yet. Phrases
    /// <see cref="LintPhrase.OnlyInApologies"/> are looked for in its <see cref="MessagePurpose.Regret"/>, <see cref="MessagePurpose.OwnPart"/>,
    /// <see cref="MessagePurpose.Forgiveness"/> and <see cref="MessagePurpose.LateNotice"/>.
    /// </remarks>
    [Requirement("R-062")]
    [Requirement("R-067")]
    [Requirement("R-075")]
    public ImmutableArray<MessageFinding> Lint(Message message) => Lint(message, Guard.Against.Null(message).Has(MessagePurpose.Receipt));

    /// <summary>Gives an acknowledgement, unless its words admit liability or the next update would not be in the future.</summary>
    /// <inheritdoc cref="Acknowledgement.Give" path="/param"/>
    [Requirement("R-061")]
    [Requirement("R-062")]
    public Decision<Acknowledgement> Acknowledge(Instant at, Phrase whatWeReceived, Phrase whatWeAreDoing, Instant nextUpdateAt)
    {
        Guard.Against.Null(whatWeReceived);
        Guard.Against.Null(whatWeAreDoing);
        return (Admission(whatWeReceived) ?? Admission(whatWeAreDoing)) is { } found
            ? new Decision<Acknowledgement>.Refused(RefusalCode.AdmitsLiability, Phrase.Of(
                $"\"{found.Found}\" admits liability before the facts are known. {found.Better}",
                $"「{found.Found}」は、事実が分かる前に責任を認めている。{found.Better}"), [new Reason(found.Code, found.Why, found.Cell)])
            : Acknowledgement.Give(at, whatWeReceived, whatWeAreDoing, nextUpdateAt);
    }

    /// <summary>What should be put differently; admissions count only before the facts are known.</summary>
    internal ImmutableArray<MessageFinding> Lint(Message message, bool isBeforeFacts)
    {
        ImmutableArray<MessageFinding>.Builder findings = ImmutableArray.CreateBuilder<MessageFinding>();
        foreach ((MessagePart part, int start) in message.Places)
        {
            findings.AddRange(Phrases
                .FindIn(part.Text, message.Language, phrase =>
                    (isBeforeFacts || phrase.Rule != MessageRule.PrematureAdmission) && (part.Purpose.IsApology || !phrase.OnlyInApologies))
                .Select(finding => finding with { Start = start + finding.Start }));
        }

        return findings.ToImmutable();
    }

    private MessageFinding? Admission(Phrase said) => MessageLanguage.InOrder
        .SelectMany(language => Phrases.FindIn(language.TextOf(said), language, static _ => true))
        .FirstOrDefault(finding => finding.Rule == MessageRule.PrematureAdmission);
}
