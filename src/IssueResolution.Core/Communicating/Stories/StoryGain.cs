using NodaTime;

namespace IssueResolution.Communicating;

/// <summary>What one outcome has over another; everything negative where it has less.</summary>
/// <param name="TimeSaved">How much sooner the last customer was served.</param>
/// <param name="UnneededQuestionsSpared">How many needless questions fewer came back.</param>
/// <param name="QuestionsSpared">How many questions fewer came back in all.</param>
public sealed record StoryGain(Duration TimeSaved, int UnneededQuestionsSpared, int QuestionsSpared);
