using System.Text;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Inputs;

public sealed class CompleteGzipStreamTests
{
    private static readonly byte[] _content = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 20_000).Select(i => $"{i},{i * 7919 % 10_007}")));

    [Fact]
    public void Whole_data_come_out_as_they_went_in() => Assert.Equal(_content, Unpack(Workspace.Gzip(_content)));

    [Fact]
    public void An_empty_content_comes_out_empty() => Assert.Empty(Unpack(Workspace.Gzip([])));

    [Fact]
    public void Several_members_come_out_one_after_the_other() =>
        Assert.Equal([.. _content, .. "more"u8], Unpack([.. Workspace.Gzip(_content), .. Workspace.Gzip("more"u8.ToArray())]));

    [Fact]
    public void Data_cut_short_anywhere_are_refused()
    {
        byte[] packed = Workspace.Gzip(_content);
        IEnumerable<int> lengths = Enumerable.Range(3, 40).Concat(Enumerable.Range(1, 50).Select(i => i * packed.Length / 51)).Concat(Enumerable.Range(packed.Length - 40, 40));
        foreach (int length in lengths)
        {
            Assert.Throws<InvalidDataException>(() => Unpack(packed[..length]));
        }
    }

    [Fact]
    public void Data_with_a_wrong_byte_are_refused()
    {
        byte[] packed = Workspace.Gzip(_content);
        packed[packed.Length / 2] ^= 0x10;

        Assert.Throws<InvalidDataException>(() => Unpack(packed));
    }

    [Fact]
    public void Data_followed_by_something_else_are_refused() => Assert.Throws<InvalidDataException>(() => Unpack([.. Workspace.Gzip(_content), .. "more"u8]));

    private static byte[] Unpack(byte[] packed)
    {
        using CompleteGzipStream stream = new(new MemoryStream(packed));
        using MemoryStream unpacked = new();
        stream.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
