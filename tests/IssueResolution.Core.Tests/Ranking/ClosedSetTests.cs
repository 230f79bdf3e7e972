using System.Globalization;
using IssueResolution.Classifying;

namespace IssueResolution.Ranking;

public sealed class ClosedSetTests
{
    [Fact]
    public void Members_come_in_the_order_of_declaration() =>
        Assert.Equal(
            [IssueCategory.Delivery, IssueCategory.Communication, IssueCategory.Scope, IssueCategory.Team, IssueCategory.Billing],
            IssueCategory.InOrder);

    [Fact]
    public void The_list_inherited_from_SmartEnum_has_the_same_order() => Assert.Equal(IssueCategory.InOrder, IssueCategory.List);

    [Fact]
    public void A_code_leads_to_its_member_and_back()
    {
        Assert.Same(IssueCategory.Team, IssueCategory.FromCode("team"));
        Assert.True(IssueCategory.TryFromCode("team", out IssueCategory? found) && found == IssueCategory.Team);
    }

    [Fact]
    public void An_unknown_code_is_refused_with_the_codes_that_exist() =>
        Assert.Equal(
            ["delivery", "communication", "scope", "team", "billing"],
            Assert.Throws<UnknownCodeException>(() => IssueCategory.FromCode("sales")).KnownCodes);

    [Fact]
    public void Sorting_is_ordinal_by_code_with_null_first() =>
        Assert.Equal(
            [null, "billing", "scope", "team"],
            new[] { IssueCategory.Team, null, IssueCategory.Scope, IssueCategory.Billing }.OrderBy(category => category).Select(category => category?.Code));

    [Fact]
    public void The_same_code_in_two_sets_makes_keys_of_two_types()
    {
        Key<IssueCategory> team = IssueCategory.Team.Value;

        Assert.Equal("team", team.ToString());
        Assert.Equal(0, team.CompareTo(IssueCategory.Team.Value));
    }

    [Fact]
    public void Names_and_descriptions_follow_the_culture_that_is_asked_for()
    {
        Assert.Equal("納品", IssueCategory.Delivery.NameIn(CultureInfo.GetCultureInfo("ja")));
        Assert.Equal(IssueCategory.Delivery.Words.Description.English, IssueCategory.Delivery.DescriptionIn(CultureInfo.InvariantCulture));
    }
}
