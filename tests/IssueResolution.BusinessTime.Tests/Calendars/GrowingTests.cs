using System.Collections.Immutable;
using IssueResolution.BusinessTime.Compiling;
using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Calendars;

/// <summary>A calendar compiles years as they are asked about: how many, and what happens when two threads ask at once.</summary>
public sealed class GrowingTests
{
    private static readonly BusinessCalendar _office = BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "09:00-17:00").Build();

    [Theory]
    [InlineData(1950)]
    [InlineData(2021)]
    [InlineData(2100)]
    public void A_first_question_is_answered_from_one_compilation(int year)
    {
        WatchedHours hours = new(_office.Rule);
        BusinessCalendar calendar = new(hours, hours);

        Assert.True(calendar.IsOpen(Noon(year)));
        Assert.Single(hours.Compiled);
    }

    [Fact]
    public void The_first_four_years_are_compiled_together()
    {
        WatchedHours hours = new(_office.Rule);
        BusinessCalendar calendar = new(hours, hours);

        Assert.All([2021, 2020, 2022, 2023], year => Assert.True(calendar.IsOpen(Noon(year))));
        Assert.Equal([(Instant.FromUtc(2020, 1, 1, 0, 0), Instant.FromUtc(2024, 1, 1, 0, 0))], hours.Compiled);
    }

    [Fact]
    public void Asking_on_and_on_compiles_twice_as_much_each_time()
    {
        WatchedHours hours = new(_office.Rule);
        BusinessCalendar calendar = new(hours, hours);
        foreach (int year in Enumerable.Range(0, 100))
        {
            Assert.True(calendar.IsOpen(Noon(2021 + year)));
            Assert.True(calendar.IsOpen(Noon(2019 - year)));
        }

        Assert.InRange(hours.Compiled.Count, 6, 10);
        Assert.All(hours.Compiled.Zip(hours.Compiled.Skip(1)), pair => Assert.True(pair.Second.From <= pair.First.From && pair.Second.To >= pair.First.To));
        Assert.All(
            hours.Compiled.Zip(hours.Compiled.Skip(1)).Where(pair => pair.Second.From > BusinessCalendar.Earliest && pair.Second.To < BusinessCalendar.Latest),
            pair => Assert.InRange((pair.Second.To - pair.Second.From) / (pair.First.To - pair.First.From), 2, 3));
    }

    [Theory]
    [InlineData(1980, 2050)]
    [InlineData(2050, 1980)]
    public void What_two_threads_compile_at_once_on_both_sides_is_kept_of_both(int mine, int theirs)
    {
        WatchedHours hours = new(_office.Rule);
        BusinessCalendar calendar = new(hours, hours);
        hours.Meanwhile = () => calendar.IsOpen(Noon(theirs));

        Assert.True(calendar.IsOpen(Noon(mine)));
        Assert.Equal(3, hours.Compiled.Count);
        Assert.Equal(_office.Between(Noon(mine), Noon(theirs)), calendar.Between(Noon(mine), Noon(theirs)));
        Assert.Equal(3, hours.Compiled.Count);
    }

    [Theory]
    [InlineData(1990, 1930)]
    [InlineData(2030, 2130)]
    [InlineData(2030, 2030)]
    public void Of_what_two_threads_compile_at_once_on_one_side_the_longer_is_kept(int mine, int theirs)
    {
        WatchedHours hours = new(_office.Rule);
        BusinessCalendar calendar = new(hours, hours);
        hours.Meanwhile = () => calendar.IsOpen(Noon(theirs));

        Assert.True(calendar.IsOpen(Noon(mine)));
        Assert.True(calendar.IsOpen(Noon(theirs)));
        Assert.Equal(2, hours.Compiled.Count);
    }

    private static Instant Noon(int year) => Instant.FromUtc(year, 6, 1, 12, 0);

    /// <summary>Hours that write down which days are compiled of them, and let something happen while they are.</summary>
    private sealed class WatchedHours(IOpenTime hours) : IOpenTime
    {
        public List<(Instant From, Instant To)> Compiled { get; } = [];

        /// <summary>Happens once, during the next compilation: what another thread does at that moment.</summary>
        public Action? Meanwhile { get; set; }

        public DateTimeZone Zone => hours.Zone;

        public OpenStretches In(long from, long to)
        {
            Compiled.Add((Instant.FromUnixTimeSeconds(from), Instant.FromUnixTimeSeconds(to)));
            Action? meanwhile = Meanwhile;
            Meanwhile = null;
            meanwhile?.Invoke();
            return hours.In(from, to);
        }

        public OpenStretches HoursOn(LocalDate date) => hours.HoursOn(date);

        public ImmutableArray<StretchReason> ReasonsAt(long second) => hours.ReasonsAt(second);

        public void AddCuts(SortedSet<long> cuts, long from, long to) => hours.AddCuts(cuts, from, to);
    }
}
