namespace IssueResolution.Json;

/// <summary>A file of holidays that a calendar's JSON names instead of listing the dates.</summary>
/// <param name="Path">The path as written, relative to the file that names it.</param>
/// <param name="Encoding">The name of the text encoding, "utf-8" unless the JSON says otherwise.</param>
public sealed record HolidayFile(string Path, string Encoding);
