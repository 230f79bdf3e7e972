#if NETSTANDARD_ASSET
using System.Reflection;
using System.Runtime.Loader;

namespace IssueResolution.BusinessTime.Tests.Assets;

/// <summary>The net10.0 build of the package, in a process that tests the netstandard2.0 one.</summary>
/// <remarks>
/// Loads the package and this test assembly a second time, so that the same source asks both builds. The runtime, NodaTime and the rest
/// come from the context of the tests and are the same types on both sides.
/// </remarks>
internal sealed class OtherAsset : AssemblyLoadContext
{
    private static readonly Assembly _tests = typeof(OtherAsset).Assembly;

    private readonly Type _answers;

    public OtherAsset()
    {
        _answers = LoadFromAssemblyName(_tests.GetName()).GetType(typeof(AssetAnswers).FullName!, throwOnError: true)!;
        To = _answers.GetMethod(nameof(AssetAnswers.To))!.CreateDelegate<Func<int, string[]>>();
    }

    /// <summary><see cref="AssetAnswers.To"/> on that build.</summary>
    public Func<int, string[]> To { get; }

    /// <summary><see cref="AssetAnswers.Framework"/> of that build.</summary>
    public string Framework => (string)_answers.GetProperty(nameof(AssetAnswers.Framework))!.GetValue(null)!;

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == typeof(BusinessCalendar).Assembly.GetName().Name
            ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "assets", "net10.0", assemblyName.Name + ".dll"))
            : assemblyName.Name == _tests.GetName().Name ? LoadFromAssemblyPath(_tests.Location) : null;
}
#endif
