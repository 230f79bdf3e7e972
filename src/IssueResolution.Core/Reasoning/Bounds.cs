using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <summary>Checks that a number of a policy lies where the library can use it.</summary>
internal static class Bounds
{
    internal static readonly Phrase AtLeastZero = new("zero or more", "0以上");
    internal static readonly Phrase AtLeastOne = new("one or more", "1以上");
    internal static readonly Phrase AtLeastTwo = new("two or more", "2以上");
    internal static readonly Phrase Positive = new("longer than zero", "0より長い時間");
    internal static readonly Phrase AboveZero = new("more than zero", "0より大きい値");
    internal static readonly Phrase GravestRow = new("the gravest row", "最も重い段");
    internal static readonly Phrase Portion = new("from 0 to 1", "0以上1以下");

    internal static IEnumerable<Finding> Check<TValue>(PolicyValue<TValue> value, Func<TValue, bool> holds, Phrase rule)
    {
        if (!holds(value.Value))
        {
            yield return Outside(value.Code, value.Read(), rule);
        }
    }

    internal static IEnumerable<Finding> Check<TKey, TValue>(PolicyTable<TKey, TValue> table, Func<TValue, bool> holds, Phrase rule)
        where TKey : notnull =>
        from key in table.Keys
        where !holds(table[key])
        let cell = table.Read(key)
        select Outside($"{cell.Table}[{cell.Key}]", cell, rule);

    private static Finding Outside(string subject, CellReading cell, Phrase rule) => new(FindingCode.OutOfRange, subject, Phrase.Of(
        $"{subject} is {cell.Value} and must be {rule}.", $"{subject}の値{cell.Value}は{rule}でなければならない。"));
}
