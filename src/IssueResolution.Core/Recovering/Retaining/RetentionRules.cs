using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>What losing a client costs, and how far to believe why it left.</summary>
public sealed record RetentionRules
{
    /// <summary>How many times the yearly value it costs at least to win a client like it.</summary>
    public required PolicyValue<decimal> LeastMultiple { get; init; }

    /// <summary>How many times at most.</summary>
    public required PolicyValue<decimal> GreatestMultiple { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => [LeastMultiple.Read(), GreatestMultiple.Read()];

    /// <summary>What replacing a client would cost. The multiple is a folk figure: fit to raise a question, not to settle one.</summary>
    /// <param name="annualValue">What the client is worth in a year.</param>
    /// <exception cref="OverflowException">An amount is beyond what a decimal can hold.</exception>
    [Requirement("R-003")]
    public Judgement<MoneyRange> CostOfLoss(Money annualValue)
    {
        MoneyRange range = new(
            Guard.Against.Null(annualValue) * Share.Of(LeastMultiple.Value, 1m), annualValue * Share.Of(GreatestMultiple.Value, 1m));
        return new(range,
        [
            new("recovering.cost-of-loss", Phrase.Of(
                $"At {LeastMultiple.Value} times {annualValue} a year it costs {range.Low} to replace the client.",
                $"年間{annualValue}の{LeastMultiple.Value}倍とすれば、代わりの顧客を得る費用は{range.Low}。"), LeastMultiple.Read()),
            new("recovering.cost-of-loss", Phrase.Of(
                $"At {GreatestMultiple.Value} times it is {range.High}. The multiple is a folk figure.",
                $"{GreatestMultiple.Value}倍なら{range.High}。この倍率は俗説の域を出ない。"), GreatestMultiple.Read()),
        ]);
    }

    /// <summary>Whether a reason for leaving should be asked behind: it is polite, and there was trouble.</summary>
    /// <param name="stated">What the client said.</param>
    /// <param name="openIssues">Issues that were open when it left.</param>
    /// <param name="recentWarnings">Early warnings of the time before.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    [Requirement("R-004")]
    public Judgement<bool> IsSuspect(DepartureReason stated, int openIssues, int recentWarnings)
    {
        bool trouble = Guard.Against.Negative(openIssues) > 0 | Guard.Against.Negative(recentWarnings) > 0;
        bool suspect = Guard.Against.Null(stated).IsPolite && trouble;
        return new(suspect, [suspect
            ? new("recovering.departure-suspect", Phrase.Of(
                $"\"{stated}\" is a polite reason, and there were {openIssues} open issues and {recentWarnings} warnings: ask what peers would hear.",
                $"「{stated}」は角の立たない理由だが、未解決が{openIssues}件、警戒信号が{recentWarnings}件あった。本音を尋ねること。"))
            : new("recovering.departure-plain", Phrase.Of(
                $"\"{stated}\" may stand: {openIssues} open issues, {recentWarnings} warnings.",
                $"「{stated}」をそのまま受け取ってよい：未解決{openIssues}件、警戒信号{recentWarnings}件。"))]);
    }

    /// <summary>What is wrong with the numbers: multiples below one, or that run backwards.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(LeastMultiple, multiple => multiple >= 1m, Bounds.AtLeastOne),
        .. Bounds.Check(GreatestMultiple, multiple => multiple >= LeastMultiple.Value, new("the least multiple or more", "下限の倍率以上")),
    ];
}
