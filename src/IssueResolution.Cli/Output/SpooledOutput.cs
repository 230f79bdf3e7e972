namespace IssueResolution.Cli.Output;

/// <summary>Standard output or a device: kept in a temporary file until it is complete, then copied in one go.</summary>
internal sealed class SpooledOutput(Func<Stream> open) : PendingOutput
{
    private readonly FileStream _spool = new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        FileMode.CreateNew,
        FileAccess.ReadWrite,
        FileShare.None,
        bufferSize: 0,
        FileOptions.DeleteOnClose);

    public override Stream Content => _spool;

    public override bool CanBeTakenBack => false;

    public override void Place()
    {
        Stream target = open();
        _spool.Position = 0;
        _spool.CopyTo(target);
        target.Flush();
    }

    public override void Keep()
    {
    }

    public override void Dispose() => _spool.Dispose();
}
