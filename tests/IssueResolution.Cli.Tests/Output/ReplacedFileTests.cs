using IssueResolution.Cli.Output;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Output;

public sealed class ReplacedFileTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void A_file_that_is_placed_and_not_kept_gives_way_to_the_former_one()
    {
        string path = _workspace.Write("result.csv", "former");
        using (ReplacedFile file = new(path))
        {
            file.Content.Write("new"u8);
            file.Place();
            Assert.Equal("new", File.ReadAllText(path));
        }

        Assert.Equal("former", File.ReadAllText(path));
        Assert.Equal(["result.csv"], _workspace.Files);
    }

    [Fact]
    public void A_file_that_is_placed_and_not_kept_goes_when_there_was_none()
    {
        using (ReplacedFile file = new(_workspace.PathOf("result.csv")))
        {
            file.Place();
        }

        Assert.Empty(_workspace.Files);
    }

    [Fact]
    public void A_file_that_cannot_be_placed_leaves_nothing_behind()
    {
        string path = _workspace.PathOf("result.csv");
        using (ReplacedFile file = new(path))
        {
            Directory.CreateDirectory(path);
            Assert.ThrowsAny<IOException>(file.Place);
        }

        Assert.Empty(_workspace.Files);
    }

    public void Dispose() => _workspace.Dispose();
}
