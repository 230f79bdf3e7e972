using System.Text;
using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Logs;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Logs;

public sealed class LogFileLaws : IDisposable
{
    private readonly Workspace _workspace = new();

    [Property(MaxTest = 200, Arbitrary = [typeof(Tables)])]
    public void Fields_come_out_as_they_were_written(Table table)
    {
        byte[] bytes = table.Encoding.GetPreamble().Concat(table.Encoding.GetBytes(table.Text)).ToArray();
        string path = _workspace.Write("log", table.IsPacked ? Workspace.Gzip(bytes) : bytes);

        using LogFile file = LogFile.Open(DiskFolder.Current(), path, table.Delimiter, table.Encoding);
        file.ReadHeader();
        List<string> fields = [];
        while (file.Next())
        {
            fields.AddRange(Enumerable.Range(0, file.Rows.FieldCount).Select(file.Rows.GetString));
        }

        Assert.Equal(table.Rows.SelectMany(row => row), fields);
    }

    public void Dispose() => _workspace.Dispose();

    public sealed record Table(string[][] Rows, char Delimiter, string NewLine, Encoding Encoding, bool IsPacked)
    {
        public string Text => string.Join(NewLine, Rows.Prepend(["a", "b", "c"]).Select(row => string.Join(Delimiter, row.Select(Quoted)))) + NewLine;

        private static string Quoted(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    public static class Tables
    {
        public static Arbitrary<Table> Values() =>
            (from rows in Field.ArrayOf(3).NonEmptyListOf()
             from delimiter in Gen.Elements(',', ';', '\t', '|')
             from newLine in Gen.Elements("\n", "\r\n")
             from encoding in Gen.Elements("utf-8", "shift_jis", "windows-1252")
             from packed in Gen.Elements(true, false)
             select new Table([.. rows], delimiter, newLine, Encodings.Find(encoding)!, packed)).ToArbitrary();

        /// <summary>Characters that all three encodings have.</summary>
        private static Gen<string> Field => Gen.Elements("aZ09 ,;|\"\n\t.*".ToCharArray()).ArrayOf().Select(characters => new string(characters));
    }
}
