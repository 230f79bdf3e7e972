using System.Text.RegularExpressions;

namespace IssueResolution.Rendering.Docs;

/// <summary>The pictures that pages show, as files of the repository.</summary>
internal static class GuideImages
{
    private const string Approve = "ISSUERESOLUTION_APPROVE";
    private const string Folder = "docs/guide/images";

    /// <summary>Compares both widths of a picture with what is drawn now, and checks that the page shows the one that fits the reader; writes them when asked to approve.</summary>
    /// <param name="page">From the root of the repository.</param>
    /// <param name="name">Without extension; the narrow file has -narrow behind it.</param>
    /// <param name="wide">Laid out for a page on a desk.</param>
    /// <param name="narrow">The same for a telephone.</param>
    public static void MustShow(string page, string name, string wide, string narrow)
    {
        MustBeStored(name, wide);
        MustBeStored($"{name}-narrow", narrow);

        string image = $"{Path.GetRelativePath(Path.GetDirectoryName(page)!, Folder).Replace('\\', '/')}/{name}";
        Assert.Matches(
            $"""<picture>\n *<source media="\(max-width: 620px\)" srcset="{Regex.Escape(image)}-narrow\.svg">\n *<img alt="[^"]+" src="{Regex.Escape(image)}\.svg">\n *</picture>""",
            Text(page));
    }

    /// <summary>Compares one file with what is drawn now; writes it when asked to approve.</summary>
    public static void MustBeStored(string name, string svg)
    {
        string path = Path.Combine(RootOfRepository(), Folder, $"{name}.svg");
        if (Environment.GetEnvironmentVariable(Approve) == "1")
        {
            File.WriteAllText(path, svg + "\n");
        }

        Assert.True(
            File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == svg + "\n",
            $"{Folder}/{name}.svg is not what is drawn now: look at the new one, and approve it by running this test with {Approve}=1.");
    }

    /// <param name="page">From the root of the repository.</param>
    public static string Text(string page) => File.ReadAllText(Path.Combine(RootOfRepository(), page)).ReplaceLineEndings("\n");

    private static string RootOfRepository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "IssueResolution.Core.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The pictures lie in the repository: run this test from a build inside it.");
    }
}
