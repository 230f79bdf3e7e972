namespace IssueResolution.Assessing;

/// <summary>Laws of urgency and priority, tried on every combination there is: 6 x 4 x 4 x 3 x 2 factors, 16 cells.</summary>
public sealed class UrgencyLaws
{
    private static readonly UrgencyRules _rules = AssessingPolicy.ProfessionalServices.Urgency;
    private static readonly PriorityMatrix _matrix = AssessingPolicy.ProfessionalServices.Priority;

    private static readonly UrgencyFactors[] _all =
    [
        .. from trajectory in Trajectory.InOrder
           from harm in TimeToHarm.InOrder
           from visibility in ClientVisibility.InOrder
           from wait in WaitState.InOrder
           from progress in Progress.InOrder
           select new UrgencyFactors(trajectory, harm, visibility, wait, progress),
    ];

    [Law("P10")]
    [Fact]
    public void Urgency_rises_with_every_factor() =>
        Assert.All(_all, factors => Assert.All(
            new[]
            {
                factors with { Trajectory = factors.Trajectory.RaisedBy(1) },
                factors with { TimeToHarm = factors.TimeToHarm.RaisedBy(1) },
                factors with { Visibility = factors.Visibility.RaisedBy(1) },
                factors with { Wait = factors.Wait.RaisedBy(1) },
            },
            stronger => Assert.True(UrgencyOf(stronger) >= UrgencyOf(factors), $"{factors} -> {stronger}")));

    [Law("P11")]
    [Fact]
    public void Resolved_is_never_more_urgent_than_open() =>
        Assert.All(_all, factors => Assert.True(
            UrgencyOf(factors with { Progress = Progress.Resolved }) <= UrgencyOf(factors with { Progress = Progress.Open })));

    [Fact]
    public void Resolved_with_only_paperwork_left_is_routine() =>
        Assert.All(_all.Where(factors => factors.IsOnlyPaperwork), factors => Assert.Equal(Urgency.Routine, UrgencyOf(factors)));

    [Fact]
    public void Resolved_and_worsening_counts_as_open_again() =>
        Assert.All(_all.Where(factors => factors.Trajectory >= Trajectory.Worsening), factors => Assert.Equal(
            UrgencyOf(factors with { Progress = Progress.Open }), UrgencyOf(factors with { Progress = Progress.Resolved })));

    [Law("P12", "P13")]
    [Fact]
    public void A_resolved_critical_always_comes_after_a_rapidly_escalating_medium()
    {
        UrgencyFactors[] contained = [.. _all.Where(factors => factors.IsOnlyPaperwork)];
        UrgencyFactors[] escalating = [.. _all.Where(factors => factors.Progress == Progress.Open && factors.Trajectory == Trajectory.RapidlyEscalating)];

        Assert.All(contained, critical => Assert.All(escalating, medium =>
        {
            Assert.True(UrgencyOf(critical) < UrgencyOf(medium));
            Assert.True(PriorityOf(Severity.Critical, critical) < PriorityOf(Severity.Medium, medium));
        }));
    }

    [Fact]
    public void Every_urgency_is_reached() => Assert.Equal(Urgency.InOrder, _all.Select(UrgencyOf).Distinct().Order());

    [Law("P14", "P15")]
    [Fact]
    public void Raising_severity_or_urgency_never_worsens_priority() =>
        Assert.All(_matrix.Table.Keys, key =>
        {
            Assert.True(_matrix.For(key.Row.RaisedBy(1), key.Column) >= _matrix.For(key.Row, key.Column));
            Assert.True(_matrix.For(key.Row, key.Column.RaisedBy(1)) >= _matrix.For(key.Row, key.Column));
        });

    [Law("P16")]
    [Fact]
    public void Every_priority_is_given_by_some_cell() =>
        Assert.Equal(Priority.InOrder, _matrix.Table.Keys.Select(key => _matrix.For(key.Row, key.Column)).Distinct().Order());

    [Fact]
    public void Paperwork_is_never_better_than_P4() =>
        Assert.All(_matrix.Table.Keys, key => Assert.True(_matrix.Judge(key.Row, key.Column, onlyPaperwork: true).Value <= Priority.P4));

    [Law("P18")]
    [Fact]
    public void No_function_of_urgency_knows_of_severity() =>
        Assert.DoesNotContain(
            typeof(UrgencyRules).GetMethods().SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType))
                .Concat(typeof(UrgencyFactors).GetProperties().Select(property => property.PropertyType)),
            type => type == typeof(Severity) || type == typeof(SeverityAssessment) || type == typeof(Priority));

    private static Urgency UrgencyOf(UrgencyFactors factors) => _rules.Assess(factors).Value;

    private static Priority PriorityOf(Severity severity, UrgencyFactors factors) =>
        _matrix.Judge(severity, UrgencyOf(factors), factors.IsOnlyPaperwork).Value;
}
