using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>Checks that values never fall as a scale rises.</summary>
internal static class Rising
{
    internal static IEnumerable<Finding> Check<TScale, TValue>(PolicyTable<TScale, TValue> table, IReadOnlyList<TScale> rising)
        where TScale : OrderedScale<TScale>
        where TValue : IComparable<TValue> =>
        from step in rising.Zip(rising.Skip(1), (milder, stronger) => (milder, stronger))
        let mild = table.Read(step.milder)
        let strong = table.Read(step.stronger)
        where table[step.milder].CompareTo(table[step.stronger]) > 0
        select new Finding(FindingCode.NotRising, $"{table.Code}[{mild.Key}, {strong.Key}]", Phrase.Of(
            $"{table.Code}: {step.stronger} has {strong.Value}, less than {mild.Value} of {step.milder}.",
            $"{table.Code}：「{step.stronger}」の値{strong.Value}が「{step.milder}」の値{mild.Value}を下回る。"));
}
