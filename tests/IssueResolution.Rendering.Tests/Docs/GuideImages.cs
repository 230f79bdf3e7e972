namespace IssueResolution.Rendering.Docs;

/// <summary>The pictures that pages of the guide show, as files of the repository.</summary>
internal static class GuideImages
{
    private const string Approve = "ISSUERESOLUTION_APPROVE";

    /// <summary>Compares a file of docs/guide/images with what is drawn now; writes it when asked to approve.</summary>
    public static void MustShow(string name, string svg)
    {
        string path = Path.Combine(RootOfRepository(), "docs", "guide", "images", $"{name}.svg");
        if (Environment.GetEnvironmentVariable(Approve) == "1")
        {
            File.WriteAllText(path, svg + "\n");
        }

        Assert.True(
            File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == svg + "\n",
            $"docs/guide/images/{name}.svg is not what is drawn now: look at the new one, and approve it by running this test with {Approve}=1.");
        Assert.Contains($"](images/{name}.svg)", Page("pictures.md"), StringComparison.Ordinal);
    }

    public static string Page(string name) => File.ReadAllText(Path.Combine(RootOfRepository(), "docs", "guide", name)).ReplaceLineEndings("\n");

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
