using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <content>What must hold whatever the cells say.</content>
public sealed partial record RequestRules
{
    /// <summary>The full mark of a ceiling.</summary>
    private const int FullMarks = 100;

    /// <summary>The highest risk.</summary>
    private const int MostRisk = 4;

    private static readonly Phrase _fromZeroToFull = new("from 0 to 100", "0以上100以下");
    private static readonly Phrase _fromZeroToFour = new("from 0 to 4", "0以上4以下");

    /// <summary>What is wrong with the cells: better proof or a better alternative that would make a decline worse, full marks without notice.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(Ceilings, ceiling => ceiling is >= 0 and <= FullMarks, _fromZeroToFull),
        .. Bounds.Check(OpeningCeilings, ceiling => ceiling is null or (>= 0 and <= FullMarks), _fromZeroToFull),
        .. Bounds.Check(Risks, risk => risk is >= 0 and <= MostRisk, _fromZeroToFour),
        .. Bounds.Check(OpeningRisks, risk => risk is null or (>= 0 and <= MostRisk), _fromZeroToFour),
        .. Worse(Ceilings, static (better, worse) => better < worse),
        .. Worse(Risks, static (better, worse) => better > worse),
        .. from reach in AlternativeReach.InOrder
           let cell = (ProofState.NoNotice, reach)
           where Ceilings[cell] >= FullMarks
           select new Finding(FindingCode.FullMarksWithoutNotice, $"{Ceilings.Code}[{Ceilings.Read(cell).Key}]", Phrase.Of(
               $"{Ceilings.Code}[{Ceilings.Read(cell).Key}] is {Ceilings[cell]}, and without notice 100 is out of reach.",
               $"{Ceilings.Code}[{Ceilings.Read(cell).Key}]の値は{Ceilings[cell]}だが、事前告知なしに100点は得られない。")),
    ];

    private static IEnumerable<Finding> Worse(
        PolicyTable<(ProofState Row, AlternativeReach Column), int> table, Func<int, int, bool> isWorse) =>
        from key in table.Keys
        from better in new[] { (key.Row.RaisedBy(1), key.Column), (key.Row, key.Column.RaisedBy(1)) }
        where isWorse(table[better], table[key])
        let up = table.Read(better)
        let down = table.Read(key)
        select new Finding(FindingCode.NotRising, $"{table.Code}[{down.Key}, {up.Key}]", Phrase.Of(
            $"{table.Code}: {up.Key} has {up.Value}, worse than {down.Value} of {down.Key}.",
            $"{table.Code}：{up.Key}の値{up.Value}が、{down.Key}の値{down.Value}より悪い。"));
}
