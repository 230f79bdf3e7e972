using System.Text;

namespace IssueResolution.Cli.Logs;

/// <summary>How the rows of one ticket system's log are to be read.</summary>
/// <param name="Columns">Which columns are read.</param>
/// <param name="Delimiter">What stands between two fields; an ASCII character.</param>
/// <param name="Encoding">The text encoding.</param>
/// <param name="Timestamps">How instants are written.</param>
/// <param name="Missing">The text that stands for a timestamp that is not known; an empty field always does.</param>
/// <param name="Statuses">What each status does to the clock.</param>
/// <param name="Responses">Which rows count as a response.</param>
internal sealed record LogLayout(
    LogColumns Columns,
    char Delimiter,
    Encoding Encoding,
    TimestampReading Timestamps,
    string Missing,
    StatusVocabulary Statuses,
    ResponseRule Responses);
