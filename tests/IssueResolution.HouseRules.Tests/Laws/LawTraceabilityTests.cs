using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.Laws;

/// <summary>From every law to the tests that hold the library to it, and back.</summary>
public sealed class LawTraceabilityTests
{
    private const string Approve = "ISSUERESOLUTION_APPROVE";

    /// <summary>First and last number of each run, both included.</summary>
    private static readonly (int First, int Last)[] _runs = [(1, 8), (10, 64), (70, 73), (80, 91), (95, 99)];

    private static IReadOnlyList<string> Required { get; } =
        [.. _runs.SelectMany(run => Enumerable.Range(run.First, run.Last - run.First + 1)).Select(number => $"P{number:00}")];

    [Fact]
    public void Every_law_has_one_row_on_the_page() => Assert.Equal(Required, LawsPage.Numbers(Repository.Text(LawsPage.Path)));

    [Fact]
    public void Every_law_is_held_by_a_test() =>
        Expect.None(
            Required.Except(LawUse.All.Select(use => use.Number)).Select(number => $"{number} is held by no test."),
            "Write the test, or put [Law] on the one that holds it:");

    [Fact]
    public void Every_number_that_a_test_carries_is_a_law() =>
        Expect.None(
            LawUse.All.Where(use => !Required.Contains(use.Number)).Select(use => $"{use.Path}: {use.Test} carries {use.Number}."),
            "Correct the number, or give it a row in docs/reference/laws.md:");

    [Fact]
    public void Only_tests_carry_laws() =>
        Expect.None(LawUse.All.Where(use => !use.IsRun).Select(use => $"{use.Path}: {use.Test} is no test."), "Put [Law] on a test:");

    [Fact]
    public void The_page_names_the_tests()
    {
        string page = Repository.Text(LawsPage.Path);
        string written = LawsPage.WithTests(page, LawUse.All);
        if (Environment.GetEnvironmentVariable(Approve) == "1")
        {
            Repository.Write(LawsPage.Path, written);
            return;
        }

        Assert.True(page == written, $"Tests have moved: run the tests once with {Approve}=1 and commit {LawsPage.Path}.");
    }

    [Fact]
    public void A_law_is_read_from_the_test_that_carries_it()
    {
        LawUse[] uses =
        [
            .. LawUse.In("tests/P.Tests/Stage/ALaws.cs", """
            public sealed class ALaws
            {
                [Law("P01", "P02")]
                [Property]
                public bool One_is_one(int any) => true;
                [Law("P03")] [Fact] public void Two_is_two() { }
                [Law("P04")] public void Never_run() { }
            }
            """),
        ];

        Assert.Equal(
            ["P01 One_is_one True True", "P02 One_is_one True True", "P03 Two_is_two False True", "P04 Never_run False False"],
            uses.Select(use => $"{use.Number} {use.Test} {use.IsGenerated} {use.IsRun}"));
        Assert.Equal(
            "# Laws\n| P01 | A sentence. | [ALaws](../../tests/P.Tests/Stage/ALaws.cs): One is one (generated) |\n| P09 | Another. |  |\n",
            LawsPage.WithTests("# Laws\n| P01 | A sentence. | stale |\n| P09 | Another. | |\n", uses));
    }
}
