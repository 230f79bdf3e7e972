using System.Text;
using CsvHelper;
using IssueResolution.Cli.Inputs;

namespace IssueResolution.Cli.Logs;

/// <summary>An opened log: packed or not, in whatever encoding, row by row as UTF-8.</summary>
/// <remarks>Whether it is packed is told from its first two bytes, not from its name.</remarks>
internal sealed class LogFile : IDisposable
{
    private readonly Stream _raw;
    private readonly bool _isUtf8;
    private long _line = 1;

    private LogFile(string name, Stream raw, Stream unpacked, char delimiter, Encoding encoding)
    {
        Name = name;
        _raw = raw;
        _isUtf8 = encoding.CodePage == Encoding.UTF8.CodePage;
        CsvReaderOptions options = new()
        {
            Separator = delimiter,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
            FieldCountMismatch = CsvFieldCountHandling.Throw,
            Encoding = _isUtf8 ? null : EncodingFault.Showing(encoding),
        };
        Rows = CsvReader.Create(unpacked, options);
    }

    /// <summary>The name under which errors speak of the log.</summary>
    public string Name { get; }

    /// <summary>The current row.</summary>
    public CsvReader Rows { get; }

    /// <summary>How much of the file has been read, from 0 to 1.</summary>
    public double Fraction => _raw.CanSeek && _raw.Length > 0 ? (double)_raw.Position / _raw.Length : 0;

    public static LogFile Open(InputFolder folder, string path, char delimiter, Encoding encoding)
    {
        string name = folder.NameOf(path);
        Stream raw = folder.Open(path);
        if (!raw.CanSeek)
        {
            raw.Dispose();
            throw new InputException($"{name}: this is a pipe or a device. Save the log to a file first.");
        }

        try
        {
            return new LogFile(name, raw, IsPacked(raw) ? new CompleteGzipStream(raw) : raw, delimiter, encoding);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            raw.Dispose();
            throw new InputException($"{name}: the file cannot be read. {problem.Message}");
        }
    }

    /// <summary>Reads the header line.</summary>
    /// <exception cref="InputException">The file is empty, damaged or in another encoding.</exception>
    public IReadOnlyList<string> ReadHeader()
    {
        IReadOnlyList<string> headers = Guarded(() => Rows.Headers);
        if (headers.Count == 0)
        {
            throw new InputException($"{Name}: the file is empty. Expected a header line with the names of the columns, then the rows.");
        }

        string? unreadable = headers.FirstOrDefault(header => header.Contains(EncodingFault.Shown, StringComparison.Ordinal));
        return unreadable is null
            ? headers
            : throw NotInEncoding(1, string.Join(Rows.Separator, headers).IndexOf(EncodingFault.Shown, StringComparison.Ordinal) + 1);
    }

    /// <summary>Goes to the next row; false at the end.</summary>
    /// <exception cref="InputException">The row is no proper CSV, the file is damaged or in another encoding.</exception>
    public bool Next()
    {
        if (!Guarded(Rows.Read))
        {
            return false;
        }

        _line = Rows.LineNumber;
        ReadOnlySpan<byte> row = Rows.RawRecord;
        int fault = EncodingFault.IndexIn(row, _isUtf8);
        return fault < 0
            ? true
            : throw NotInEncoding(EncodingFault.LineOf(_line, row[..fault]), EncodingFault.ColumnOf(row[..fault]));
    }

    /// <summary>A complaint about one field of the current row.</summary>
    public InputException FieldFault(int column, string problem) =>
        new($"{Name}:{Rows.LineNumber}: column {column + 1} ({Rows.Headers[column]}): {problem}");

    public void Dispose()
    {
        Rows.Dispose();
        _raw.Dispose();
    }

    private static bool IsPacked(Stream raw)
    {
        Span<byte> magic = stackalloc byte[2];
        int length = raw.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false);
        raw.Position = 0;
        return length == 2 && magic[0] == 0x1F && magic[1] == 0x8B;
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException problem)
        {
            throw new InputException($"{Name}:{Math.Max(problem.LineNumber, 1)}: {CsvFault.Describe(problem, Rows)}");
        }
        catch (InvalidDataException)
        {
            throw new InputException($"{Name}: the packed data are damaged or cut short, after line {_line} or so. Fetch or pack the file again.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{Name}: the file cannot be read on, after line {_line} or so. {problem.Message}");
        }
    }

    private InputException NotInEncoding(long line, int column) => new(
        $"{Name}:{line}:{column}: the bytes here are not {(_isUtf8 ? "utf-8" : "of the encoding that the setup names")}. "
        + "Name the log's encoding in the setup, such as \"encoding\": \"windows-1252\".");
}
