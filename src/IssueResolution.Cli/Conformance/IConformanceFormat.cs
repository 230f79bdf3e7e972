namespace IssueResolution.Cli.Conformance;

/// <summary>A kind of file with cases in it.</summary>
internal interface IConformanceFormat
{
    /// <summary>Whether a file of this name, without the .gz of a packed one, holds such cases.</summary>
    bool IsNamed(string path);

    /// <summary>Puts every case of a text to the product, in the order of the text.</summary>
    /// <remarks>A case that cannot be read gets an outcome like any other: it does not hold.</remarks>
    /// <param name="name">The name under which errors speak of the file.</param>
    /// <param name="text">What is in it.</param>
    /// <exception cref="Inputs.InputException">The text as a whole is not in this format, or is in one that cannot be run.</exception>
    IEnumerable<CaseOutcome> Run(string name, string text);
}
