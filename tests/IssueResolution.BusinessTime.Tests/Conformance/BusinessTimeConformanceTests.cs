using System.IO.Compression;
using System.Text.Json;

namespace IssueResolution.BusinessTime.Tests.Conformance;

public sealed class BusinessTimeConformanceTests
{
    [Fact]
    public void Every_shipped_case_holds()
    {
        List<string> failures = [];
        int cases = 0;
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "conformance", "business-time.jsonl.gz"));
        using StreamReader lines = new(new GZipStream(file, CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using JsonDocument document = JsonDocument.Parse(line);
            ConformanceCase example = new(document.RootElement);
            cases++;
            string answer = example.Answer();
            if (answer != example.Expected)
            {
                failures.Add($"{example.Id}: expected {example.Expected}, got {answer}");
            }
        }

        Assert.True(cases > 3_000, $"Only {cases} cases were read.");
        Assert.True(failures.Count == 0, $"{failures.Count} of {cases} fail: {string.Join("; ", failures.Take(20))}");
    }
}
