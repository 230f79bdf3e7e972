using IssueResolution.Cli.Inputs;

namespace IssueResolution.Cli.Output;

/// <summary>An output that nobody sees until it is complete: written aside first, then put in its place.</summary>
/// <remarks>Disposed without <see cref="Keep"/>, it takes back what it placed, so far as it can be taken back, and leaves nothing behind.</remarks>
internal abstract class PendingOutput : IDisposable
{
    /// <summary>Where the content is written to.</summary>
    public abstract Stream Content { get; }

    /// <summary>Whether <see cref="Place"/> can be undone; those that cannot are placed last.</summary>
    public abstract bool CanBeTakenBack { get; }

    /// <summary>An output by the name that the user gave it: a file, or a device that is written to as it is.</summary>
    /// <exception cref="InputException">Nothing can be written there.</exception>
    public static PendingOutput Named(string path)
    {
        if (Directory.Exists(path) || Path.GetFileName(path).Length == 0)
        {
            throw new InputException($"{path}: this is a folder, and a file is to be written. Add a file name.");
        }

        try
        {
            string target = Path.GetFullPath(path);
            return IsDevice(target)
                ? new SpooledOutput(() => new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0))
                : new ReplacedFile(target);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"{path}: nothing can be written there. Name a file in a folder that exists and may be written to.");
        }
    }

    /// <summary>Puts the finished content in its place.</summary>
    /// <exception cref="IOException">The last of it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be put there.</exception>
    public abstract void Place();

    /// <summary>Makes the placing final.</summary>
    public abstract void Keep();

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Devices, pipes and open descriptors must not be replaced by a file.</summary>
    private static bool IsDevice(string target) => OperatingSystem.IsWindows()
        ? target.StartsWith(@"\\.\", StringComparison.Ordinal)
        : target.StartsWith("/dev/", StringComparison.Ordinal) && !target.StartsWith("/dev/shm/", StringComparison.Ordinal);
}
