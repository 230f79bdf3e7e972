namespace IssueResolution.Ranking;

/// <summary>Misuse that the compiler catches. The first theory shows that the snippets would compile if they were right.</summary>
public sealed class CompileTimeTests
{
    [Theory]
    [InlineData("bool same = severity == Severity.High;")]
    [InlineData("bool milder = severity < Severity.High && severity.Value < Severity.High.Value;")]
    [InlineData("Rank<Severity> rank = severity;")]
    [InlineData("Priority found = matrix.For(severity, urgency);")]
    [InlineData("var entry = new QueueEntry(priority, urgency, severity, default, \"a\");")]
    [InlineData("bool same = role == Role.ProjectManager;")]
    [InlineData("var urgencyFound = rules.Assess(factors);")]
    public void What_stays_within_one_scale_compiles(string statement) => Assert.Empty(Snippet.ErrorsOf(statement));

    [Theory]
    [InlineData("bool same = severity == urgency;", "CS0019")]
    [InlineData("bool other = severity != priority;", "CS0019")]
    [InlineData("bool milder = severity < urgency;", "CS0019")]
    [InlineData("bool stronger = priority >= severity;", "CS0019")]
    [InlineData("var sum = severity + urgency;", "CS0019")]
    [InlineData("var product = severity * urgency;", "CS0019")]
    [InlineData("bool same = severity.Value == urgency.Value;", "CS0019")]
    [InlineData("bool milder = severity.Value < urgency.Value;", "CS0019")]
    [InlineData("int order = severity.CompareTo(urgency);", "CS1503")]
    [InlineData("Severity greater = Severity.Max(severity, urgency);", "CS1503")]
    public void Two_scales_never_meet(string statement, string error) => Assert.Equal([error], Snippet.ErrorsOf(statement));

    [Theory]
    [InlineData("int number = severity;", "CS0029")]
    [InlineData("int number = (int)severity;", "CS0030")]
    [InlineData("bool high = severity > 2;", "CS0019")]
    [InlineData("Rank<Urgency> rank = severity;", "CS0029")]
    [InlineData("Severity made = new Severity();", "CS1729")]
    public void A_member_is_no_number(string statement, string error) => Assert.Equal([error], Snippet.ErrorsOf(statement));

    [Theory]
    [InlineData("bool below = role < Role.ManagingPartner;", "CS0619")]
    [InlineData("bool above = kind >= IssueKind.Turnover;", "CS0619")]
    [InlineData("bool same = role == kind;", "CS0019")]
    [InlineData("bool same = role.Value == kind.Value;", "CS0019")]
    [InlineData("string code = role;", "CS0029")]
    public void A_closed_set_has_no_order_and_no_relatives(string statement, string error) => Assert.Equal([error], Snippet.ErrorsOf(statement));

    [Theory]
    [InlineData("Priority found = matrix.For(urgency, severity);")]
    [InlineData("Priority found = matrix.For(priority, urgency);")]
    [InlineData("Priority found = Priority.Max(severity, priority);")]
    [InlineData("var entry = new QueueEntry(severity, urgency, priority, default, \"a\");")]
    [InlineData("var found = rules.Assess(factors, severity);")]
    [InlineData("var found = new UrgencyFactors(severity, factors.TimeToHarm, factors.Visibility, factors.Wait, factors.Progress);")]
    public void A_judgement_takes_only_the_scales_it_is_about(string statement) => Assert.NotEmpty(Snippet.ErrorsOf(statement));
}
