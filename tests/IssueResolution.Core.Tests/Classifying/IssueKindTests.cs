namespace IssueResolution.Classifying;

public sealed class IssueKindTests
{
    public static TheoryData<IssueKind> Kinds => [.. IssueKind.InOrder];

    [Fact]
    public void There_are_nineteen_kinds_in_five_categories() =>
        Assert.Equal([4, 4, 3, 4, 4], IssueCategory.InOrder.Select(category => category.Kinds.Length));

    [Fact]
    public void Kinds_come_category_by_category() =>
        Assert.Equal(IssueCategory.InOrder.SelectMany(category => category.Kinds), IssueKind.InOrder);

    [Fact]
    public void A_late_deliverable_is_told_from_an_incomplete_one() =>
        Assert.Same(IssueKind.IncompleteDeliverable, IssueKind.MissedDeadline.NearMiss.Kind);

    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public void Every_kind_names_another_kind_it_is_taken_for_and_the_difference(IssueKind kind)
    {
        Assert.NotEqual(kind, kind.NearMiss.Kind);
        Assert.NotEqual(kind.Words.Description, kind.NearMiss.Difference);
    }

    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public void Every_kind_says_when_to_choose_it(IssueKind kind)
    {
        Assert.StartsWith("Choose it when ", kind.Words.Description.English);
        Assert.EndsWith("ときに選ぶ。", kind.Words.Description.Japanese);
    }

    [Law("P07")]
    [Fact]
    public void Team_issues_are_restricted_and_billing_issues_sensitive()
    {
        Assert.Equal([HandlingFlag.Restricted], IssueCategory.Team.HandlingFlags);
        Assert.Equal([HandlingFlag.MoneySensitive], IssueCategory.Billing.HandlingFlags);
        Assert.Empty(IssueCategory.Delivery.HandlingFlags);
    }

    [Fact]
    public void Scope_issues_are_prevented_by_documents_at_the_start()
    {
        Assert.Same(Prevention.UpfrontDocumentation, IssueCategory.Scope.Prevention);
        Assert.Null(IssueCategory.Team.Prevention);
    }

    [Fact]
    public void Near_misses_are_equal_when_kind_and_difference_are() =>
        EqualityContract.Holds(IssueKind.Turnover.NearMiss, IssueKind.Turnover.NearMiss, IssueKind.RateChange.NearMiss);
}
