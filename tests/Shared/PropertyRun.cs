using System.Globalization;
using System.Reflection;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace FsCheck.Xunit;

/// <summary>One property checked by FsCheck with the settings of its attributes; a property that does not hold throws.</summary>
public static class PropertyRun
{
    /// <summary>Environment variable for longer runs: "10000" replaces the number of cases, "x10" multiplies it.</summary>
    public const string RunsVariable = "ISSUERESOLUTION_PROPERTY_RUNS";

    private const int DefaultMaxTest = 300;

    /// <summary>Checks the method and returns FsCheck's line about the passed run.</summary>
    /// <param name="runs">Replaces or multiplies the number of cases, in the form of <see cref="RunsVariable"/>.</param>
    /// <param name="replay">Goes before the attribute's own <see cref="PropertyAttribute.Replay"/>.</param>
    /// <exception cref="PropertyFailedException">The property is false, throws, or rejects too many cases.</exception>
    public static string Of(MethodInfo method, object? target, string? runs, string? replay = null)
    {
        var recorder = new Recorder();
        var settings = SettingsOf(method);
        int maxTest = Scaled(First(settings, s => s.MaxTest) ?? DefaultMaxTest, runs);
        var config = ConfigOf(settings, maxTest, replay).WithRunner(recorder);
        Check.Method(config, method, target is null ? null : FSharpOption<object>.Some(target));
        return recorder.Result is TestResult.Passed
            ? Runner.onFinishedToString(string.Empty, recorder.Result).Trim()
            : throw PropertyFailedException.From(method, recorder.Result);
    }

    /// <summary>The same with the number of cases that the environment asks for.</summary>
    public static string Of(MethodInfo method, object? target) =>
        Of(method, target, Environment.GetEnvironmentVariable(RunsVariable));

    private static Config ConfigOf(PropertyAttribute[] settings, int maxTest, string? replay)
    {
        replay ??= settings.Select(s => s.Replay).FirstOrDefault(text => text is not null);
        var standard = Config.QuickThrowOnFailure;
        return standard
            .WithMaxTest(maxTest)
            .WithMaxRejected(First(settings, s => s.MaxRejected) ?? maxTest * 10)
            .WithStartSize(First(settings, s => s.StartSize) ?? standard.StartSize)
            .WithEndSize(First(settings, s => s.EndSize) ?? standard.EndSize)
            .WithArbitrary(settings.SelectMany(s => s.Arbitrary).ToArray())
            .WithReplay(replay is null ? null : ReplayOf(replay));
    }

    /// <summary>The attribute of the method, then of its class, then of the classes around it, then of the assembly.</summary>
    private static PropertyAttribute[] SettingsOf(MethodInfo method)
    {
        var settings = new List<PropertyAttribute?> { method.GetCustomAttribute<PropertyAttribute>() };
        for (Type? type = method.ReflectedType; type is not null; type = type.DeclaringType)
        {
            settings.Add(type.GetCustomAttribute<PropertiesAttribute>());
        }

        settings.Add(method.Module.Assembly.GetCustomAttribute<PropertiesAttribute>());
        return [.. settings.OfType<PropertyAttribute>()];
    }

    private static int? First(PropertyAttribute[] settings, Func<PropertyAttribute, int> setting) =>
        settings.Select(setting).Where(value => value > 0).Select(value => (int?)value).FirstOrDefault();

    private static int Scaled(int maxTest, string? runs) =>
        string.IsNullOrWhiteSpace(runs) ? maxTest
        : runs.StartsWith('x') ? checked(maxTest * int.Parse(runs.AsSpan(1), CultureInfo.InvariantCulture))
        : int.Parse(runs, CultureInfo.InvariantCulture);

    private static FSharpOption<Replay> ReplayOf(string text)
    {
        string[] parts = text.Trim('(', ')').Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length is 2 or 3
            && ulong.TryParse(parts[0], CultureInfo.InvariantCulture, out ulong seed)
            && ulong.TryParse(parts[1], CultureInfo.InvariantCulture, out ulong gamma))
        {
            var size = parts.Length == 3 ? FSharpOption<int>.Some(int.Parse(parts[2], CultureInfo.InvariantCulture)) : null;
            return FSharpOption<Replay>.Some(new Replay(new Rnd(seed, gamma), size));
        }

        throw new FormatException($"Replay is \"seed,gamma\" or \"seed,gamma,size\" as a failure prints it, not \"{text}\".");
    }

    private sealed class Recorder : IRunner
    {
        public TestResult? Result { get; private set; }

        public void OnStartFixture(Type t)
        {
        }

        public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
        }

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
        }

        public void OnFinished(string name, TestResult testResult) => Result = testResult;
    }
}
