using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Committing;

/// <summary>Whether a promise can be kept, going by our own estimate.</summary>
public sealed class Feasibility : OrderedScale<Feasibility>
{
    /// <summary>The estimate and its buffer lie within the promise. Time for the estimate alone is <see cref="NoBuffer"/>.</summary>
    public static readonly Feasibility Fits = new(1, "fits", Words.Of(
        "fits", "実行可能", "There is time for the work and for what may come up.", "作業と不測の事態の両方に足りる。"));

    /// <summary>The estimate lies within the promise, its buffer does not. Less time than the estimate is <see cref="Infeasible"/>.</summary>
    public static readonly Feasibility NoBuffer = new(2, "no-buffer", Words.Of(
        "no buffer", "余裕不足", "It can only be kept if nothing comes up.", "何事もなければ間に合う。"));

    /// <summary>The promise is shorter than our own estimate. A promise as long as the estimate is <see cref="NoBuffer"/>.</summary>
    public static readonly Feasibility Infeasible = new(3, "infeasible", Words.Of(
        "infeasible", "実行不可能", "We do not ourselves believe that it can be kept.", "自社の見込みでも間に合わない。"));

    private Feasibility(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
