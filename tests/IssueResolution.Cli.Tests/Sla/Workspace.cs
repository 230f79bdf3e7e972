using System.IO.Compression;
using System.Text;

namespace IssueResolution.Cli.Tests.Sla;

/// <summary>A folder of a test's own, with a small log and a setup that fit each other; gone when the test ends.</summary>
public sealed class Workspace : IDisposable
{
    public const string Log =
        """
        id,created,at,state,priority
        A,2026-03-02 09:00,2026-03-02 09:00,New,High
        A,2026-03-02 09:00,2026-03-02 09:30,Active,High
        A,2026-03-02 09:00,2026-03-02 11:00,Solved,High
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("issue-resolution-").FullName;

    public string Setup(params (string Key, string Json)[] changes)
    {
        Dictionary<string, string> keys = new()
        {
            ["zone"] = "\"Europe/London\"",
            ["weekly"] = """{ "Mon": [["09:00", "18:00"]] }""",
            ["targets_minutes"] = """{ "High": [60, 240] }""",
            ["columns"] = """{ "issue": "id", "opened": "created", "updated": "at", "state": "state", "priority": "priority" }""",
            ["timestamp_format"] = "\"iso\"",
            ["states"] = """{ "run": ["New", "Active"], "pause": ["Waiting*"], "stop": ["Solved"] }""",
            ["response"] = """["New"]""",
        };
        foreach ((string key, string json) in changes)
        {
            keys[key] = json;
        }

        return Write("setup.json", "{\n" + string.Join(",\n", keys.Where(key => key.Value.Length > 0).Select(key => $"\"{key.Key}\": {key.Value}")) + "\n}\n");
    }

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public string PathOf(string name) => Path.Combine(_folder, name);

    public IReadOnlyList<string> Files => [.. Directory.GetFiles(_folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public static byte[] Gzip(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
