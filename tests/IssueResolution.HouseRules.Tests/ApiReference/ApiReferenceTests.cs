using System.Text;
using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.ApiReference;

/// <summary>docs/reference/api is printed from the built packages and their doc-comments, so it cannot say what is not so.</summary>
public sealed class ApiReferenceTests
{
    public const string Folder = "docs/reference/api";

    /// <summary>Beyond it a page is hard to find one's way in.</summary>
    private const int MostLines = 1500;

    private const string Approve = "ISSUERESOLUTION_APPROVE";

    [Fact]
    public void The_pages_say_what_the_packages_say()
    {
        var pages = Pages([.. Asset.Packages.Select(package => Asset.Of(package, "net10.0"))], XmlComments.OfPackages(), SourceFolders.OfPackages());
        if (Environment.GetEnvironmentVariable(Approve) == "1")
        {
            Repository.Files(Folder).Where(path => !pages.ContainsKey(path)).ToList().ForEach(Repository.Delete);
            pages.ToList().ForEach(page => Repository.Write(page.Key, page.Value));
        }

        Expect.None(
            [
                .. pages.Where(page => !Repository.Exists(page.Key)).Select(page => $"{page.Key} is missing."),
                .. pages.Where(page => Repository.Exists(page.Key) && Repository.Text(page.Key) != page.Value)
                    .Select(page => $"{page.Key}: {FirstDifference(Repository.Text(page.Key), page.Value)}"),
                .. Repository.Files(Folder).Where(path => !pages.ContainsKey(path)).Select(path => $"{path} is about nothing."),
            ],
            $"Doc-comments or signatures changed: run the house rules once with {Approve}=1 and commit {Folder}. Now it would say:");
    }

    [Fact]
    public void A_page_shows_signatures_summaries_parameters_exceptions_requirements_and_links()
    {
        Asset canary = Asset.Canary(
            """
            using System; using IssueResolution.Reasoning;
            namespace IssueResolution.Valuing;
            public sealed record Box<T>(T Inside) where T : struct
            {
                [Requirement("R-001")] public Box<T> With(T? other, int times = 2) => this;
                public static Box<T> operator +(Box<T> left, Box<T> right) => left;
                public override string ToString() => "";
                public sealed class Lid { internal int Hidden; }
            }
            """);
        XmlComments comments = XmlComments.Parse(
            """
            <doc><members>
              <member name="T:IssueResolution.Valuing.Box`1"><summary>Holds a &lt;thing&gt;.
                  Never two.</summary><param name="Inside">The thing.</param></member>
              <member name="M:IssueResolution.Valuing.Box`1.#ctor(`0)"><summary>Holds a &lt;thing&gt;.
                  Never two.</summary><param name="Inside">The thing.</param></member>
              <member name="P:IssueResolution.Valuing.Box`1.Inside"><summary>The thing, as <see cref="T:IssueResolution.Valuing.Box`1.Lid"/> shows.</summary></member>
              <member name="M:IssueResolution.Valuing.Box`1.With(System.Nullable{`0},System.Int32)"><summary>Another.</summary><remarks><para>One.</para><para>Two.</para></remarks>
                <param name="times">How often.</param><returns>The same.</returns><exception cref="T:System.ArgumentException">Never <paramref name="times"/>.</exception></member>
              <member name="M:IssueResolution.Valuing.Box`1.op_Addition(IssueResolution.Valuing.Box{`0},IssueResolution.Valuing.Box{`0})"><summary>Both.</summary></member>
              <member name="M:IssueResolution.Valuing.Box`1.ToString"><inheritdoc/></member>
              <member name="T:IssueResolution.Valuing.Box`1.Lid"><inheritdoc cref="P:IssueResolution.Valuing.Box`1.Inside" path="/summary"/></member>
            </members></doc>
            """);

        Assert.Equal(
            """
            # IssueResolution.Valuing

            How much money is it, and what share of the whole?
            In the package `Canary`; [all namespaces](../README.md), [all types](../types.md).

            | type | what it is |
            |---|---|
            | [`Box<T>`](#boxt) | Holds a &lt;thing>. |
            | [`Box<T>.Lid`](#boxtlid) | The thing, as [`Box<T>.Lid`](#boxtlid) shows. |

            ## `Box<T>`

            ```csharp
            public sealed record Box<T> : IEquatable<Box<T>> where T : struct
            ```

            Holds a &lt;thing>. Never two.

            **Constructors**

            - `Box(T Inside)`

            **Properties**

            - `T Inside { get; init; }`: The thing, as [`Box<T>.Lid`](#boxtlid) shows.

            **Methods**

            - `Box<T> With(T? other, int times = 2)`: Another.

              One.

              Two.

              Requirements: [R-001](../../requirements.md)
              - `times`: How often.
              - gives the same.
              - throws `ArgumentException`: Never `times`.

            **Operators**

            - `static Box<T> operator +(Box<T> left, Box<T> right)`: Both.

            ## `Box<T>.Lid`

            ```csharp
            public sealed class Box<T>.Lid
            ```

            The thing, as [`Box<T>.Lid`](#boxtlid) shows.

            """.ReplaceLineEndings("\n"),
            Pages([canary], comments, new([], _ => []))[$"{Folder}/canary/valuing.md"].Replace(ApiPage.Mark + "\n", ""));
    }

    [Fact]
    public void A_long_namespace_is_told_folder_by_folder_and_links_find_the_page()
    {
        Asset canary = Asset.Canary(
            """
            namespace IssueResolution.Valuing;
            public sealed class Box { public Lid Cover() => new(); public sealed class Wall; }
            public sealed class Lid { }
            public sealed class Root { }
            """);
        SourceFolders folders = new(
            ["Canary"],
            _ =>
            [
                ("src/Canary/Valuing/Root.cs", "namespace IssueResolution.Valuing;\n\npublic sealed class Root;"),
                ("src/Canary/Valuing/Boxes/Box.cs", "namespace IssueResolution.Valuing;\n\npublic sealed class Box;"),
                ("src/Canary/Valuing/LooseLids/Lid.cs", "namespace IssueResolution.Valuing;\n\npublic sealed partial class Lid\n{\n}\n"),
            ]);
        XmlComments comments = XmlComments.Parse("""<doc><members><member name="M:IssueResolution.Valuing.Box.Cover"><summary>On top.</summary></member></members></doc>""");
        var pages = Pages([canary], comments, folders, most: 10);

        Assert.Equal(["README.md", "canary/valuing-boxes.md", "canary/valuing-loose-lids.md", "canary/valuing.md", "types.md"], pages.Keys.Select(path => path[(Folder.Length + 1)..]).Order(StringComparer.Ordinal));
        Assert.Contains("| [Loose lids](valuing-loose-lids.md) | [`Lid`](valuing-loose-lids.md#lid) |", pages[$"{Folder}/canary/valuing.md"], StringComparison.Ordinal);
        Assert.Contains("## `Root`", pages[$"{Folder}/canary/valuing.md"], StringComparison.Ordinal);
        Assert.Contains("## `Box.Wall`", pages[$"{Folder}/canary/valuing-boxes.md"], StringComparison.Ordinal);
        Assert.Contains("Types named here: [`Lid`](valuing-loose-lids.md#lid)", pages[$"{Folder}/canary/valuing-boxes.md"], StringComparison.Ordinal);
        Assert.Contains("# IssueResolution.Valuing: loose lids", pages[$"{Folder}/canary/valuing-loose-lids.md"], StringComparison.Ordinal);
        Assert.Contains("[IssueResolution.Valuing](canary/valuing.md) | `Canary` | 4 |", pages[$"{Folder}/README.md"], StringComparison.Ordinal);
        Assert.Contains("\n## B\n\n| type | what it is | namespace |\n|---|---|---|\n| [`Box`](canary/valuing-boxes.md#box) |  | Valuing |\n", pages[$"{Folder}/types.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_namespace_whose_types_all_lie_in_folders_still_has_its_own_page()
    {
        Asset canary = Asset.Canary("namespace IssueResolution.Valuing; public sealed class Lid { }");
        SourceFolders folders = new(["Canary"], _ => [("src/Canary/Valuing/Lids/Lid.cs", "namespace IssueResolution.Valuing;\n\npublic sealed class Lid;")]);

        Assert.EndsWith(
            "| part | types |\n|---|---|\n| [Lids](valuing-lids.md) | [`Lid`](valuing-lids.md#lid) |\n\n",
            Pages([canary], XmlComments.Parse("<doc><members/></doc>"), folders, most: 5)[$"{Folder}/canary/valuing.md"],
            StringComparison.Ordinal);
    }

    /// <summary>A namespace that would be longer than <paramref name="most"/> lines is told folder by folder.</summary>
    private static Dictionary<string, string> Pages(IReadOnlyList<Asset> assets, XmlComments comments, SourceFolders folders, int most = MostLines)
    {
        ApiMap whole = new(assets, (_, _) => "");
        HashSet<(string, string)> split =
            [.. whole.Pages.Where(page => ApiPage.Write(whole, comments, page).Count(letter => letter == '\n') > most).Select(page => (page.Package, page.Namespace))];
        ApiMap map = new(assets, (package, type) => split.Contains((package, type.ContainingNamespace.ToDisplayString())) ? folders.Of(package, type) : "");
        var pages = map.Pages.ToDictionary(page => page.Path, page => ApiPage.Write(map, comments, page));
        pages[$"{Folder}/README.md"] = Index(map);
        pages[$"{Folder}/types.md"] = ApiAlphabet.Write(map, comments, $"{Folder}/types.md");
        return pages;
    }

    private static string Index(ApiMap map)
    {
        StringBuilder text = new(ApiPage.Mark);
        text.Append("\n# Reference of the public API\n\nEvery public type and member, by namespace, in the order in which data flows. ");
        text.Append("Words are explained in [the glossary](../glossary.md), requirements in [their list](../requirements.md).\n\n");
        text.Append("If you know the name of a type, look it up [from A to Z](types.md).\n\n");
        text.Append("| namespace | package | types | asks |\n|---|---|---|---|\n");
        foreach (var (name, asks) in ApiNamespaces.InOrder)
        {
            foreach (var parts in map.Pages.Where(page => page.Namespace == name).GroupBy(page => page.Package))
            {
                string path = $"{Path.GetDirectoryName(parts.First().Path)}/{ApiMap.WholeOf(parts.First())}".Replace('\\', '/');
                text.Append($"| [{name}]({path[(Folder.Length + 1)..]}) | `{parts.Key}` | {parts.Sum(page => page.Types.Count)} | {asks} |\n");
            }
        }

        return text.ToString();
    }

    private static string FirstDifference(string before, string after)
    {
        string[] old = before.Split('\n');
        return after.Split('\n').Where((line, index) => index >= old.Length || old[index] != line).FirstOrDefault() ?? "less than now stands there.";
    }
}
