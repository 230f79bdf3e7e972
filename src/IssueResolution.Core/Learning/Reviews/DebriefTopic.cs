using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>What a team talks about after it has gone through an issue.</summary>
[Requirement("R-133")]
public sealed class DebriefTopic : ClosedSet<DebriefTopic>
{
    /// <summary>How it felt. What happened is for the post-mortem.</summary>
    public static readonly DebriefTopic Feelings = new("feelings", Words.Of(
        "how it felt", "どう感じたか", "How those involved felt about it.", "関わった人がどう感じたか。"));

    /// <summary>What each would do differently. What the firm changes is for the post-mortem.</summary>
    public static readonly DebriefTopic DoDifferently = new("do-differently", Words.Of(
        "what to do differently", "次にどうするか", "What each would do differently.", "各自が次にどうするか。"));

    /// <summary>What would have helped, and what helps now.</summary>
    public static readonly DebriefTopic Support = new("support", Words.Of(
        "what support is needed", "必要な支援", "What would have helped, and what helps now.", "何があれば助かったか、今何が助けになるか。"));

    /// <summary>What was handled well, by name. What the client praised is a relay of its own.</summary>
    public static readonly DebriefTopic Praise = new("praise", Words.Of(
        "what went well", "称賛すべき点", "What was handled well, and by whom.", "誰がどう見事に対応したか。"));

    /// <summary>What to practise after a misstep, without blame. That there was none is an answer too.</summary>
    public static readonly DebriefTopic Coaching = new("coaching", Words.Of(
        "what to practise", "練習すべき点", "What to practise after a misstep, without blame.", "責めずに、失敗から練習すべきこと。"));

    /// <summary>How it ended for the client: whoever worked on it learns that.</summary>
    public static readonly DebriefTopic Outcome = new("outcome", Words.Of(
        "how it ended", "結果", "How it ended for the client.", "顧客にとってどう終わったか。"));

    private DebriefTopic(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
