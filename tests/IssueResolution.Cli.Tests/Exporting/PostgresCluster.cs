using System.Diagnostics;

namespace IssueResolution.Cli.Tests.Exporting;

/// <summary>A PostgreSQL of the tests' own, in a temporary folder and reached through a socket there; gone when the tests end.</summary>
/// <remarks>
/// PostgreSQL refuses to run as root, so root starts it as the user that the distribution's package makes. Where it is not installed the
/// tests are skipped, unless the environment says that they must not be: <c>.ci/run</c> does.
/// </remarks>
public sealed class PostgresCluster : IAsyncLifetime
{
    /// <summary>Set to anything, this turns a missing PostgreSQL from a reason to skip into a failure.</summary>
    public const string RequiredVariable = "ISSUERESOLUTION_REQUIRE_POSTGRESQL";

    private const string Missing = "PostgreSQL is not installed: initdb, pg_ctl and psql are neither in the PATH nor where Debian's package puts them.";

    private readonly string _folder = Directory.CreateTempSubdirectory("pg-").FullName;
    private readonly string? _programs = Programs();
    private bool _isRunning;

    /// <summary>Skips the test, or fails it, where there is no PostgreSQL.</summary>
    public void Require()
    {
        if (_programs is null)
        {
            Assert.SkipWhen(string.IsNullOrEmpty(Environment.GetEnvironmentVariable(RequiredVariable)), Missing);
            Assert.Fail($"{Missing} {RequiredVariable} is set, so this is no reason to skip.");
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (_programs is null)
        {
            return;
        }

        if (IsRoot)
        {
            await Run("chown", "postgres", _folder);
        }

        await RunAsOwner("initdb", "--pgdata", PathOf("data"), "--username", "tests", "--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync", "--no-instructions");
        await RunAsOwner("pg_ctl", "--pgdata", PathOf("data"), "--log", PathOf("log"), "--wait", "--options", $"-k {_folder} -c listen_addresses= -c fsync=off -c jit=off", "start");
        _isRunning = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (_isRunning)
        {
            await RunAsOwner("pg_ctl", "--pgdata", PathOf("data"), "--mode", "immediate", "--wait", "stop");
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A place for files to load from and to write to.</summary>
    public string PathOf(string name) => Path.Combine(_folder, name);

    public string Write(string name, IEnumerable<string> lines)
    {
        File.WriteAllLines(PathOf(name), lines);
        return PathOf(name);
    }

    /// <summary>Runs a script to its end, and fails at its first error.</summary>
    /// <returns>The rows of its queries, cells apart by commas, NULL as nothing.</returns>
    public async Task<string[]> Query(string script)
    {
        string file = Write(Path.GetRandomFileName(), [script]);
        string output = await Run(
            Path.Combine(_programs!, "psql"), "--host", _folder, "--username", "tests", "--dbname", "postgres", "--no-psqlrc", "--quiet", "--tuples-only",
            "--no-align", "--field-separator", ",", "--set", "ON_ERROR_STOP=1", "--file", file);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool IsRoot => Environment.UserName == "root";

    private static string? Programs() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Concat(Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Order().Reverse().Select(version => Path.Combine(version, "bin")) : [])
            .FirstOrDefault(folder => new[] { "initdb", "pg_ctl", "psql" }.All(program => File.Exists(Path.Combine(folder, program))));

    private Task<string> RunAsOwner(string program, params string[] arguments)
    {
        string path = Path.Combine(_programs!, program);
        return IsRoot ? Run("runuser", ["-u", "postgres", "--", path, .. arguments]) : Run(path, arguments);
    }

    private async Task<string> Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
        })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode}: {await error}");
    }
}
