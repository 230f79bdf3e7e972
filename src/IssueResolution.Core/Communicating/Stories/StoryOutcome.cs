using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Communicating;

/// <summary>What came of a solution once it was handed to those who explain it: the figures that show whether the story was worth telling.</summary>
/// <param name="TotalTime">From the event until the last customer was served, on one clock for all outcomes that are compared.</param>
/// <param name="Questions">How many questions came back after the hand-over, from the front and from customers.</param>
/// <param name="UnneededQuestions">How many of those a richer story would have answered; at most all of them.</param>
/// <param name="HandledConfidently">In how many of the conversations the front explained it without asking back.</param>
/// <param name="Conversations">How many conversations with customers there were; at least as many as were handled confidently.</param>
[Requirement("R-172")]
[Requirement("R-176")]
public sealed record StoryOutcome(Duration TotalTime, int Questions, int UnneededQuestions, int HandledConfidently, int Conversations)
{
    /// <summary>From the event until the last customer was served; zero or more.</summary>
    public Duration TotalTime { get; } = Guard.Against.Negative(TotalTime);

    /// <summary>How many questions came back; zero or more.</summary>
    public int Questions { get; } = Guard.Against.Negative(Questions);

    /// <summary>How many of them a richer story would have answered.</summary>
    public int UnneededQuestions { get; } = Guard.Against.OutOfRange(UnneededQuestions, 0, Questions);

    /// <summary>How many conversations were handled without asking back.</summary>
    public int HandledConfidently { get; } = Guard.Against.OutOfRange(HandledConfidently, 0, Conversations);

    /// <summary>How many conversations there were; zero or more.</summary>
    public int Conversations { get; } = Guard.Against.Negative(Conversations);

    /// <summary>The part of the questions that a richer story would have answered; null when nobody asked anything.</summary>
    public Share? UnneededShare => Questions == 0 ? null : Share.Of(UnneededQuestions, Questions);

    /// <summary>The part of the conversations that were handled without asking back; null when there were none.</summary>
    public Share? ConfidentShare => Conversations == 0 ? null : Share.Of(HandledConfidently, Conversations);

    /// <summary>What this outcome has over another: less time, fewer needless questions.</summary>
    public StoryGain Over(StoryOutcome other) =>
        new(Guard.Against.Null(other).TotalTime - TotalTime, other.UnneededQuestions - UnneededQuestions, other.Questions - Questions);
}
