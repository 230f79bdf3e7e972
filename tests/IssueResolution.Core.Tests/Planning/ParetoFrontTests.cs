using System.Collections.Immutable;
using System.Diagnostics;
using IssueResolution.Assessing;
using NodaTime;

namespace IssueResolution.Planning;

[Properties(Arbitrary = [typeof(PlanningGenerators)])]
public sealed class ParetoFrontTests
{
    private static readonly PlanOption _figures = Option("Board figures", 2, 40);
    private static readonly PlanOption _whole = Option("Full report", 5, 100);

    [Fact]
    public void The_quick_and_partial_stands_beside_the_slow_and_complete()
    {
        ParetoFront front = ParetoFront.Of(_whole, Option("Slow and half", 5, 50), _figures);

        Assert.Equal([_figures, _whole], front.Options);
        Assert.Equal((_figures, _whole, true), (front.Quickest, front.MostComplete, front.IsAChoice));
        Assert.Equal("Board figures < Full report", front.ToString());
    }

    [Fact]
    public void Of_nothing_there_is_nothing_to_choose()
    {
        ParetoFront none = ParetoFront.Of();

        Assert.Empty(none.Options);
        Assert.Equal((null, null, false), (none.Quickest, none.MostComplete, none.IsAChoice));
        Assert.False(ParetoFront.Of(_whole).IsAChoice);
    }

    [Fact]
    public void Equals_in_both_respects_are_kept_in_the_order_given_and_are_no_choice()
    {
        PlanOption other = Option("Another full report", 5, 100);

        Assert.Equal([other, _whole], ParetoFront.Of(other, _whole).Options);
        Assert.Same(other, ParetoFront.Of(other, _whole).MostComplete);
        Assert.False(ParetoFront.Of(other, _whole).IsAChoice);
    }

    [Property]
    public bool It_holds_exactly_what_no_other_option_beats(PlanOption[] options)
    {
        ImmutableArray<PlanOption> front = ParetoFront.Of(options).Options;
        PlanOption[] unbeaten = [.. options.Where(option => !options.Any(other => other.Beats(option)))];
        return front.AsEnumerable().SequenceEqual(unbeaten.OrderBy(option => option.Takes), ReferenceEqualityComparer.Instance);
    }

    [Property]
    public bool The_front_of_a_front_is_itself(PlanOption[] options) =>
        ParetoFront.Of(ParetoFront.Of(options).Options) == ParetoFront.Of(options);

    [Property]
    public bool A_beaten_option_more_changes_nothing(PlanOption[] options, PlanOption beaten) =>
        !options.Any(option => option.Beats(beaten)) || ParetoFront.Of([.. options, beaten]) == ParetoFront.Of(options);

    [Property]
    public bool Nothing_beats_itself_or_what_beats_it(PlanOption one, PlanOption other) => !one.Beats(one) && !(one.Beats(other) && other.Beats(one));

    [Fact]
    public void A_hundred_thousand_options_that_all_stand_are_sorted_out_without_comparing_every_pair()
    {
        PlanOption[] options = [.. Enumerable.Range(0, 100_000).Select(index => Option("Any", (index * 7919L) % 100_000, (index * 7919L) % 100_000 / 1000m))];
        long before = Stopwatch.GetTimestamp();

        Assert.Equal(100_000, ParetoFront.Of(options).Options.Length);
        Assert.InRange(Stopwatch.GetElapsedTime(before).TotalSeconds, 0, 20);
    }

    [Theory]
    [InlineData(-1, 50, "Takes")]
    [InlineData(1, 101, "Completeness")]
    public void An_option_takes_time_and_solves_no_more_than_the_whole(int days, int percent, string name) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => Option("Odd", days, percent)).ParamName);

    [Fact]
    public void Equality() => EqualityContract.Holds(ParetoFront.Of(_figures), ParetoFront.Of(Option("Board figures", 2, 40)), ParetoFront.Of(_whole));

    private static PlanOption Option(string what, long days, decimal percent) => new(new(what, what), Duration.FromDays(days), Share.Percent(percent));
}
