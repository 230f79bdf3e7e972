using System.Text;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;

namespace IssueResolution.Cli.Output;

/// <summary>Finished texts that a command writes beside its answer, or in its place. All of them appear together, or none does.</summary>
/// <param name="terminal">Standard output, for a text whose path is "-".</param>
/// <param name="read">Files that were read: none of them is written over.</param>
internal sealed class TextOutputs(Terminal terminal, IEnumerable<FilePlace> read)
{
    /// <param name="texts">By which option each was asked for, where it goes, and the text.</param>
    /// <exception cref="InputException">A path cannot be written to, is one that is read, or comes twice.</exception>
    public void Write(params IReadOnlyList<(string Option, string Path, string Text)> texts)
    {
        Refuse(texts);
        List<PendingOutput> outputs = [];
        try
        {
            foreach ((_, string path, string text) in texts)
            {
                outputs.Add(path == GivenText.Path ? new SpooledOutput(terminal.OpenOutput) : PendingOutput.Named(path));
                outputs[^1].Content.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
            }

            foreach (PendingOutput output in outputs.OrderByDescending(output => output.CanBeTakenBack))
            {
                output.Place();
            }

            outputs.ForEach(output => output.Keep());
        }
        finally
        {
            outputs.ForEach(output => output.Dispose());
        }
    }

    private void Refuse(IReadOnlyList<(string Option, string Path, string Text)> texts)
    {
        if (texts.FirstOrDefault(one => one.Path != GivenText.Path && read.Contains(FilePlace.Of(one.Path))) is { Path: { } path, Option: var option })
        {
            throw new InputException($"{path}: {option} names a file that is read. Give the output another name.");
        }

        if (texts.GroupBy(one => one.Path == GivenText.Path ? default : FilePlace.Of(one.Path)).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new InputException(
                $"{twice.First().Path}: {string.Join(" and ", twice.Select(one => one.Option))} cannot both be written there. Give one of them another name.");
        }
    }
}
