using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Output;
using IssueResolution.Cli.Reporting;
using IssueResolution.Cli.Setups;
using IssueResolution.Diagnosing;
using IssueResolution.Json;
using IssueResolution.Reasoning;
using IssueResolution.Rendering;
using NodaTime;

namespace IssueResolution.Cli.Causes;

/// <summary>One run of the command <c>causes</c>: read the analysis, judge it, show and draw it.</summary>
internal sealed class CausesRun(Terminal terminal, CausesRequest request)
{
    /// <param name="path">The file, or "-".</param>
    /// <returns><see cref="ExitCode.Done"/>, whatever the answer: an analysis that must go on is one.</returns>
    /// <exception cref="InputException">A file cannot be used, or something that was asked for cannot be done.</exception>
    public int Run(string path)
    {
        (InputFolder folder, string name) = path == GivenText.Path
            ? (new GivenText("(standard input)", terminal.OpenInput), path)
            : ((InputFolder)DiskFolder.Of(path), Path.GetFileName(path));
        FirmPolicy firm = FirmPolicy.Read(request.Policy);
        DiagnosingPolicy policy = firm.Policy.Diagnosing;
        firm.RequireLawful(policy.Validate());
        Instant? now = request.At is { } at ? QuestionInstant.Read(at, DateTimeZone.Utc) : null;
        CausesAnswer answer = new(Read(folder, name), policy, now);
        Draw(answer, folder);
        Tell(answer);
        return ExitCode.Done;
    }

    private static CauseAnalysis Read(InputFolder folder, string name) => JsonFile.Read(folder, name, CauseAnalysisJson.Read) switch
    {
        Decision<CauseAnalysis>.Granted granted => granted.Value,
        Decision<CauseAnalysis>.Refused refused => throw PlacedError.Of(folder.NameOf(name), refused.Code, refused.Message),
        _ => throw new NotSupportedException("A decision is granted or refused."),
    };

    private void Draw(CausesAnswer answer, InputFolder folder)
    {
        CauseGraph graph = answer.Analysis.Graph;
        List<(string, string, string)> texts = [];
        if (request.Svg is { } svg)
        {
            texts.Add(("--svg", svg, CauseGraphPicture.Draw(graph, answer.Policy, request.Language, request.IsNarrow ? PictureWidth.Narrow : PictureWidth.Wide)));
        }
        else if (request.IsNarrow)
        {
            throw new InputException("--narrow says how a picture is laid out. Name its file with --svg.");
        }

        if (request.Mermaid is { } mermaid)
        {
            texts.Add(("--mermaid", mermaid, CauseGraphMermaid.Write(graph, answer.Policy, request.Language)));
        }

        new TextOutputs(terminal, folder.Opened).Write(texts);
    }

    /// <summary>Nothing is said where a picture takes standard output.</summary>
    private void Tell(CausesAnswer answer)
    {
        if (request.Svg == GivenText.Path || request.Mermaid == GivenText.Path)
        {
            return;
        }

        if (request.IsJson)
        {
            terminal.Out.Write(CausesAnswerJson.TextOf(answer, request.Language));
        }
        else
        {
            CausesPage.Show(ConsolePage.On(terminal, request.Language, isOutputTaken: false), answer);
        }
    }
}
