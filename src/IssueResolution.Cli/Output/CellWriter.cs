using CsvHelper;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Output;

/// <summary>Writes the cells of a CSV file: UTF-8 without byte order mark, lines ending in a line feed, the same on every machine.</summary>
/// <remarks>Leaves its stream open.</remarks>
internal sealed class CellWriter(Stream stream, OutputUnit unit) : IDisposable
{
    private static readonly CsvWriterOptions _options = new() { NewLine = "\n" };

    private readonly CsvWriter _csv = CsvWriter.Create(stream, _options, leaveOpen: true);

    public void Row(string[] cells) => _csv.WriteRecord(cells);

    public void Text(string text) => _csv.WriteField(text);

    public void Count(int count) => _csv.WriteField<int>(count, default);

    /// <summary>A duration in the unit of the output.</summary>
    public void Amount(Duration amount) => _csv.WriteField(unit.Format(amount));

    public void Truth(bool truth) => _csv.WriteField(truth ? "true" : "false");

    /// <summary>An instant in UTC, with decimals only where the second is not whole; nothing for null.</summary>
    public void Time(Instant? instant) => _csv.WriteField(instant is { } at ? InstantPattern.ExtendedIso.Format(at) : "");

    public void EndRow() => _csv.EndRecord();

    public void Dispose() => _csv.Dispose();
}
