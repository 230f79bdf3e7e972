using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Classifying;

/// <summary>What exactly an issue is about: nineteen kinds in five categories.</summary>
/// <remarks>The description of a kind says when to choose it; <see cref="NearMiss"/> names the kind it is most easily taken for.</remarks>
public sealed partial class IssueKind : ClosedSet<IssueKind>
{
    private readonly string _nearMiss;
    private readonly Phrase _difference;

    private IssueKind(
        IssueCategory category, string code, Words words, string nearMiss, Phrase difference, [CallerMemberName] string name = "")
        : base(code, words, name) =>
        (Category, _nearMiss, _difference) = (category, nearMiss, difference);

    /// <summary>The category the kind belongs to, and with it the handling flags.</summary>
    public IssueCategory Category { get; }

    /// <summary>The kind it is most easily taken for, and the difference.</summary>
    public NearMiss NearMiss => new(FromCode(_nearMiss), _difference);
}
