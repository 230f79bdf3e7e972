using System.Text;
using System.Text.RegularExpressions;
using IssueResolution.BusinessTime;
using IssueResolution.Cli.Inputs;

namespace IssueResolution.Cli.Exporting;

/// <summary>The SQL around the rows of a calendar: calendar.sql, inserts, and questions.sql.</summary>
/// <remarks>
/// It lies in the tool and in no package, because the text is the same for every calendar and only the rows differ. A host takes the text
/// once from the tool, keeps it with its other migrations, and writes new rows whenever holidays change; a package that carried it would
/// know a dialect and add nothing. The two files are SQL as they stand, under <see cref="UsualName"/>, so that they can be read and tried alone.
/// </remarks>
internal static partial class CalendarSql
{
    public const string UsualName = "business";

    /// <summary>As many rows an insert as any engine takes, and few enough that a statement can be read.</summary>
    private const int RowsPerInsert = 500;

    /// <summary>PostgreSQL cuts names after 63 bytes without a word; the longest ending has 14.</summary>
    private const int LongestName = 48;

    /// <summary>What comes before the rows.</summary>
    public static string Table(string name) => Resource("calendar.sql", name);

    /// <summary>What comes after them.</summary>
    public static string Questions(string name) => Resource("questions.sql", name);

    public static IEnumerable<string> Inserts(string name, IEnumerable<CompiledPeriod> periods)
    {
        foreach (CompiledPeriod[] chunk in periods.Chunk(RowsPerInsert))
        {
            StringBuilder insert = new($"INSERT INTO {name}_period (open_from, open_to, position_before) VALUES\n");
            insert.AppendJoin(",\n", chunk.Select(period => $"({ExportedRow.Of(period, ", ")})"));
            yield return insert.Append(";\n").ToString();
        }
    }

    /// <summary>Refuses a name that would have to be quoted, or would end a statement.</summary>
    /// <exception cref="InputException">The name is no such name.</exception>
    public static string Checked(string name) => Identifier().IsMatch(name) && name.Split('.').All(part => part.Length <= LongestName)
        ? name
        : throw new InputException(
            $"--name {name}: a name has lower-case letters, digits and underscores, begins with a letter and is at most {LongestName} long, such as desk or sales.desk.");

    private static string Resource(string file, string name)
    {
        using Stream stream = typeof(CalendarSql).Assembly.GetManifestResourceStream("Exporting/" + file)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Replace($"{UsualName}_", $"{name}_", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\A([a-z][a-z0-9_]*\.){0,2}[a-z][a-z0-9_]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();
}
