using System.Text;
using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.ApiReference;

/// <summary>docs/reference/api is printed from the built packages and their doc-comments, so it cannot say what is not so.</summary>
public sealed class ApiReferenceTests
{
    public const string Folder = "docs/reference/api";

    private const string Approve = "ISSUERESOLUTION_APPROVE";

    [Fact]
    public void The_pages_say_what_the_packages_say()
    {
        var pages = Pages([.. Asset.Packages.Select(package => Asset.Of(package, "net10.0"))], XmlComments.OfPackages());
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
            In the package `Canary`; [all namespaces](../README.md).

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
            Pages([canary], comments)[$"{Folder}/canary/valuing.md"].Replace(ApiPage.Mark + "\n", ""));
    }

    private static Dictionary<string, string> Pages(IReadOnlyList<Asset> assets, XmlComments comments)
    {
        ApiMap map = new(assets);
        var pages = map.Pages.ToDictionary(page => page.Path, page => ApiPage.Write(map, comments, page.Path, page.Package, page.Namespace, page.Types));
        pages[$"{Folder}/README.md"] = Index(map);
        return pages;
    }

    private static string Index(ApiMap map)
    {
        StringBuilder text = new(ApiPage.Mark);
        text.Append("\n# Reference of the public API\n\nEvery public type and member, by namespace, in the order in which data flows. ");
        text.Append("Words are explained in [the glossary](../glossary.md), requirements in [their list](../requirements.md).\n\n");
        text.Append("| namespace | package | types | asks |\n|---|---|---|---|\n");
        foreach (var (name, asks) in ApiNamespaces.InOrder)
        {
            foreach (var page in map.Pages.Where(page => page.Namespace == name))
            {
                text.Append($"| [{name}]({page.Path[(Folder.Length + 1)..]}) | `{page.Package}` | {page.Types.Count} | {asks} |\n");
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
