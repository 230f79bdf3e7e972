using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>How a cause of one analysis is found again in another.</summary>
public sealed class CauseMatching : ClosedSet<CauseMatching>
{
    /// <summary>By the English statement, letter by letter; case, width, white space and a full stop at the end make no difference.</summary>
    /// <remarks>The same thought in other words counts as another cause: agree on the wording first, or match <see cref="ById"/>.</remarks>
    public static readonly CauseMatching ByStatement = new("by-statement", Words.Of(
        "by statement", "記述で照合", "Two causes are the same when their statements are.", "記述が同じなら同じ原因とみなす。"));

    /// <summary>By name: for analysts who pick causes from one list, or where someone has matched them by hand.</summary>
    public static readonly CauseMatching ById = new("by-id", Words.Of(
        "by name", "名前で照合", "Two causes are the same when their names in the graph are.", "図の中の名前が同じなら同じ原因とみなす。"));

    private CauseMatching(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }

    internal string KeyOf(CauseNode node) => this == ById ? node.Id.Value : CauseStatement.KeyOf(node.Statement);
}
