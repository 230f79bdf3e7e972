using System.Globalization;

namespace IssueResolution.Json;

/// <summary>A JSON text does not say what it must; nothing of it was taken over.</summary>
/// <remarks>
/// <see cref="Exception.Message"/> holds place and problem in one sentence. <see cref="Line"/> and <see cref="Column"/> count from 1;
/// a column is one UTF-16 character.
/// </remarks>
public sealed class WireFormatException : FormatException
{
    internal WireFormatException(WirePosition position, string path, string problem)
        : base(string.Format(CultureInfo.InvariantCulture, "Line {0}, column {1}, {2}: {3}", position.Line, position.Column, path, Excerpt.OnOneLine(problem)))
    {
        Line = position.Line;
        Column = position.Column;
        Path = path;
        Problem = Excerpt.OnOneLine(problem);
    }

    /// <summary>The line of the text, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The character of the line, counted from 1.</summary>
    public int Column { get; }

    /// <summary>The value at fault, as a path from the root: <c>$.weekly.Mon[0]</c>.</summary>
    public string Path { get; }

    /// <summary>What is wrong there, the rule and the way out, without the place.</summary>
    public string Problem { get; }
}
