using IssueResolution.Cli.Inputs;

namespace IssueResolution.Cli.Logs;

/// <summary>Where in a row the columns stand that are read.</summary>
/// <remarks>An exact header name goes before one that differs only in case or in white space around it.</remarks>
internal sealed record RowColumns(int Issue, int? Opened, int Updated, int State, int Priority, int Response)
{
    /// <exception cref="InputException">The header lacks a column, or has its name twice.</exception>
    public static RowColumns In(LogFile file, LogLayout layout)
    {
        IReadOnlyList<string> headers = file.ReadHeader();
        int Find(string name, string key)
        {
            if (!file.Rows.TryGetFieldIndex(name, out int index))
            {
                throw new InputException(
                    $"{file.Name}:1: there is no column \"{name}\", which the setup names for \"{key}\". The columns are {Listed(headers)}. "
                    + (headers.Count == 1 ? "With only one column, the delimiter may be another one." : "Correct \"columns\" in the setup."));
            }

            return file.Rows.TryGetFieldIndex(name, 1, out int second)
                ? throw new InputException(
                    $"{file.Name}:1: the column \"{name}\", which the setup names for \"{key}\", comes twice, "
                    + $"as columns {index + 1} and {second + 1}. Rename one of them.")
                : index;
        }

        LogColumns names = layout.Columns;
        int state = Find(names.State, "state");
        return new RowColumns(
            Find(names.Issue, "issue"),
            names.Opened is null ? null : Find(names.Opened, "opened"),
            Find(names.Updated, "updated"),
            state,
            Find(names.Priority, "priority"),
            layout.Responses.Column is null ? state : Find(layout.Responses.Column, "response"));
    }

    private static string Listed(IReadOnlyList<string> headers) => string.Join(", ", headers.Select(header => $"\"{header}\""));
}
