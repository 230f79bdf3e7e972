using IssueResolution.Assessing;
using IssueResolution.Wording;
using static IssueResolution.Casework.TicketSystems;

namespace IssueResolution.Casework;

/// <summary>What holds for every built-in map and every term: the sets are small, so all of them are tried.</summary>
public sealed class TicketSystemMapLaws
{
    public static TheoryData<string> Codes => TicketSystems.Codes;

    [Law("P98")]
    [Theory]
    [MemberData(nameof(Codes))]
    public void Going_there_and_back_never_lowers_a_severity(string code) => NeverMilder(Of(code).Severity);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Going_there_and_back_never_asks_less_on_any_other_scale(string code)
    {
        NeverMilder(Of(code).Urgency);
        NeverMilder(Of(code).Priority);
        NeverMilder(Of(code).Status);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_order_of_severities_survives_going_there_and_back(string code) =>
        Assert.All(
            from milder in Severity.InOrder
            from graver in Severity.InOrder
            where milder < graver
            select (milder, graver),
            pair => Assert.True(Returned(Of(code).Severity, pair.milder) <= Returned(Of(code).Severity, pair.graver)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_was_written_and_not_touched_is_read_again_as_it_was(string code)
    {
        NothingDrifts(Of(code).Severity);
        NothingDrifts(Of(code).Urgency);
        NothingDrifts(Of(code).Priority);
        NothingDrifts(Of(code).Status);
        NothingDrifts(Of(code).Category);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Lossy_means_that_the_way_back_leads_elsewhere(string code)
    {
        FlagIsTrue(Of(code).Severity);
        FlagIsTrue(Of(code).Urgency);
        FlagIsTrue(Of(code).Priority);
        FlagIsTrue(Of(code).Status);
        FlagIsTrue(Of(code).Category);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_value_is_read_by_its_label_too(string code) =>
        Assert.All(Of(code).Status.Values, row => Assert.Equal(Of(code).Status.Read(row.Value), Of(code).Status.Read(row.Label ?? row.Value)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_ticket_that_is_ours_to_work_on_comes_back_paused_or_ended(string code) =>
        Assert.All(
            TicketStatus.InOrder.Where(status => status.ClockEffect == Timing.ClockEffect.Run),
            status => Assert.Equal(Timing.ClockEffect.Run, Returned(Of(code).Status, status).ClockEffect));

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_resolved_ticket_comes_back_as_one_to_which_the_client_agreed(string code) =>
        Assert.NotEqual(TicketStatus.Closed, Returned(Of(code).Status, TicketStatus.Resolved));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_built_in_map_is_accepted(string code) => Assert.Equal(Of(code), Granted(Of(code).Accept()));

    private static void NothingDrifts<T>(ValueMap<T>? map)
        where T : class, ITerm
    {
        Assert.All(map?.Written.Keys ?? [], term =>
        {
            MappingResult<T> again = Granted(map!.ReadAgain(term, map.Write(term).Value));
            Assert.Equal((term, false), (again.Value, again.IsLossy));
        });
    }

    private static void FlagIsTrue<T>(ValueMap<T>? map)
        where T : class, ITerm
    {
        Assert.All(map?.Written.Keys ?? [], term => Assert.Equal(Returned(map!, term) != term, map!.Write(term).IsLossy));
        Assert.All(map?.Values ?? [], row =>
        {
            MappingResult<T> read = Granted(map!.Read(row.Value));
            Assert.Equal(map.Write(read.Value).Value != row.Value, read.IsLossy);
        });
    }
}
