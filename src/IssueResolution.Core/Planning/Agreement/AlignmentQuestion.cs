using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Planning;

/// <summary>What the client is asked while walking through a plan. The description is the question, ready to be put.</summary>
[Requirement("R-077")]
public sealed class AlignmentQuestion : ClosedSet<AlignmentQuestion>
{
    /// <summary>Whether the plan addresses the concern. Whether something else is wanted too is <see cref="WhatIsMissing"/>.</summary>
    public static readonly AlignmentQuestion Addresses = new("addresses", Words.Of(
        "addresses the concern", "懸念への対応", "Does this address what concerns you?", "ご懸念の点に、この計画は応えていますか。"));

    /// <summary>What the plan lacks, asked openly. "Anything else?" at the end of a call is not this question.</summary>
    public static readonly AlignmentQuestion WhatIsMissing = new("what-is-missing", Words.Of(
        "what is missing", "足りない点", "What is missing from it?", "この計画に足りない点は何ですか。"));

    private AlignmentQuestion(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
