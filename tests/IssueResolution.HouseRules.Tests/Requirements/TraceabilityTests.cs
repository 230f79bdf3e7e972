using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.Requirements;

/// <summary>From every requirement to the members that carry it and the tests that name them, and back.</summary>
public sealed class TraceabilityTests
{
    private const string Approve = "ISSUERESOLUTION_APPROVE";

    /// <summary>First and last number of each run, both included.</summary>
    private static readonly (int First, int Last)[] _runs =
    [
        (1, 6), (10, 16), (20, 26), (30, 39), (40, 52), (60, 67), (70, 80), (90, 102), (110, 125), (130, 138), (140, 148), (150, 162), (170, 178), (180, 187),
        (190, 202),
    ];

    /// <summary>What no member can carry, and why.</summary>
    private static readonly Dictionary<string, string> _withoutMember = new()
    {
        ["R-162"] = "an attitude, kept by the guide to declining",
    };

    private static IReadOnlyList<(string Path, string Text)> Tests { get; } =
    [
        .. from path in Repository.Files("tests", ".cs")
           where !path.Contains("HouseRules", StringComparison.Ordinal) && !path.Contains("/Docs/", StringComparison.Ordinal)
               && (path.EndsWith("Tests.cs", StringComparison.Ordinal) || path.EndsWith("Laws.cs", StringComparison.Ordinal))
           select (path, Repository.Text(path)),
    ];

    private static IReadOnlyList<string> Required { get; } =
        [.. _runs.SelectMany(run => Enumerable.Range(run.First, run.Last - run.First + 1)).Select(number => $"R-{number:000}")];

    [Fact]
    public void Every_requirement_has_one_row_on_the_page() =>
        Assert.Equal(Required, RequirementsPage.Numbers(Repository.Text(RequirementsPage.Path)));

    [Fact]
    public void Every_requirement_is_carried_by_a_member() =>
        Expect.None(
            Required.Except(_withoutMember.Keys).Except(RequirementUse.All.Select(use => use.Id)).Select(id => $"{id} is carried by no member."),
            "Build it, put [Requirement] on the member a user calls, or say in TraceabilityTests why no member can carry it:");

    [Fact]
    public void Every_requirement_is_carried_by_a_member_that_a_test_names() =>
        Expect.None(
            from uses in RequirementUse.All.GroupBy(use => use.Id)
            where !uses.Any(use => Tests.Any(test => use.IsNamedBy(test.Path, test.Text)))
            select $"{uses.Key}: no test names {string.Join(", ", uses.Select(use => use.Name).Distinct())}.",
            "Write a test that uses one of the members:");

    [Fact]
    public void Every_number_that_a_member_carries_is_a_requirement() =>
        Expect.None(
            RequirementUse.All.Where(use => !Required.Contains(use.Id)).Select(use => $"{use.Path}: {use.Name} carries {use.Id}."),
            "Correct the number, or give it a row in docs/reference/requirements.md:");

    [Fact]
    public void The_page_names_the_places_in_the_sources()
    {
        string page = Repository.Text(RequirementsPage.Path);
        string written = RequirementsPage.WithPlaces(page, RequirementUse.All, Tests, _withoutMember);
        if (Environment.GetEnvironmentVariable(Approve) == "1")
        {
            Repository.Write(RequirementsPage.Path, written);
            return;
        }

        Assert.True(page == written, $"Places have moved: run the tests once with {Approve}=1 and commit {RequirementsPage.Path}.");
    }

    [Fact]
    public void A_requirement_is_read_from_types_members_and_nested_types()
    {
        RequirementUse[] uses =
        [
            .. RequirementUse.In("src/P/Stage/A.cs", """
            [Requirement("R-001")]
            public sealed class A
            {
                [Requirement("R-002")] [Requirement("R-003")]
                public static readonly A One = new();
                [Requirement("R-004")]
                public int Two() => 2;
                public sealed record B([property: Requirement("R-005")] int C);
            }
            """),
        ];

        Assert.Equal(["R-001 A", "R-002 A.One", "R-003 A.One", "R-004 A.Two", "R-005 A.B"], uses.Select(use => $"{use.Id} {use.Name}"));
        Assert.True(uses[3].IsNamedBy("tests/P.Tests/Other/X.cs", "new A().Two()"));
        Assert.True(uses[3].IsNamedBy("tests/P.Tests/Stage/X.cs", "a.Two()"));
        Assert.False(uses[3].IsNamedBy("tests/P.Tests/Other/X.cs", "a.Two()"));
        Assert.False(uses[3].IsNamedBy("tests/P.Tests/Stage/X.cs", "a.Twofold()"));
    }

    [Fact]
    public void A_row_keeps_its_sentence_and_gets_its_places() =>
        Assert.Equal(
            """
            # Title
            | R-001 | A sentence. | [`A.Two`](../../src/P/Stage/A.cs) | [XTests](../../tests/P.Tests/Stage/XTests.cs) |
            | R-002 | Another. | an attitude |  |

            """.ReplaceLineEndings("\n"),
            RequirementsPage.WithPlaces(
                "# Title\n| R-001 | A sentence. | stale | |\n| R-002 | Another. | | |\n",
                [new("R-001", "src/P/Stage/A.cs", "A", "Two")],
                [("tests/P.Tests/Stage/XTests.cs", "a.Two()"), ("tests/P.Tests/Stage/YTests.cs", "a.Three()")],
                new Dictionary<string, string> { ["R-002"] = "an attitude" }));
}
