using Ardalis.SmartEnum;

namespace IssueResolution.Ranking;

/// <summary>What holds for every scale and set of the library; families are found by reflection, so that a new one is covered unasked.</summary>
public sealed class FamilyLaws
{
    public static TheoryData<Type> Families => [.. TermFamilies.All];

    public static TheoryData<Type> Scales => [.. TermFamilies.All.Where(TermFamilies.IsScale)];

    [Fact]
    public void The_library_has_families_of_both_sorts()
    {
        Assert.Contains(TermFamilies.All, TermFamilies.IsScale);
        Assert.Contains(TermFamilies.All, TermFamilies.IsClosedSet);
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_public_field_is_a_member_and_bears_the_name_of_its_field(Type family)
    {
        object?[] members = [.. TermFamilies.FieldsOf(family).Select(field => field.GetValue(null))];

        Assert.Equal(members.Length, TermFamilies.MembersOf(family).Length);
        Assert.All(TermFamilies.MembersOf(family), member => Assert.Contains(member, members));
        Assert.Equal(
            TermFamilies.FieldsOf(family).Select(field => field.Name),
            members.Select(member => (string)family.GetProperty("Name")!.GetValue(member)!));
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_family_is_sealed_and_built_on_SmartEnum(Type family)
    {
        Assert.True(family.IsSealed);
        Assert.Equal(typeof(SmartEnum<,>), family.BaseType!.BaseType!.GetGenericTypeDefinition());
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Ranks_count_from_one_without_gaps(Type scale) =>
        Assert.Equal(
            Enumerable.Range(1, TermFamilies.MembersOf(scale).Length).Select(position => position.ToString()),
            TermFamilies.MembersOf(scale).Select(member => scale.GetProperty("Value")!.GetValue(member)!.ToString()));

    [Fact]
    public void A_trimmed_application_keeps_every_member()
    {
        using Stream stream = typeof(OrderedScale<>).Assembly.GetManifestResourceStream("ILLink.Descriptors.xml")!;
        var assembly = System.Xml.Linq.XDocument.Load(stream).Root!.Element("assembly")!;

        Assert.Equal(("IssueResolution.Core", "all"), (assembly.Attribute("fullname")!.Value, assembly.Attribute("preserve")!.Value));
    }
}
