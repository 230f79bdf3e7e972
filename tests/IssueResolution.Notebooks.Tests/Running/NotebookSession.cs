using System.Collections.Immutable;
using System.Globalization;
using IssueResolution.Notebooks.Tests.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace IssueResolution.Notebooks.Tests.Running;

/// <summary>What a kernel knows after some cells. Running another cell gives a new session and leaves this one as it was.</summary>
internal sealed class NotebookSession
{
    private readonly ScriptState<object>? _state;
    private readonly ImmutableList<MetadataReference> _references;

    private NotebookSession(ScriptState<object>? state, ImmutableList<MetadataReference> references, ImmutableArray<CellOutput> outputs) =>
        (_state, _references, Outputs) = (state, references, outputs);

    /// <summary>Nothing run yet. Nothing imported either: what a cell uses, the notebook says.</summary>
    public static NotebookSession Fresh { get; } = new(null, [.. PackageReferences.Framework], []);

    /// <summary>One for each cell run.</summary>
    public ImmutableArray<CellOutput> Outputs { get; }

    /// <exception cref="CellFailedException">A cell does not compile, or throws.</exception>
    public static async Task<NotebookSession> RunAsync(IEnumerable<NotebookCell> cells, CultureInfo culture)
    {
        CultureInfo.CurrentCulture = culture;     // flows into what is awaited, and ends with this method
        NotebookSession session = Fresh;
        foreach (NotebookCell cell in cells)
        {
            session = await session.ThenAsync(cell.Id, cell.Source);
        }

        return session;
    }

    /// <exception cref="CellFailedException">The cell does not compile, or throws.</exception>
    public async Task<NotebookSession> ThenAsync(string id, string source)
    {
        (IReadOnlyList<string> packages, string code) = PackageReferences.Split(source);
        ImmutableList<MetadataReference> references =
            [.. _references.Concat(packages.SelectMany(PackageReferences.Of)).DistinctBy(reference => reference.Display)];
        ScriptOptions options = ScriptOptions.Default.WithReferences(references).WithImports();
        try
        {
            ScriptState<object> state = _state is null
                ? await CSharpScript.RunAsync(code, options)
                : await _state.ContinueWithAsync(code, options);
            return new(state, references, Outputs.Add(CellOutput.Of(state.ReturnValue)));
        }
        catch (Exception cause)
        {
            throw new CellFailedException(id, cause);
        }
    }
}
