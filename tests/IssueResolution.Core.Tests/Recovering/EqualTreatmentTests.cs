using System.Reflection;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;

namespace IssueResolution.Recovering;

/// <summary>Who the client is, how it stands with us and what we hope for are no arguments of what is fitting; nor do they move a priority.</summary>
public sealed class EqualTreatmentTests
{
    [Theory]
    [InlineData("var band = proportionality.BandFor(need, severities);")]
    [InlineData("var verdict = proportionality.Judge(need, offer, severities);")]
    [InlineData("var changed = need with { Recurrence = Recurrence.Second };")]
    public void What_happened_decides(string statement) => Assert.Empty(Snippet.ErrorsOf(statement));

    [Law("P49")]
    [Theory]
    [InlineData("var band = proportionality.BandFor(need, severities, trust);", "CS1501")]
    [InlineData("var band = proportionality.BandFor(need, outlook);", "CS1503")]
    [InlineData("var verdict = proportionality.Judge(need, offer, severities, trust);", "CS1501")]
    [InlineData("var verdict = proportionality.Judge(need, offer, severities, outlook);", "CS1501")]
    [InlineData("var changed = need with { Relationship = \"long-term\" };", "CS0117")]
    [InlineData("var changed = need with { AnnualValue = need.DirectLoss };", "CS0117")]
    [InlineData("var changed = need with { Severity = outlook };", "CS0029")]
    [InlineData("Priority found = matrix.For(severity, outlook);", "CS1503")]
    [InlineData("Urgency found = rules.Assess(outlook).Value;", "CS1503")]
    public void The_relationship_and_the_paradox_are_no_arguments(string statement, string error) => Assert.Equal([error], Snippet.ErrorsOf(statement));

    [Law("P53")]
    [Fact]
    public void Only_the_paradox_itself_speaks_of_its_outlook() =>
        Assert.Equal(
            [typeof(ParadoxRules)],
            from type in typeof(ParadoxOutlook).Assembly.GetTypes()
            where type != typeof(ParadoxOutlook) && type.DeclaringType is null && Speaks(type)
            select type);

    private static bool Speaks(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .SelectMany(TypesOf).Any(Mentions);

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodBase method => [.. method.GetParameters().Select(parameter => parameter.ParameterType), (method as MethodInfo)?.ReturnType ?? typeof(void)],
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static bool Mentions(Type type) =>
        type == typeof(ParadoxOutlook) || type == typeof(Judgement<ParadoxOutlook>) || type.GetGenericArguments().Any(Mentions);
}
