using IssueResolution.Cli.CommandLine;
using IssueResolution.Json;

namespace IssueResolution.Cli.Inputs;

/// <summary>A question that comes as a file, by standard input or in options.</summary>
/// <param name="terminal">Where standard input comes from.</param>
/// <param name="file">What such a file is called, such as "gesture file".</param>
/// <param name="content">What options say in its place, such as "what happened".</param>
internal sealed class QuestionFile(Terminal terminal, string file, string content)
{
    /// <param name="path">The file, or "-"; null when the options say it all.</param>
    /// <param name="options">Puts together what the options stand for; null when none was given.</param>
    /// <param name="read">Makes something of it.</param>
    /// <exception cref="InputException">There is no question, there are two, or it cannot be read.</exception>
    public T Read<T>(string? path, Func<OptionFile>? options, Func<WireValue, T> read) => (path, options) switch
    {
        (null, null) => throw new InputException($"Name a {file}, - for standard input, or say {content} in options. Add --help to see which."),
        ({ } given, { }) => throw new InputException($"{given}: give either a file or options that say {content}, not both."),
        (null, { } said) => said().Read(read),
        (GivenText.Path, null) => JsonFile.Read(new GivenText("(standard input)", terminal.OpenInput), GivenText.Path, read),
        ({ } given, null) => JsonFile.Read(DiskFolder.Current(), given, read),
    };
}
