using CsvHelper;

namespace IssueResolution.Cli.Logs;

/// <summary>Says in the tool's words what is wrong with a row's commas and quotes.</summary>
internal static class CsvFault
{
    public static string Describe(CsvFormatException problem, CsvReader rows) =>
        $"this row is not proper CSV with '{rows.Separator}' between {rows.Headers.Count} columns. {problem.Message} "
        + "A field that holds a delimiter, a quote or a line break must stand in double quotes, a quote inside it doubled.";
}
