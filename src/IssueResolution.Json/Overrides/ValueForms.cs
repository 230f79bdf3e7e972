using System.Collections.Immutable;
using System.Globalization;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Json;

/// <summary>The forms of every sort of value that a policy holds.</summary>
internal static class ValueForms
{
    private const string RatioWayOut = "Write what is promised and what is expected, such as \"5:3\".";
    private const string RhythmWayOut = "Write days, weeks, months or years, such as \"P1W\", \"P2W\" or \"P3M\".";

    public static ValueForm<int> Count { get; } = new("a whole number, such as `3`", WireTerms.Count, count => WireNode.Number(count));

    public static ValueForm<decimal> Decimal { get; } = new("a number, such as `0.5`", value => value.Number, WireNode.Number);

    public static ValueForm<bool> Flag { get; } = new("`true` or `false`", value => value.Flag, WireNode.Flag);

    /// <summary>Percent, because a bare 0.05 is too easily taken for 5.</summary>
    public static ValueForm<Share> Share { get; } = new(
        "a percentage, such as `\"12.5%\"`", ShareForms.Share.Read, ShareForms.Share.Write);

    /// <summary>A percentage, or null for no limit.</summary>
    public static ValueForm<Share?> ShareOrNone { get; } = new(
        "a percentage, such as `\"12.5%\"`, or `null` for none",
        value => value.Kind == WireKind.Null ? null : ShareForms.Share.Read(value),
        share => share is { } limit ? ShareForms.Share.Write(limit) : WireNode.Null);

    public static ValueForm<Duration> Duration { get; } = new(
        "a duration, such as `\"PT15M\"`",
        value => DurationText.Find(value.Text) ?? throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is no duration. {DurationText.WayOut}"),
        amount => WireNode.Text(DurationText.Of(amount)));

    public static ValueForm<Allowance> Allowance { get; } = new(
        "a time allowed, such as `\"PT4H\"`, `\"2 business-days\"` or `\"same-day\"`",
        AllowanceJson.Read,
        allowance => WireNode.Text(AllowanceJson.Write(allowance)));

    public static ValueForm<BufferRatio> Ratio { get; } = new(
        "promised to expected, such as `\"5:3\"`", ReadRatio, ratio => WireNode.Text(ratio.ToString()));

    public static ValueForm<Period> Rhythm { get; } = new(
        "days, weeks, months or years, such as `\"P2W\"`", ReadRhythm, period => WireNode.Text(PeriodPattern.Roundtrip.Format(period)));

    public static ValueForm<SolutionTeam> Team { get; } = new(
        $"a list, who drives it first, of {Listed(Role.InOrder)}",
        value => TeamOf(Terms(value, Role.InOrder)),
        team => Codes(team.Roles));

    public static ValueForm<QueueOrder> Queue { get; } = new(
        $"a list in the order of looking, of {Listed(QueueCriterion.InOrder)}",
        value => QueueOrder.By([.. Terms(value, QueueCriterion.InOrder)]),
        order => Codes(order.Criteria));

    /// <summary>The code of a term.</summary>
    public static ValueForm<TTerm> Term<TTerm>(ImmutableArray<TTerm> terms)
        where TTerm : class, ITerm =>
        new($"one of {Listed(terms)}", value => value.Term(terms), term => WireNode.Text(term.Code));

    /// <summary>The same form, or null for none.</summary>
    public static ValueForm<TValue?> OrNone<TValue>(this ValueForm<TValue> form)
        where TValue : class =>
        new(
            $"{form.Description}, or `null` for none",
            value => value.Kind == WireKind.Null ? null : form.Read(value),
            content => content is null ? WireNode.Null : form.Write(content));

    // The driver is named once more: roles named twice count once.
    private static SolutionTeam TeamOf(ImmutableArray<Role> roles) => SolutionTeam.Of(roles[0], [.. roles]);

    private static BufferRatio ReadRatio(WireValue value)
    {
        string[] parts = value.Text.Split(':');
        return parts.Length == 2 && Days(parts[0]) is { } committed && Days(parts[1]) is { } estimated
            ? new BufferRatio(committed, estimated)
            : throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is no ratio. {RatioWayOut}");
    }

    private static int? Days(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days > 0 ? days : null;

    private static Period ReadRhythm(WireValue value) =>
        !PeriodPattern.Roundtrip.Parse(value.Text).TryGetValue(Period.Zero, out Period period) || period.HasTimeComponent
            ? throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is no rhythm. {RhythmWayOut}")
        : IsCountable(period) ? period
        : throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is more than a hundred years. {RhythmWayOut}");

    /// <summary>Whether each unit leads at most about a hundred years either way: four hundred in all, which dates from 1900 to 2199 can bear.</summary>
    private static bool IsCountable(Period period) =>
        period is { Years: >= -100 and <= 100, Months: >= -1_200 and <= 1_200, Weeks: >= -5_300 and <= 5_300, Days: >= -36_600 and <= 36_600 };

    private static ImmutableArray<TTerm> Terms<TTerm>(WireValue list, ImmutableArray<TTerm> terms)
        where TTerm : class, ITerm
    {
        ImmutableArray<TTerm> found = [.. list.Items.Select(item => item.Term(terms))];
        int twice = Enumerable.Range(0, found.Length).FirstOrDefault(at => found.IndexOf(found[at]) < at);
        return found.IsEmpty ? throw list.Fault($"The list is empty. Name at least one of {string.Join(", ", terms.Select(term => term.Code))}.")
            : twice > 0 ? throw list.Items[twice].Fault($"\"{found[twice].Code}\" comes twice. Keep one of them.")
            : found;
    }

    private static WireNode Codes(IEnumerable<ITerm> terms) => WireNode.Texts(terms.Select(term => term.Code));

    private static string Listed(IEnumerable<ITerm> terms) => string.Join(", ", terms.Select(term => $"`{term.Code}`"));
}
