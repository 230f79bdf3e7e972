using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>How long an issue may wait. How big the response must be is <see cref="Severity"/>.</summary>
[Requirement("R-024")]
public sealed class Urgency : OrderedScale<Urgency>
{
    /// <summary>Nothing is lost by the normal order. If harm comes within days, it is <see cref="Soon"/>.</summary>
    public static readonly Urgency Routine = new(1, "routine", Words.Of(
        "Routine", "通常", "Handle it in the normal order.", "通常の順で扱う。"));

    /// <summary>Days matter. If it is already getting worse, it is likely <see cref="Urgent"/>.</summary>
    public static readonly Urgency Soon = new(2, "soon", Words.Of(
        "Soon", "早め", "Handle it within days, before it grows.", "悪化する前に数日のうちに扱う。"));

    /// <summary>Today matters. If hours do, it is <see cref="Immediate"/>.</summary>
    public static readonly Urgency Urgent = new(3, "urgent", Words.Of(
        "Urgent", "緊急", "Handle it today.", "今日のうちに扱う。"));

    /// <summary>Hours matter. A grave issue that has been contained is not this, however grave.</summary>
    public static readonly Urgency Immediate = new(4, "immediate", Words.Of(
        "Immediate", "至急", "Drop other things and handle it now.", "他を置いて今すぐ扱う。"));

    private Urgency(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
