using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>The five questions of a post-mortem. Who is to blame is none of them.</summary>
[Requirement("R-130")]
public sealed class PostMortemQuestion : ClosedSet<PostMortemQuestion>
{
    /// <summary>The course of events, with their times. Why they happened is <see cref="Why"/>.</summary>
    public static readonly PostMortemQuestion WhatHappened = new("what-happened", Words.Of(
        "What happened?", "何が起きたか", "The course of events, with their times.", "出来事の経過と時刻。"));

    /// <summary>The causes, down to one that we can change. A person is never the last of them.</summary>
    public static readonly PostMortemQuestion Why = new("why", Words.Of(
        "Why did it happen?", "なぜ起きたか", "The causes, down to one that we can change.", "自社で変えられる所までたどった原因。"));

    /// <summary>What could have been seen earlier, and was not. What nobody could have seen belongs to <see cref="Why"/>.</summary>
    public static readonly PostMortemQuestion MissedSigns = new("missed-signs", Words.Of(
        "Which signs were missed?", "見落とした兆しは何か", "What could have been seen earlier.", "もっと早く気づけたはずのこと。"));

    /// <summary>How we would handle the same situation now. What is changed for all future work is <see cref="WhatChanges"/>.</summary>
    public static readonly PostMortemQuestion DoDifferently = new("do-differently", Words.Of(
        "What would we do differently?", "次はどう対応するか", "How we would handle the same situation now.", "同じ状況に今ならどう対応するか。"));

    /// <summary>What is being changed, so that others need not learn it again. An intention without an action is no answer.</summary>
    public static readonly PostMortemQuestion WhatChanges = new("what-changes", Words.Of(
        "What are we changing?", "何を変えるか", "What is being changed for all future work.", "今後の仕事のために変えること。"));

    private PostMortemQuestion(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
