using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>Says why the questions end where they do.</summary>
internal static class StopRule
{
    internal static Reason Reason(Phrase statement, int depth) => new("diagnosing.stop", Phrase.Of(
        $"All gates hold, so the questions stop at \"{statement}\" after {depth} {Whys(depth)}: it is ours to change, and someone will. Five is a habit, not a rule.",
        $"すべての条件が成り立つため、{depth}回の「なぜ」で「{statement}」に達し、問いを終える。自社で変えられ、担う人も決まっている。5回は習慣であり、規則ではない。"));

    private static string Whys(int depth) => depth == 1 ? "why" : "whys";
}
