using System.Reflection;

namespace IssueResolution.Learning;

/// <summary>The table is small: every context there is.</summary>
public sealed class RelationshipLaws
{
    private static readonly RelationshipRules _rules = LearningPolicy.ProfessionalServices.Relationship;

    private static readonly RelationshipContext[] _all =
    [
        .. from tenure in ClientTenure.InOrder
           from ordinal in IssueOrdinal.InOrder
           from value in new[] { false, true }
           from said in Satisfaction.InOrder
           select new RelationshipContext(tenure, ordinal, value, said),
    ];

    [Law("P50")]
    [Fact]
    public void A_later_issue_never_gets_less_attention_than_an_earlier_one() => Assert.All(_all, context =>
        Assert.All(IssueOrdinal.InOrder.Where(later => later >= context.Ordinal), later =>
            Assert.True(_rules.Adjust(context with { Ordinal = later }).Value.Covers(_rules.Adjust(context).Value))));

    [Fact]
    public void High_value_never_gets_less_attention() => Assert.All(_all, context =>
        Assert.True(_rules.Adjust(context with { IsHighValue = true }).Value.Covers(_rules.Adjust(context).Value)));

    [Fact]
    public void What_was_said_about_an_earlier_issue_is_a_hint_and_no_weight() => Assert.All(_all, context =>
        Assert.Equal(_rules.Adjust(context).Value, _rules.Adjust(context with { LastWord = Satisfaction.NotSatisfied }).Value));

    /// <summary>Equal losses are met with equal money: whoever computes money cannot even be told who the client is to us.</summary>
    [Law("P49")]
    [Fact]
    public void No_signature_joins_the_relationship_with_money()
    {
        Type[] relationship = [typeof(RelationshipContext), typeof(AttentionAdjustment), typeof(AttentionExtra), typeof(ClientTenure), typeof(IssueOrdinal), typeof(RelationshipRules)];
        MemberInfo[] members = [.. typeof(RelationshipRules).Assembly.GetTypes().SelectMany(type => type.GetMembers(
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))];

        Assert.DoesNotContain(members, member =>
            Touches(member, type => relationship.Contains(type)) && Touches(member, type => type.Namespace == "IssueResolution.Valuing"));
        Assert.Contains(members, member => Touches(member, type => type == typeof(RelationshipContext)) && Touches(member, type => type == typeof(AttentionAdjustment)));
    }

    private static bool Touches(MemberInfo member, Func<Type, bool> isSought) =>
        Types(member).Append(member.DeclaringType!).SelectMany(Parts).Any(isSought);

    private static IEnumerable<Type> Types(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType),
        ConstructorInfo made => made.GetParameters().Select(parameter => parameter.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Append(type);
}
