using System.IO.Compression;

namespace IssueResolution.Cli.Inputs;

/// <summary>Unpacks gzip and fails when the packed data stop before their end, which <see cref="GZipStream"/> passes over in silence.</summary>
/// <remarks>
/// A gzip file may consist of several members, unpacked one after the other. So a small member of our own is put behind the file: it comes out
/// at the end only when everything before it was whole. The last bytes are held back until it is known whether they are that mark.
/// </remarks>
internal sealed class CompleteGzipStream : Stream
{
    private static readonly byte[] _mark = "\u0003end of the packed data\u0003"u8.ToArray();

    private readonly Stream _unpacked;
    private readonly byte[] _held = new byte[1 << 16];
    private int _start;
    private int _count;
    private bool _ended;

    public CompleteGzipStream(Stream packed)
    {
        _unpacked = new GZipStream(new StreamsInTurn(packed, new MemoryStream(PackedMark())), CompressionMode.Decompress);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <exception cref="InvalidDataException">The packed data are damaged or stop too early.</exception>
    public override int Read(Span<byte> buffer)
    {
        while (_count <= _mark.Length && !_ended)
        {
            Fill();
        }

        int available = Math.Min(buffer.Length, _ended ? _count : _count - _mark.Length);
        _held.AsSpan(_start, available).CopyTo(buffer);
        _start += available;
        _count -= available;
        return available;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Fill()
    {
        _held.AsSpan(_start, _count).CopyTo(_held);
        _start = 0;
        int read = _unpacked.Read(_held, _count, _held.Length - _count);
        _count += read;
        if (read > 0)
        {
            return;
        }

        _ended = true;
        if (!_held.AsSpan(0, _count).EndsWith(_mark))
        {
            throw new InvalidDataException("The packed data are cut short, damaged, or followed by something else.");
        }

        _count -= _mark.Length;
    }

    private static byte[] PackedMark()
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(_mark);
        }

        return packed.ToArray();
    }
}
