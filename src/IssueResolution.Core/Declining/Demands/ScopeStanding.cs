using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>What a scope document says about an item.</summary>
public sealed class ScopeStanding : ClosedSet<ScopeStanding>
{
    /// <summary>It is agreed, and owed.</summary>
    public static readonly ScopeStanding Included = new("included", Words.Of(
        "included", "範囲内", "The scope document includes it.", "範囲の文書に含まれる。"));

    /// <summary>It is expressly left out. What is only not mentioned is <see cref="Silent"/>.</summary>
    public static readonly ScopeStanding Excluded = new("excluded", Words.Of(
        "excluded", "範囲外", "The scope document leaves it out expressly.", "範囲の文書で明確に除かれている。"));

    /// <summary>Nothing is said about it, and that is no fault of the client.</summary>
    public static readonly ScopeStanding Silent = new("silent", Words.Of(
        "not mentioned", "記載なし", "The scope document says nothing about it.", "範囲の文書に記載がない。"));

    private ScopeStanding(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
