using IssueResolution.Assessing;
using NodaTime;

namespace IssueResolution.Reasoning;

public sealed class PolicyTableTests
{
    private static readonly Provenance _chosen = Provenance.Default("for the test");

    [Fact]
    public void A_table_answers_for_every_term() => Assert.Equal([10, 20, 30, 40], Severity.InOrder.Select(severity => Tens()[severity]));

    [Fact]
    public void A_table_of_two_axes_answers_for_every_pair() =>
        Assert.Equal(16, PolicyTable.Of<Severity, Urgency, int>("test.pairs", Severity.InOrder, Urgency.InOrder, (_, _) => new(1, _chosen)).Keys.Length);

    [Fact]
    public void An_override_carries_its_reason_and_leaves_the_rest_alone()
    {
        PolicyTable<Severity, int> changed = Tens().With(Severity.High, 99, "our contract says so");

        Assert.Equal(new CellReading("test.tens", "high", "99", Provenance.Override("our contract says so")), changed.Read(Severity.High));
        Assert.Equal(Tens().Read(Severity.Low), changed.Read(Severity.Low));
        Assert.Equal(30, Tens()[Severity.High]);
    }

    [Fact]
    public void An_override_without_a_reason_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => Tens().With(Severity.High, 99, " "));

    [Fact]
    public void A_key_outside_the_table_is_refused_with_the_keys_that_exist()
    {
        PolicyTable<Severity, int> small = PolicyTable.Of<Severity, int>("test.small", [Severity.Low], _ => new(1, _chosen));

        var thrown = Assert.Throws<ArgumentException>(() => small[Severity.High]);
        Assert.StartsWith("Table test.small has no cell high. It was made for: low.", thrown.Message);
        Assert.Equal("key", thrown.ParamName);
    }

    [Fact]
    public void Tables_are_equal_when_every_cell_is() =>
        EqualityContract.Holds(Tens(), Tens(), Tens().With(Severity.Low, 10, "same number, other source"));

    [Fact]
    public void A_pair_is_cited_by_both_codes() =>
        Assert.Equal(
            "critical/soon",
            PolicyTable.Of<Severity, Urgency, int>("test.pairs", Severity.InOrder, Urgency.InOrder, (_, _) => new(1, _chosen))
                .Read((Severity.Critical, Urgency.Soon)).Key);

    [Fact]
    public void A_single_value_is_overridden_like_a_cell()
    {
        PolicyValue<int> limit = new("test.limit", new(3, _chosen));

        Assert.Equal(
            (5, "test.limit = 5 (override: more room)", "test.limit = 3 (default: for the test)"),
            (limit.With(5, "more room").Value, limit.With(5, "more room").Read().ToString(), limit.Read().ToString()));
    }

    [Fact]
    public void A_cell_without_a_value_is_cited_as_none() =>
        Assert.Equal("test.nothing = none (default: for the test)", new PolicyValue<string?>("test.nothing", new(null, _chosen)).Read().ToString());

    [Theory]
    [InlineData(0, "PT0H")]
    [InlineData(15, "PT15M")]
    [InlineData(60 * 24, "PT24H")]
    [InlineData(90, "PT90M")]
    public void A_duration_is_cited_in_hours_or_minutes_and_never_in_days(int minutes, string text) =>
        Assert.Equal(text, new PolicyValue<Duration>("test.time", new(Duration.FromMinutes(minutes), _chosen)).Read().Value);

    private static PolicyTable<Severity, int> Tens() =>
        PolicyTable.Of<Severity, int>("test.tens", Severity.InOrder, severity => new(severity.Value.Position * 10, _chosen));
}
