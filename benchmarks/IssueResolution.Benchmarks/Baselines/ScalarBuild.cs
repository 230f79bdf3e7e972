using System.Reflection;
using System.Runtime.Loader;
using IssueResolution.Benchmarks.Ratios;
using IssueResolution.BusinessTime;

namespace IssueResolution.Benchmarks.Baselines;

/// <summary>The netstandard2.0 build of the package, which has no vectors, beside the net10.0 one that the rest of this program calls.</summary>
/// <remarks>
/// Loads that build and this assembly a second time, so that the same source makes the same calendar with it. Spans and NodaTime's types are
/// those of the running program on both sides.
/// </remarks>
internal sealed class ScalarBuild : AssemblyLoadContext
{
    private static readonly Assembly _benchmarks = typeof(ScalarBuild).Assembly;

    public ScalarBuild()
    {
        Type schedules = LoadFromAssemblyName(_benchmarks.GetName()).GetType(typeof(Schedules).FullName!, throwOnError: true)!;
        object calendar = schedules.GetMethod(nameof(Schedules.Calendar))!.Invoke(null, null)!;
        AddTicks = Columns(calendar, nameof(BusinessCalendar.AddTicks));
        BetweenTicks = Columns(calendar, nameof(BusinessCalendar.BetweenTicks));
    }

    /// <summary>Two columns in, one out.</summary>
    public delegate void ColumnCall(ReadOnlySpan<long> first, ReadOnlySpan<long> second, Span<long> results);

    public ColumnCall AddTicks { get; }

    public ColumnCall BetweenTicks { get; }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == typeof(BusinessCalendar).Assembly.GetName().Name
            ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "assets", "netstandard2.0", assemblyName.Name + ".dll"))
            : assemblyName.Name == _benchmarks.GetName().Name ? LoadFromAssemblyPath(_benchmarks.Location) : null;

    private static ColumnCall Columns(object calendar, string method) =>
        calendar.GetType().GetMethod(method, [typeof(ReadOnlySpan<long>), typeof(ReadOnlySpan<long>), typeof(Span<long>)])!.CreateDelegate<ColumnCall>(calendar);
}
