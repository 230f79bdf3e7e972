using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>Where facts come from. All three are asked before anyone tells a story.</summary>
[Requirement("R-063")]
public sealed class FactSource : ClosedSet<FactSource>
{
    /// <summary>Those who were part of it, on both sides. What they wrote at the time is among the <see cref="Documents"/>.</summary>
    public static readonly FactSource PeopleInvolved = new("people-involved", Words.Of(
        "people involved", "関係者", "Those who were part of it were asked.", "関わった人に話を聞いた。"));

    /// <summary>Documents, mails and deliverables. What was promised in them is checked in <see cref="Commitments"/>.</summary>
    public static readonly FactSource Documents = new("documents", Words.Of(
        "documents", "文書", "Documents, mails and deliverables were reviewed.", "文書、メール、成果物を確認した。"));

    /// <summary>What happened when, held against what was promised for when.</summary>
    public static readonly FactSource Commitments = new("commitments", Words.Of(
        "timeline against commitments", "経過と約束の照合", "The course of events was held against what was promised.", "実際の経過を約束と突き合わせた。"));

    private FactSource(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
