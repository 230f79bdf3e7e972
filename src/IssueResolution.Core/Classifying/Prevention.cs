using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Classifying;

/// <summary>What, at the start of an engagement, would most likely have prevented an issue.</summary>
[Requirement("R-039")]
public sealed class Prevention : ClosedSet<Prevention>
{
    /// <summary>Write down what is included and what is not. Dates belong to <see cref="RealisticTimelines"/>.</summary>
    [Requirement("R-012")]
    public static readonly Prevention UpfrontDocumentation = new("upfront-documentation", Words.Of(
        "clear scope documents", "範囲の明文化", "Write down at the start what is included and what is not.", "何が含まれ何が含まれないかを、最初に文書にする。"));

    /// <summary>Fix when and how the client hears from us. A single late answer is not a missing rhythm.</summary>
    public static readonly Prevention CommunicationRhythm = new("communication-rhythm", Words.Of(
        "regular communication", "定期的な連絡", "Agree at the start when and how the client hears from us.", "いつ、どのように連絡するかを最初に取り決める。"));

    /// <summary>Look for what may go wrong before it does. Padding the plan for what is already known is <see cref="RealisticTimelines"/>.</summary>
    public static readonly Prevention RiskIdentification = new("risk-identification", Words.Of(
        "active search for risks", "リスクの洗い出し", "Ask early, and again, what may go wrong.", "何が起こり得るかを早くから繰り返し問う。"));

    /// <summary>Promise dates with room in them. Not knowing what the work depends on is <see cref="RiskIdentification"/>.</summary>
    public static readonly Prevention RealisticTimelines = new("realistic-timelines", Words.Of(
        "realistic dates with buffer", "余裕のある日程", "Promise dates that leave room for the unexpected.", "不測の事態に備えた余裕のある期日を約束する。"));

    private Prevention(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
