using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Setups;
using IssueResolution.Wording;

namespace IssueResolution.Cli.Sla;

/// <summary>Where setup and log come from.</summary>
/// <param name="Setup">The setup, read.</param>
/// <param name="SetupFolder">The place of the setup and of the files it names.</param>
/// <param name="LogFolder">The place of the log.</param>
/// <param name="LogPath">The log in that place.</param>
/// <param name="Citation">The line that the log's licence asks for; null for a log of the user's own.</param>
internal sealed record SlaSources(SlaSetup Setup, InputFolder SetupFolder, InputFolder LogFolder, string LogPath, Phrase? Citation)
{
    /// <summary>The files on disk that have been read so far.</summary>
    public IEnumerable<FilePlace> Opened => SetupFolder.Opened.Concat(LogFolder.Opened);

    public string LogName => LogFolder.NameOf(LogPath);

    /// <summary>Reads the setup and finds the log.</summary>
    /// <exception cref="InputException">The setup cannot be read, or no log is named.</exception>
    public static SlaSources Of(SlaRequest request)
    {
        if (request.Setup is null)
        {
            EmbeddedSample sample = new();
            SlaSetup sampleSetup = SetupReader.Read(sample, EmbeddedSample.Setup);
            return new SlaSources(sampleSetup, sample, sample, sampleSetup.Log!, EmbeddedSample.Citation);
        }

        DiskFolder folder = DiskFolder.Of(request.Setup);
        SlaSetup setup = SetupReader.Read(folder, Path.GetFileName(request.Setup));
        if (request.Log is not null)
        {
            return new SlaSources(setup, folder, DiskFolder.Current(), request.Log, null);
        }

        return setup.Log is not null
            ? new SlaSources(setup, folder, folder, setup.Log, null)
            : throw new InputException($"{request.Setup}: no log is named, neither here under \"log\" nor on the command line. Name one.");
    }
}
