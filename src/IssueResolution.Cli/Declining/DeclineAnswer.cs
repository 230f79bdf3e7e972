using System.Collections.Immutable;
using IssueResolution.Communicating;
using IssueResolution.Declining;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Cli.Declining;

/// <summary>What the tool answers to one question: the verdict with its reasons, what follows from it, and the message.</summary>
internal sealed record DeclineAnswer
{
    /// <summary>Which question: request, demand or relationship.</summary>
    public required string Question { get; init; }

    /// <summary>The strategy, the classes of a demand's parts, or the verdict on a relationship.</summary>
    public required ImmutableArray<ITerm> Verdict { get; init; }

    public required ImmutableArray<Reason> Reasons { get; init; }

    /// <summary>The best the answer can achieve; null where nothing is said about that.</summary>
    public int? Ceiling { get; init; }

    public int? Risk { get; init; }

    public NoticePrevention? Prevention { get; init; }

    /// <summary>The message; null when none was asked for, or when it was refused.</summary>
    public Message? Message { get; init; }

    public NoticeEvidence? Attachment { get; init; }

    /// <summary>Why there is no message, with the code of the rule; null when there is one.</summary>
    public (RefusalCode Code, Phrase Text)? Refusal { get; init; }

    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>What should be put differently in the message.</summary>
    public ImmutableArray<MessageFinding> Lint { get; init; } = [];

    /// <summary>What to do next, what the verdict on a relationship calls for, and what was not looked at.</summary>
    public ImmutableArray<Phrase> Next { get; init; } = [];

    /// <summary>The answer with the message that a decision grants, or with the reason why there is none.</summary>
    public static DeclineAnswer With(DeclineAnswer answer, Decision<ReplyDraft> reply, CommunicatingPolicy policy) => reply switch
    {
        Decision<ReplyDraft>.Granted { Value: var draft } => answer with
        {
            Message = draft.Message,
            Attachment = draft.Attachment,
            Findings = draft.Findings,
            Lint = policy.Lint(draft.Message),
        },
        Decision<ReplyDraft>.Refused refused => answer with { Message = null, Refusal = (refused.Code, refused.Message) },
        _ => throw new NotSupportedException($"A decision is granted or refused, and this is {reply.GetType().Name}: say here what it answers."),
    };
}
